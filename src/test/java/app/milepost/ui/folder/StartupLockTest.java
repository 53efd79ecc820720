package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Secret;
import app.milepost.testkit.BundledRoles;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.TestFolders;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder that is protected shows nothing of what it holds before it is unlocked. */
class StartupLockTest {

  private static final Path HOME = Path.of("home");
  private static final Path AWAY = Path.of("away");

  private final RolePack pack = SmallPack.read();
  private final DirectTasks tasks = new DirectTasks();
  private final Workspace workspace = new Workspace(tasks);
  private final TestFolders folders = new TestFolders();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final Usage usage = new Usage(UsageSettings.DEFAULT);
  private final List<String> refusals = new ArrayList<>();
  private final OpenFolder openFolder =
      new OpenFolder(
          tasks,
          workspace,
          new Leaving(workspace, tasks, dialogs),
          new Careers(tasks, new BundledRoles(pack)),
          usage,
          folders,
          HOME,
          () -> {});

  private void unlock() {
    openFolder.unlock(Secret.passphrase("correct horse".toCharArray()), refusals::add);
  }

  @Test
  void aProtectedFolderWaitsToBeUnlocked() {
    folders.protect(HOME);

    openFolder.openAhead();
    openFolder.showRole();

    assertThat(openFolder.sealedProperty().get()).isPresent();
    assertThat(openFolder.storeProperty().get()).isEmpty();
    assertThat(openFolder.problemProperty().get()).isEmpty();
    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(workspace.assessmentProperty().get()).isEmpty();
  }

  @Test
  void theRightSecretBringsTheAnswersUp() {
    folders.protect(HOME);
    openFolder.openAhead();
    openFolder.showRole();

    unlock();

    assertThat(openFolder.sealedProperty().get()).isEmpty();
    assertThat(openFolder.storeProperty().get()).contains(folders.store(HOME));
    assertThat(workspace.readinessProperty().get()).isPresent();
    assertThat(refusals).isEmpty();
    assertThat(folders.held()).isZero();
  }

  @Test
  void aWrongSecretIsRefusedWithASentenceAndCanBeFollowedByTheRightOne() {
    folders.protect(HOME);
    openFolder.openAhead();
    openFolder.showRole();
    folders.refuse(true);

    unlock();
    assertThat(refusals).containsExactly("That is not it.");
    assertThat(openFolder.sealedProperty().get()).isPresent();
    assertThat(openFolder.problemProperty().get()).isEmpty();
    folders.refuse(false);
    unlock();

    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void anotherFolderCanBeOpenedInsteadOfUnlocking() {
    folders.protect(HOME);
    openFolder.openAhead();
    openFolder.showRole();

    openFolder.open(AWAY);

    assertThat(folders.held()).isZero();
    assertThat(openFolder.sealedProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void aFolderUnlockedTooLateIsLetGoOf() {
    folders.protect(HOME);
    openFolder.openAhead();
    openFolder.showRole();
    tasks.hold();
    unlock();
    openFolder.open(AWAY);
    tasks.release();

    assertThat(folders.store(HOME).isClosed()).isTrue();
    assertThat(openFolder.storeProperty().get()).contains(folders.store(AWAY));
  }

  @Test
  void askingTwiceUnlocksOnce() {
    folders.protect(HOME);
    openFolder.openAhead();
    openFolder.showRole();
    tasks.hold();
    unlock();
    unlock();
    tasks.release();

    assertThat(folders.opened()).containsExactly(HOME);
    assertThat(refusals).isEmpty();
    assertThat(folders.store(HOME).isClosed()).isFalse();
  }

  @Test
  void closingLetsGoOfALockedFolder() {
    folders.protect(HOME);
    openFolder.openAhead();
    openFolder.showRole();

    openFolder.close();

    assertThat(folders.held()).isZero();
    assertThat(openFolder.sealedProperty().get()).isEmpty();
  }

  @Test
  void aSecretForAFolderThatIsNotLockedIsOnlyWiped() {
    char[] typed = "correct horse".toCharArray();
    openFolder.openAhead();
    openFolder.showRole();

    openFolder.unlock(Secret.passphrase(typed), refusals::add);

    assertThat(typed).containsOnly('\0');
    assertThat(refusals).isEmpty();
  }
}
