package app.milepost.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.pdf.Printing;
import app.milepost.store.Protection;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.export.ExportState;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.folder.Lock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protection on a real store, without a window. */
class PrivacyViewModelTest {

  private static final String PASSPHRASE = "quiet green harbor";

  @TempDir private Path folder;
  @TempDir private Path saved;

  private final List<String> locks = new ArrayList<>();
  private OpenDesk desk;
  private Lock lock;
  private PrivacyViewModel model;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder);
    lock = new Lock(desk.openFolder(), desk.tasks(), () -> locks.add("locked"));
    FileExport files =
        new FileExport(
            desk.dialogs(),
            desk.tasks(),
            file -> {},
            (job, pages) -> new Printing.Outcome.NoPrinter());
    model =
        new PrivacyViewModel(
            desk.openFolder(), desk.leaving(), desk.tasks(), lock, files, (code, out) -> {});
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Protection protection() {
    return desk.store().protection();
  }

  private TaskState.Showing protect() {
    model.protect();
    model.submit(new char[0], PASSPHRASE.toCharArray(), PASSPHRASE.toCharArray());
    return (TaskState.Showing) model.stepProperty().get();
  }

  @Test
  void whoeverLeavesBeforeTheCodeIsConfirmedIsAsked() {
    TaskState.Showing showing = protect();
    List<String> left = new ArrayList<>();

    desk.leaving().everything(() -> left.add("left"));
    assertThat(desk.dialogs().asked()).singleElement().asString().contains("on paper");
    assertThat(left).isEmpty();

    model.confirm(showing.lastGroup());
    desk.leaving().everything(() -> left.add("left"));
    assertThat(desk.dialogs().asked()).hasSize(1);
    assertThat(left).hasSize(1);
  }

  @Test
  void protectingShowsACodeAndCanBeLockedFromThenOn() {
    lock.now();
    assertThat(locks).isEmpty();

    TaskState.Showing showing = protect();

    assertThat(protection().isOn()).isTrue();
    assertThat(lock.onProperty().get()).isTrue();
    assertThat(showing.code()).hasSize(34);
    assertThat(showing).hasToString("a recovery code is shown");
    lock.now();
    assertThat(locks).hasSize(1);
  }

  @Test
  void theCodeStaysUntilItsLastGroupWasTyped() {
    TaskState.Showing showing = protect();

    model.cancel();
    model.confirm("");
    model.confirm(showing.code().substring(0, 4) + "?");
    assertThat(model.stepProperty().get()).isEqualTo(showing);
    assertThat(model.problemProperty().get()).isPresent();

    model.confirm(" " + showing.lastGroup().toLowerCase(Locale.ROOT) + " ");
    assertThat(model.stepProperty().get()).isEqualTo(new TaskState.Closed());
    assertThat(model.problemProperty().get()).isEmpty();
  }

  @Test
  void itIsNotSaidOfANewCodeThatTheOldOneWasSaved() {
    TaskState.Showing first = protect();
    desk.dialogs().saveTo(saved.resolve("code.pdf"));
    model.save();
    assertThat(model.files().stateProperty().get()).isInstanceOf(ExportState.Saved.class);
    model.confirm("?");
    assertThat(model.files().stateProperty().get()).isInstanceOf(ExportState.Saved.class);
    model.confirm(first.lastGroup());

    model.begin(Task.NEW_CODE);
    model.submit(PASSPHRASE.toCharArray(), new char[0], new char[0]);
    assertThat(model.stepProperty().get()).isInstanceOf(TaskState.Showing.class);
    assertThat(model.files().stateProperty().get()).isEqualTo(new ExportState.Idle());
  }

  @Test
  void passphrasesThatAreShortOrNotTheSameChangeNothing() {
    char[] typed = "seven".toCharArray();
    model.protect();
    model.submit(new char[0], typed, "seven".toCharArray());
    assertThat(model.problemProperty().get().orElseThrow()).contains("at least 8 letters");
    assertThat(typed).containsOnly('\0');

    model.submit(new char[0], PASSPHRASE.toCharArray(), "quiet green harbour".toCharArray());
    assertThat(model.problemProperty().get().orElseThrow()).contains("not the same");
    assertThat(model.stepProperty().get()).isEqualTo(new TaskState.Asking(Task.TURN_ON));
    assertThat(protection().isOn()).isFalse();
  }

  @Test
  void aWrongSecretChangesNothingAndTheRecoveryCodeIsAsGoodAsThePassphrase() {
    String code = protect().code();
    model.confirm(code.substring(30));

    model.begin(Task.TURN_OFF);
    model.submit("something else".toCharArray(), new char[0], new char[0]);
    assertThat(model.problemProperty().get().orElseThrow()).contains("not the right passphrase");
    assertThat(protection().isOn()).isTrue();

    model.submit(code.toCharArray(), new char[0], new char[0]);
    assertThat(protection().isOn()).isFalse();
    assertThat(lock.onProperty().get()).isFalse();
    assertThat(model.stepProperty().get()).isEqualTo(new TaskState.Closed());
  }

  @Test
  void aNewCodeTakesThePlaceOfTheOldOne() {
    String old = protect().code();
    model.confirm(old.substring(30));
    model.begin(Task.NEW_CODE);
    model.submit(PASSPHRASE.toCharArray(), new char[0], new char[0]);
    String code = ((TaskState.Showing) model.stepProperty().get()).code();
    model.confirm(code.substring(30));

    model.begin(Task.TURN_OFF);
    model.submit(old.toCharArray(), new char[0], new char[0]);
    assertThat(model.problemProperty().get().orElseThrow()).contains("newer one");
    model.submit(code.toCharArray(), new char[0], new char[0]);
    assertThat(protection().isOn()).isFalse();
  }

  @Test
  void whatIsBegunCanBeLeft() {
    model.protect();
    assertThat(model.openProperty().getValue()).isTrue();
    model.cancel();
    assertThat(model.openProperty().getValue()).isFalse();
  }
}
