package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.store.OpenFailure;
import org.junit.jupiter.api.Test;

/** Which careers there are in the folder in use. */
class StartupCareersTest extends StartupInMemory {

  @Test
  void ofTwoRolesChosenTheLastOneIsShownWithItsOwnAnswers() {
    startup.start();
    workspace.rate("office-suite", 2);
    tasks.hold();
    startup.show(CLERK);
    startup.show(pack);
    tasks.release();

    assertThat(workspace.assessmentProperty().get().orElseThrow().role()).isEqualTo(pack.id());
    assertThat(workspace.answerTo("office-suite")).isInstanceOf(Answer.Rated.class);
  }

  @Test
  void answersThatCannotBeReadHideOnlyTheirOwnRole() {
    startup.start();
    folders.store(HOME).damage(CLERK.id());

    startup.show(CLERK);
    assertThat(startup.problemProperty().get().orElseThrow().sentence()).contains("damaged");
    startup.show(pack);

    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void careersThatCannotBeListedLeaveTheAnswersUsable() {
    roles.unlisted = true;

    startup.start();

    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
    assertThat(startup.careers().problemProperty().get().orElseThrow())
        .isEqualTo(
            "The list of careers could not be read (no rights). You can go on with the one on"
                + " screen. To see the others, start Milepost again.");
    roles.unlisted = false;
    startup.open(AWAY);
    assertThat(startup.careers().problemProperty().get()).isEmpty();
  }

  @Test
  void careersAreThoseOfTheFolderInUse() {
    roles.own.put(AWAY, CLERK);
    startup.start();
    assertThat(titles()).containsExactly(pack.title());

    startup.open(AWAY);
    assertThat(titles()).containsExactly(pack.title(), CLERK.title());
    assertThat(workspace.roleProperty().get()).contains(pack);
    startup.show(CLERK);
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void aCareerThatTheOtherFolderDoesNotHaveGivesWayToOneThatItHas() {
    roles.own.put(HOME, CLERK);
    startup.start();
    startup.show(CLERK);

    startup.open(AWAY);

    assertThat(titles()).containsExactly(pack.title());
    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(folders.store(AWAY).saved(CLERK.id()).role()).isEmpty();
    startup.open(HOME);
    assertThat(titles()).containsExactly(pack.title(), CLERK.title());
  }

  @Test
  void aCareerThatTheOtherFolderHasTooStays() {
    roles.own.put(HOME, CLERK);
    roles.own.put(AWAY, CLERK);
    startup.start();
    startup.show(CLERK);

    startup.openCopyIn(AWAY);

    assertThat(workspace.roleProperty().get()).contains(CLERK);
    assertThat(folders.store(AWAY).saved(CLERK.id()).role()).isEqualTo(CLERK.id());
  }

  @Test
  void aFolderThatCannotBeOpenedStillShowsItsCareers() {
    roles.own.put(AWAY, CLERK);
    folders.fail(AWAY, new OpenFailure.Damaged(AWAY));
    startup.start();

    startup.open(AWAY);

    assertThat(titles()).containsExactly(pack.title(), CLERK.title());
    assertThat(startup.problemProperty().get()).isPresent();
  }
}
