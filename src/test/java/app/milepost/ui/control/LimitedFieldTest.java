package app.milepost.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.TextLimit;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LimitedFieldTest {

  private static final int MOST = TextLimit.NAME.most();

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theEndOfTheRoomIsToldBeforeItComes() {
    onFx(() -> {
      LimitedField field = new LimitedField(TextLimit.NAME);
      field.appendText("x".repeat(MOST - 21));
      assertThat(field.left().isManaged()).isFalse();
      field.appendText("x");
      assertThat(field.left().getText()).isEqualTo("Room for 20 more letters of 200.");
      assertThat(field.getAccessibleHelp()).isEqualTo(field.left().getText());
      field.appendText("y".repeat(50));
      assertThat(field.getText()).hasSize(MOST);
      assertThat(field.left().getText()).startsWith("◆ No room for more: 200 letters at most.");
      field.deletePreviousChar();
      field.insertText(0, "\uD83D\uDE00");
      assertThat(field.getText()).hasSize(MOST - 1).startsWith("x");
      return field;
    });
  }

  @Test
  void whatWasKeptBeforeThereWasALimitIsShownWhole() {
    onFx(() -> {
      LimitedField field = new LimitedField(TextLimit.NAME);
      field.setText("x".repeat(MOST + 5));
      assertThat(field.getText()).hasSize(MOST + 5);
      field.replaceText(0, 10, "y".repeat(10));
      assertThat(field.getText()).hasSize(MOST).startsWith("yyyyyx");
      return field;
    });
  }

  private static void onFx(Callable<?> test) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, test);
  }
}
