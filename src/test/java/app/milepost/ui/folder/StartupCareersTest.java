package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.store.OpenFailure;
import org.junit.jupiter.api.Test;

/** Which careers there are in the folder in use. */
class StartupCareersTest extends StartupFixture {

  @Test
  void ofTwoRolesChosenTheLastOneIsShownWithItsOwnAnswers() {
    openFolder.openAhead();
    openFolder.showRole();
    workspace.rate("office-suite", 2);
    tasks.hold();
    openFolder.show(CLERK);
    openFolder.show(pack);
    tasks.release();

    assertThat(workspace.assessmentProperty().get().orElseThrow().role()).isEqualTo(pack.id());
    assertThat(workspace.answerTo("office-suite")).isInstanceOf(Answer.Rated.class);
  }

  @Test
  void answersThatCannotBeReadHideOnlyTheirOwnRole() {
    openFolder.openAhead();
    openFolder.showRole();
    folders.store(HOME).damage(CLERK.id());

    openFolder.show(CLERK);
    assertThat(openFolder.problemProperty().get().orElseThrow().sentence()).contains("damaged");
    openFolder.show(pack);

    assertThat(openFolder.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void careersThatCannotBeListedLeaveTheAnswersUsable() {
    roles.unlisted = true;

    openFolder.openAhead();
    openFolder.showRole();

    assertThat(openFolder.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
    assertThat(openFolder.careers().problemProperty().get().orElseThrow())
        .isEqualTo(
            "The list of careers could not be read (no rights). You can go on with the one on"
                + " screen. To see the others, start Milepost again.");
    roles.unlisted = false;
    openFolder.open(AWAY);
    assertThat(openFolder.careers().problemProperty().get()).isEmpty();
  }

  @Test
  void careersAreThoseOfTheFolderInUse() {
    roles.own.put(AWAY, CLERK);
    openFolder.openAhead();
    openFolder.showRole();
    assertThat(titles()).containsExactly(pack.title());

    openFolder.open(AWAY);
    assertThat(titles()).containsExactly(pack.title(), CLERK.title());
    assertThat(workspace.roleProperty().get()).contains(pack);
    openFolder.show(CLERK);
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void aCareerThatTheOtherFolderDoesNotHaveGivesWayToOneThatItHas() {
    roles.own.put(HOME, CLERK);
    openFolder.openAhead();
    openFolder.showRole();
    openFolder.show(CLERK);

    openFolder.open(AWAY);

    assertThat(titles()).containsExactly(pack.title());
    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(folders.store(AWAY).saved(CLERK.id()).role()).isEmpty();
    openFolder.open(HOME);
    assertThat(titles()).containsExactly(pack.title(), CLERK.title());
  }

  @Test
  void aCareerThatTheOtherFolderHasTooStays() {
    roles.own.put(HOME, CLERK);
    roles.own.put(AWAY, CLERK);
    openFolder.openAhead();
    openFolder.showRole();
    openFolder.show(CLERK);

    openFolder.openCopyIn(AWAY);

    assertThat(workspace.roleProperty().get()).contains(CLERK);
    assertThat(folders.store(AWAY).saved(CLERK.id()).role()).isEqualTo(CLERK.id());
  }

  @Test
  void aFolderThatCannotBeOpenedStillShowsItsCareers() {
    roles.own.put(AWAY, CLERK);
    folders.fail(AWAY, new OpenFailure.Damaged(AWAY));
    openFolder.openAhead();
    openFolder.showRole();

    openFolder.open(AWAY);

    assertThat(titles()).containsExactly(pack.title(), CLERK.title());
    assertThat(openFolder.problemProperty().get()).isPresent();
  }
}
