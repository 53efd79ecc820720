package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.testkit.TestStore;
import app.milepost.ui.work.SaveState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is still to be saved when the answers on screen give way to others. */
class StartupLeavingTest extends StartupFixture {

  /** Every way to leave the answers on screen behind. */
  enum Way {
    OTHER_FOLDER {
      @Override
      void take(OpenFolder openFolder) {
        openFolder.open(AWAY);
      }
    },
    COPY {
      @Override
      void take(OpenFolder openFolder) {
        openFolder.openCopyIn(AWAY);
      }
    },
    OTHER_ROLE {
      @Override
      void take(OpenFolder openFolder) {
        openFolder.show(CLERK);
      }
    };

    abstract void take(OpenFolder openFolder);
  }

  @ParameterizedTest
  @EnumSource
  void whatCouldNotBeSavedIsNotLeftBehindWithoutAsking(Way way) {
    openFolder.openAhead();
    openFolder.showRole();
    folders.store(HOME).setFull(true);
    workspace.rate("office-suite", 2);

    way.take(openFolder);

    assertThat(dialogs.asked())
        .containsExactly(
            "Your latest changes are not saved. The disk is full. Free some space and try again.");
    assertThat(openFolder.folderProperty().get()).isEqualTo(HOME);
    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(workspace.saveStateProperty().get()).isInstanceOf(SaveState.Failed.class);
    folders.store(HOME).setFull(false);
    workspace.retrySaving();
    assertThat(folders.store(HOME).saved().answers()).containsOnlyKeys("office-suite");
  }

  @ParameterizedTest
  @EnumSource
  void whatCouldNotBeSavedIsLeftBehindWhenThePersonSaysSo(Way way) {
    openFolder.openAhead();
    openFolder.showRole();
    folders.store(HOME).setFull(true);
    workspace.rate("office-suite", 2);
    dialogs.agree();

    way.take(openFolder);

    assertThat(workspace.answerTo("office-suite")).isEqualTo(Answer.NotAnswered.BLANK);
    assertThat(workspace.saveStateProperty().get()).isEqualTo(new SaveState.Untouched());
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOnItsWayReachesTheStoreItWasMadeIn(Way way) {
    openFolder.openAhead();
    openFolder.showRole();
    TestStore home = folders.store(HOME);
    tasks.hold();
    workspace.rate("office-suite", 2);

    way.take(openFolder);
    assertThat(openFolder.folderProperty().get()).isEqualTo(HOME);
    assertThat(workspace.roleProperty().get()).contains(pack);
    tasks.release();

    assertThat(home.saved(pack.id()).answers()).containsOnlyKeys("office-suite");
    assertThat(dialogs.asked()).isEmpty();
    assertThat(workspace.answerTo("office-suite")).isEqualTo(Answer.NotAnswered.BLANK);
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void whatFailsOnItsWayIsAskedAboutBeforeItIsLeftBehind(Way way) {
    openFolder.openAhead();
    openFolder.showRole();
    folders.store(HOME).setFull(true);
    tasks.hold();
    workspace.rate("office-suite", 2);

    way.take(openFolder);
    tasks.release();

    assertThat(dialogs.asked()).hasSize(1);
    assertThat(openFolder.folderProperty().get()).isEqualTo(HOME);
    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(workspace.answerTo("office-suite")).isInstanceOf(Answer.Rated.class);
  }

  @Test
  void nothingCanBeChangedWhileAnotherFolderIsBeingOpened() {
    openFolder.openAhead();
    openFolder.showRole();
    workspace.rate("office-suite", 2);
    tasks.hold();
    openFolder.open(AWAY);

    workspace.rate("office-suite", 4);
    workspace.aimAt("senior");
    workspace.rename("Ada");
    workspace.undo();
    tasks.release();

    assertThat(folders.store(HOME).saved().answerTo("office-suite"))
        .isEqualTo(new Answer.Rated(2, Evidence.CLAIM, ""));
    assertThat(folders.store(AWAY).commits()).isZero();
    assertThat(workspace.saveStateProperty().get()).isEqualTo(new SaveState.Untouched());
  }

  @Test
  void ofTwoFoldersAskedForTheLastOneIsUsedAndTheOtherOneClosed() {
    openFolder.openAhead();
    openFolder.showRole();
    tasks.hold();
    openFolder.open(AWAY);
    openFolder.open(FAR);
    tasks.release();

    assertThat(openFolder.folderProperty().get()).isEqualTo(FAR);
    assertThat(folders.store(AWAY).isClosed()).isTrue();
    assertThat(folders.store(FAR).isClosed()).isFalse();
    workspace.rate("office-suite", 2);
    assertThat(folders.store(FAR).commits()).isEqualTo(1);
  }
}
