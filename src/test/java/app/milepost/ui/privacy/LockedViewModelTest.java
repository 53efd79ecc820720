package app.milepost.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.UsageSettings;
import app.milepost.testkit.BundledRoles;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.TestClock;
import app.milepost.testkit.TestFolders;
import app.milepost.ui.folder.Careers;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.privacy.LockedViewModel.State;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unlocking without a window. */
class LockedViewModelTest {

  private static final Path HOME = Path.of("home");

  private final TestClock clock = new TestClock();
  private final DirectTasks tasks = new DirectTasks();
  private final Workspace workspace = new Workspace(tasks);
  private final TestFolders folders = new TestFolders();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final OpenFolder openFolder =
      new OpenFolder(
          tasks,
          workspace,
          new Leaving(workspace, tasks, dialogs),
          new Careers(tasks, new BundledRoles(SmallPack.read())),
          new Usage(UsageSettings.DEFAULT),
          folders,
          HOME,
          () -> {});
  private final LockedViewModel model = new LockedViewModel(openFolder, clock, dialogs, () -> {});

  @BeforeEach
  void start() {
    folders.protect(HOME);
    assertThat(model.stateProperty().get()).isEqualTo(State.CLOSING);
    openFolder.openAhead();
    openFolder.showRole();
  }

  private char[] attempt(String typed) {
    char[] letters = typed.toCharArray();
    model.unlock(letters);
    return letters;
  }

  @Test
  void theRightPassphraseOpensAndIsWiped() {
    assertThat(model.stateProperty().get()).isEqualTo(State.ASKING);

    assertThat(attempt("quiet green harbor")).containsOnly('\0');

    assertThat(openFolder.storeProperty().get()).isPresent();
  }

  @Test
  void afterTwoSlipsThereAreGrowingPauses() {
    folders.refuse(true);
    attempt("one wrong");
    attempt("two wrong");
    assertThat(model.stateProperty().get()).isEqualTo(State.ASKING);
    assertThat(model.problemProperty().get()).contains("That is not it.");

    attempt("three wrong");
    assertThat(model.stateProperty().get()).isEqualTo(State.PAUSED);
    folders.refuse(false);
    assertThat(attempt("quiet green harbor")).containsOnly('\0');
    assertThat(openFolder.storeProperty().get()).isEmpty();

    clock.pass(Duration.ofSeconds(2));
    model.tick();
    assertThat(model.stateProperty().get()).isEqualTo(State.ASKING);
    attempt("quiet green harbor");
    assertThat(openFolder.storeProperty().get()).isPresent();
  }

  @Test
  void aTypingSlipInACodeIsToldAndCostsNoTime() {
    model.ask(true);
    for (int i = 0; i < 5; i++) {
      assertThat(attempt("ABCD-EFGH")).containsOnly('\0');
    }
    assertThat(model.problemProperty().get().orElseThrow()).contains("28 letters and digits");
    assertThat(model.stateProperty().get()).isEqualTo(State.ASKING);
  }

  @Test
  void nothingTypedIsNoTry() {
    attempt("");
    assertThat(model.problemProperty().get()).contains("Type your passphrase.");
    assertThat(model.stateProperty().get()).isEqualTo(State.ASKING);
  }

  @Test
  void anotherFolderCanBeOpenedInstead() {
    dialogs.chooseFolder(Path.of("away"));
    model.openAnother();
    assertThat(openFolder.storeProperty().get()).contains(folders.store(Path.of("away")));
  }
}
