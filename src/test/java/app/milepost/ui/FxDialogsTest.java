package app.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FxDialogsTest {

  private final FxRobot robot = new FxRobot();
  private Optional<Stage> stage = Optional.empty();

  @BeforeEach
  void openWindow() throws Exception {
    FxToolkit.registerPrimaryStage();
    stage =
        Optional.of(
            FxToolkit.registerStage(() -> {
              Stage made = new Stage();
              made.setScene(new Scene(new StackPane(), 600, 400));
              made.show();
              return made;
            }));
  }

  @AfterEach
  void closeWindow() {
    stage.ifPresent(open -> WaitForAsyncUtils.waitForAsyncFx(5000, open::close));
  }

  @Test
  void whoeverJustPressesEnterLosesNothing() throws Exception {
    Future<Boolean> answer = ask();

    robot.type(KeyCode.ENTER);

    assertThat(answer.get(5, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void whoeverPressesTheOtherButtonAgrees() throws Exception {
    Future<Boolean> answer = ask();

    robot.clickOn("Leave");

    assertThat(answer.get(5, TimeUnit.SECONDS)).isTrue();
  }

  private Future<Boolean> ask() throws Exception {
    Future<Boolean> answer =
        WaitForAsyncUtils.asyncFx(
            () -> new FxDialogs(stage.orElseThrow()).confirm("Leave?", "Leave", "Stay"));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> robot.lookup("Leave").tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    return answer;
  }
}
