package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Holder;
import app.milepost.store.OpenFailure;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartupTest extends StartupFixture {

  @Test
  void nothingIsReadBeforeTheStart() {
    assertThat(workspace.roleProperty().get()).isEmpty();
    assertThat(folders.opened()).isEmpty();
  }

  @Test
  void roleAndAnswersFillTheWindow() {
    openFolder.openAhead();
    openFolder.showRole();

    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(workspace.readinessProperty().get()).isPresent();
    assertThat(openFolder.problemProperty().get()).isEmpty();
    assertThat(openFolder.careers().entriesProperty().get()).hasSize(1);
  }

  @Test
  void aRoleThatHasBeenReadIsThereAtOnce() {
    roles.isRead = true;
    List<Runnable> waiting = new ArrayList<>();
    Tasks never = new WaitingTasks(waiting);
    Workspace filled = new Workspace(never);
    OpenFolder early =
        new OpenFolder(
            never,
            filled,
            new Leaving(filled, never, dialogs),
            new Careers(never, roles),
            usage,
            folders,
            HOME,
            () -> quits.add("quit"));

    early.openAhead();
    early.showRole();

    assertThat(filled.roleProperty().get()).contains(pack);
    assertThat(waiting).isNotEmpty();
  }

  @Test
  void answersReadWhileTheWindowIsBuiltAreThereWithoutAnotherLook() {
    roles.isRead = true;
    tasks.holdSaving();
    openFolder.openAhead();
    openFolder.showRole();

    tasks.release();

    assertThat(workspace.assessmentProperty().get()).isPresent();
    assertThat(tasks.askedOfTheStore()).isOne();
  }

  @Test
  void answersOfSomebodyElseThanWantedByThenAreNotShown() {
    roles.isRead = true;
    tasks.holdSaving();
    openFolder.openAhead();
    openFolder.showRole();
    usage.set(usage.get().forWhom(UsageSettings.Audience.CLIENTS));

    tasks.release();

    assertThat(workspace.assessmentProperty().get()).isEmpty();
    assertThat(tasks.askedOfTheStore()).isEqualTo(2);
  }

  @Test
  void answersReadAheadCountOnlyOnce() {
    roles.isRead = true;
    tasks.holdSaving();
    openFolder.openAhead();
    openFolder.showRole();
    tasks.release();
    workspace.answer(pack.requirements().getFirst().id(), new Answer.Rated(2, Evidence.CLAIM, ""));

    openFolder.refill();

    assertThat(workspace.answerTo(pack.requirements().getFirst().id()))
        .isEqualTo(new Answer.Rated(2, Evidence.CLAIM, ""));
  }

  @Test
  void aFolderThatCannotBeOpenedIsExplained() {
    folders.fail(HOME, new OpenFailure.ReadOnlyFolder(HOME));

    openFolder.openAhead();
    openFolder.showRole();

    FolderProblem problem = openFolder.problemProperty().get().orElseThrow();
    assertThat(problem.sentence()).contains("read-only");
    assertThat(problem.copyCanHelp()).isTrue();
    assertThat(workspace.assessmentProperty().get()).isEmpty();
  }

  @Test
  void tryingAgainOpensTheFolderOnceTheReasonIsGone() {
    folders.fail(HOME, new OpenFailure.DiskFull(HOME));
    openFolder.openAhead();
    openFolder.showRole();
    folders.mend();

    openFolder.tryAgain();

    assertThat(openFolder.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void anotherFolderTakesOver() {
    folders.fail(HOME, new OpenFailure.Damaged(HOME));
    openFolder.openAhead();
    openFolder.showRole();

    openFolder.open(AWAY);

    assertThat(openFolder.folderProperty().get()).isEqualTo(AWAY);
    assertThat(openFolder.problemProperty().get()).isEmpty();
  }

  @Test
  void aCopyIsMadeFromTheFolderThatFailed() {
    folders.fail(HOME, new OpenFailure.ReadOnlyFile(HOME));
    openFolder.openAhead();
    openFolder.showRole();

    openFolder.openCopyIn(AWAY);

    assertThat(folders.copies()).containsExactly(HOME + " to " + AWAY);
    assertThat(openFolder.folderProperty().get()).isEqualTo(AWAY);
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void whenTheOtherWindowCameForwardThisOneGoes() {
    folders.fail(HOME, new OpenFailure.Held(HOME, Optional.empty(), true));

    openFolder.openAhead();
    openFolder.showRole();

    assertThat(quits).containsExactly("quit");
    assertThat(openFolder.problemProperty().get()).isEmpty();
  }

  @Test
  void whenTheOtherWindowStayedAwayItIsNamed() {
    folders.fail(
        HOME,
        new OpenFailure.Held(HOME, Optional.of(new Holder(7, Instant.EPOCH, "", true)), false));

    openFolder.openAhead();
    openFolder.showRole();

    assertThat(quits).isEmpty();
    assertThat(openFolder.problemProperty().get().orElseThrow().sentence()).contains("process 7");
  }

  @Test
  void aFolderThatCannotBeOpenedLeavesNoAnswersToBeChanged() {
    openFolder.openAhead();
    openFolder.showRole();
    folders.fail(AWAY, new OpenFailure.Damaged(AWAY));

    openFolder.open(AWAY);

    assertThat(workspace.assessmentProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isEmpty();
  }
}
