package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.PeoplePage;
import app.milepost.testkit.pages.SessionPage;
import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Dates typed as people type them, in the real window. */
class TypedDatesTest {

  private static final String NO_DATE = "⚠ This is no date. Write it as 12/24/2026.";

  @TempDir private Path folder;

  @Test
  void aStepIsAddedWithItsDateOrNotAtAll() {
    try (AppDriver app = office()) {
      beginAStep(app);
      app.write("24.12.2026x");
      assertThat(isShown(app, "#next-step-due-problem")).as("while typing").isFalse();

      app.press("#add-step");
      assertThat(app.find("#step-due-0")).isEmpty();
      app.type(KeyCode.TAB);
      app.await(() -> isShown(app, "#next-step-due-problem"));
      assertThat(app.text("#next-step-due-problem")).isEqualTo(NO_DATE);
      assertThat(typed(app, "#next-step-due")).isEqualTo("24.12.2026x");

      app.chord(KeyCode.SHIFT, KeyCode.TAB);
      app.type(KeyCode.END, KeyCode.BACK_SPACE);
      assertThat(isShown(app, "#next-step-due-problem")).isFalse();
      app.press("#add-step");
      app.await(() -> app.find("#step-due-0").isPresent());
      assertThat(typed(app, "#step-due-0")).isEqualTo("12/24/2026");
      assertThat(typed(app, "#next-step-due")).isEmpty();
    }
  }

  @Test
  void enterInTheDateAddsTheStepUnlessTheDateCannotBeRead() {
    try (AppDriver app = office()) {
      beginAStep(app);
      app.write("24.12.2026x");
      app.type(KeyCode.ENTER);
      assertThat(app.find("#step-due-0")).isEmpty();
      assertThat(app.text("#next-step-due-problem")).isEqualTo(NO_DATE);
      assertThat(isShown(app, "#next-step-due-problem")).isTrue();
      assertThat(app.focused()).isEqualTo("next-step-due");

      app.type(KeyCode.END, KeyCode.BACK_SPACE, KeyCode.ENTER);
      app.await(() -> app.find("#step-due-0").isPresent());
      assertThat(typed(app, "#step-due-0")).isEqualTo("12/24/2026");
      assertThat(typed(app, "#next-step-due")).isEmpty();
      assertThat(app.focused()).isEqualTo("next-step");

      app.type(KeyCode.TAB);
      app.write("1/2/2027");
      app.type(KeyCode.ENTER);
      assertThat(app.focused()).as("what is to be done is lacking").isEqualTo("next-step");
      assertThat(app.find("#step-due-1")).isEmpty();
      assertThat(typed(app, "#next-step-due")).isEqualTo("1/2/2027");
    }
  }

  @Test
  void aDateAgreedOnStaysUntilWhatIsTypedInItsPlaceIsOne() {
    try (AppDriver app = office()) {
      beginAStep(app);
      app.write("2026-12-24");
      app.press("#add-step");
      app.await(() -> app.find("#step-due-0").isPresent());

      retype(app, "#step-due-0", "soon");
      app.await(() -> isShown(app, "#step-due-0-problem"));
      assertThat(typed(app, "#step-due-0")).isEqualTo("soon");
      app.picture("dates-step-light-1200");
      retype(app, "#step-due-0", "31/12/2026");
      assertThat(isShown(app, "#step-due-0-problem")).isFalse();
      assertThat(typed(app, "#step-due-0")).isEqualTo("12/31/2026");
    }
  }

  @Test
  void aConsentIsNotSavedWithoutItsDay() {
    try (AppDriver app = office()) {
      app.chord(KeyCode.CONTROL, KeyCode.N);
      app.write("Ana Silva");
      app.press("#edit-consent");
      assertThat(isShown(app, "#edit-consent-day-problem")).isFalse();
      assertThat(app.find("#save-person").filter(Predicate.not(Node::isDisabled))).isPresent();

      paste(app, "#edit-consent-day", "");
      assertThat(app.text("#edit-consent-day-problem"))
          .isEqualTo("⚠ There is no date. Write it as 12/24/2026.");
      assertThat(app.find("#save-person").filter(Node::isDisabled)).isPresent();
      paste(app, "#edit-consent-day", "2/30/2026");
      assertThat(app.text("#edit-consent-day-problem")).isEqualTo(NO_DATE);
      assertThat(typed(app, "#edit-consent-day")).isEqualTo("2/30/2026");
      app.picture("dates-consent-light-1200");
      paste(app, "#edit-consent-day", "1.2.2026");
      assertThat(typed(app, "#edit-consent-day")).isEqualTo("2/1/2026");
      assertThat(app.find("#save-person").filter(Node::isDisabled)).isEmpty();
    }
  }

  /** Goes to a client's session and types a step, up to its date. */
  private static void beginAStep(AppDriver app) {
    PeoplePage people = new PeoplePage(app);
    people.add("Ana Silva");
    people.openFirst("ana");
    SessionPage.open(app).type("#next-step", "Call the college");
    app.type(KeyCode.TAB);
  }

  private AppDriver office() {
    return AppDriver.startForClients(folder, 1200, 800, Theme.LIGHT, new ScriptedDialogs());
  }

  /** Types something in place of all that stands in a field, and leaves it. */
  private static void retype(AppDriver app, String selector, String text) {
    empty(app, selector);
    app.write(text);
    app.type(KeyCode.TAB);
    app.settle();
  }

  /** Does the same from the clipboard. */
  private static void paste(AppDriver app, String selector, String text) {
    empty(app, selector);
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    WaitForAsyncUtils.waitForAsyncFx(
        5000, () -> Clipboard.getSystemClipboard().setContent(content));
    app.chord(KeyCode.CONTROL, KeyCode.V);
    app.type(KeyCode.TAB);
    app.settle();
  }

  private static void empty(AppDriver app, String selector) {
    app.await(() -> {
      app.find(selector).orElseThrow().requestFocus();
      return true;
    });
    app.chord(KeyCode.CONTROL, KeyCode.A);
    app.type(KeyCode.DELETE);
  }

  private static String typed(AppDriver app, String selector) {
    return ((DatePicker) app.find(selector).orElseThrow()).getEditor().getText();
  }

  private static boolean isShown(AppDriver app, String selector) {
    return app.find(selector).filter(Node::isVisible).isPresent();
  }
}
