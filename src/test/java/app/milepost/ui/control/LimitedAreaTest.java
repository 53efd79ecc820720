package app.milepost.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.TextLimit;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LimitedAreaTest {

  private static final int MOST = TextLimit.NAME.most();

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatIsTypedOrPastedEndsAtTheLimitAndIsTold() {
    onFx(() -> {
      LimitedArea area = new LimitedArea(TextLimit.NAME);
      area.appendText("x".repeat(MOST - 1));
      assertThat(area.left().getText()).isEqualTo("Room for one more letter of 200.");
      area.replaceSelection("yz");
      assertThat(area.getText()).hasSize(MOST).endsWith("xy");
      assertThat(area.left().getText()).startsWith("◆ No room for more: 200 letters at most.");
      area.selectAll();
      area.replaceSelection("short");
      assertThat(area.getText()).isEqualTo("short");
      return area;
    });
  }

  @Test
  void linesEndAtTheirLimitAndAreTold() {
    onFx(() -> {
      LimitedArea area = new LimitedArea(TextLimit.NOTE);
      area.appendText("a\n".repeat(90));
      assertThat(area.left().getText()).isEqualTo("Room for 9 more lines of 100.");
      area.appendText("b\n".repeat(8));
      assertThat(area.left().getText()).isEqualTo("Room for one more line of 100.");
      area.appendText("c\nd\ne\nf");
      assertThat(area.getText()).hasLineCount(100).endsWith("\nc\nd");
      assertThat(area.left().getText())
          .isEqualTo("◆ No room for another line: 100 at most. What went past that was left out.");
      area.appendText("!");
      assertThat(area.getText()).as("the last line has room").endsWith("\nc\nd!");
      area.selectRange(0, 4);
      area.replaceSelection("x\ny\nz\n");
      assertThat(area.getText()).hasLineCount(100).startsWith("x\ny\nza\n");
      return area;
    });
  }

  @Test
  void halfACharacterIsNeverKept() {
    onFx(() -> {
      LimitedArea area = new LimitedArea(TextLimit.NAME);
      area.appendText("x".repeat(MOST - 1) + "\uD83D\uDE00");
      assertThat(area.getText()).isEqualTo("x".repeat(MOST - 1));
      return area;
    });
  }

  @Test
  void whatWasKeptBeforeThereWasALimitIsShownWhole() {
    onFx(() -> {
      LimitedArea area = new LimitedArea(TextLimit.NAME);
      area.setText("x".repeat(MOST * 2));
      assertThat(area.getText()).hasSize(MOST * 2);
      area.deleteText(0, 1);
      assertThat(area.getText()).hasSize(MOST * 2 - 1);
      area.appendText("y");
      assertThat(area.getText()).doesNotContain("y");
      return area;
    });
  }

  private static void onFx(Callable<?> test) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, test);
  }
}
