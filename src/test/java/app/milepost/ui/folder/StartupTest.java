package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

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

class StartupTest extends StartupInMemory {

  @Test
  void nothingIsReadBeforeTheStart() {
    assertThat(workspace.roleProperty().get()).isEmpty();
    assertThat(folders.opened()).isEmpty();
  }

  @Test
  void roleAndAnswersFillTheWindow() {
    startup.start();

    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(workspace.readinessProperty().get()).isPresent();
    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(startup.careers().entriesProperty().get()).hasSize(1);
  }

  @Test
  void aRoleThatHasBeenReadIsThereAtOnce() {
    roles.isRead = true;
    List<Runnable> waiting = new ArrayList<>();
    Tasks never = new WaitingTasks(waiting);
    Workspace filled = new Workspace(never);
    Startup early =
        new Startup(
            never,
            filled,
            new Leaving(filled, never, dialogs),
            new Careers(never, roles),
            usage,
            folders,
            HOME,
            () -> quits.add("quit"));

    early.start();

    assertThat(filled.roleProperty().get()).contains(pack);
    assertThat(waiting).isNotEmpty();
  }

  @Test
  void aFolderThatCannotBeOpenedIsExplained() {
    folders.fail(HOME, new OpenFailure.ReadOnlyFolder(HOME));

    startup.start();

    FolderProblem problem = startup.problemProperty().get().orElseThrow();
    assertThat(problem.sentence()).contains("read-only");
    assertThat(problem.copyCanHelp()).isTrue();
    assertThat(workspace.assessmentProperty().get()).isEmpty();
  }

  @Test
  void tryingAgainOpensTheFolderOnceTheReasonIsGone() {
    folders.fail(HOME, new OpenFailure.DiskFull(HOME));
    startup.start();
    folders.mend();

    startup.tryAgain();

    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void anotherFolderTakesOver() {
    folders.fail(HOME, new OpenFailure.Damaged(HOME));
    startup.start();

    startup.open(AWAY);

    assertThat(startup.folderProperty().get()).isEqualTo(AWAY);
    assertThat(startup.problemProperty().get()).isEmpty();
  }

  @Test
  void aCopyIsMadeFromTheFolderThatFailed() {
    folders.fail(HOME, new OpenFailure.ReadOnlyFile(HOME));
    startup.start();

    startup.openCopyIn(AWAY);

    assertThat(folders.copies()).containsExactly(HOME + " to " + AWAY);
    assertThat(startup.folderProperty().get()).isEqualTo(AWAY);
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void whenTheOtherWindowCameForwardThisOneGoes() {
    folders.fail(HOME, new OpenFailure.Held(HOME, Optional.empty(), true));

    startup.start();

    assertThat(quits).containsExactly("quit");
    assertThat(startup.problemProperty().get()).isEmpty();
  }

  @Test
  void whenTheOtherWindowStayedAwayItIsNamed() {
    folders.fail(
        HOME,
        new OpenFailure.Held(HOME, Optional.of(new Holder(7, Instant.EPOCH, "", true)), false));

    startup.start();

    assertThat(quits).isEmpty();
    assertThat(startup.problemProperty().get().orElseThrow().sentence()).contains("process 7");
  }

  @Test
  void aFolderThatCannotBeOpenedLeavesNoAnswersToBeChanged() {
    startup.start();
    folders.fail(AWAY, new OpenFailure.Damaged(AWAY));

    startup.open(AWAY);

    assertThat(workspace.assessmentProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isEmpty();
  }
}
