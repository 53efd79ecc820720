package app.milepost.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class HoverTextTest {

  private final FxRobot robot = new FxRobot();
  private final Button button = new Button("Undo");
  private final HoverText text = new HoverText(button);
  private final Stage stage = onFx(Stage::new);

  @BeforeAll
  static void startJavaFx() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void showAButton() {
    onFx(() -> {
      stage.setScene(new Scene(new StackPane(button), 400, 300));
      stage.show();
      return true;
    });
  }

  @AfterEach
  void close() {
    onFx(() -> {
      stage.hide();
      return true;
    });
  }

  @Test
  void whereTheMouseRestsTheLatestTextShows() throws TimeoutException {
    say("Undo the rating");
    say("Undo the note");
    assertThat(button.getTooltip()).isNull();
    assertThat(button.getAccessibleHelp()).isEqualTo("Undo the note");

    robot.moveTo(button);

    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> onFx(() -> shown().equals(List.of("Undo the note"))));
  }

  @Test
  void aTextThatChangesUnderTheMouseIsFollowed() {
    say("Undo the rating");
    robot.moveTo(button);

    say("Undo the note");
    assertThat(button.getTooltip().getText()).isEqualTo("Undo the note");
    say("");
    assertThat(button.getTooltip()).isNull();
    assertThat(button.getAccessibleHelp()).isEmpty();
  }

  private void say(String words) {
    onFx(() -> {
      text.say(words);
      return true;
    });
  }

  private static List<String> shown() {
    return Window.getWindows().stream()
        .filter(Tooltip.class::isInstance)
        .map(window -> ((Tooltip) window).getText())
        .toList();
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
  }
}
