package app.milepost.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.Pictures;
import app.milepost.ui.Appearance;
import app.milepost.ui.Dialogs;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
              Scene scene = new Scene(new StackPane(), 600, 400);
              Appearance appearance = new Appearance();
              appearance.schemeProperty().set(Appearance.Scheme.DARK);
              appearance.textPercentProperty().set(150);
              Theme.dress(scene, appearance);
              made.setScene(scene);
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

  @Test
  void aQuestionLooksLikeTheWindowThatAsks() throws Exception {
    Future<Boolean> answer = ask();

    Button stay = robot.lookup("Stay").queryButton();
    Paint color = stay.getBackground().getFills().getFirst().getFill();
    double size = stay.getFont().getSize();
    picture("Stay", "17-question");
    robot.type(KeyCode.ENTER);

    assertThat(answer.get(5, TimeUnit.SECONDS)).isFalse();
    assertThat(color).isEqualTo(Color.web("#147d93"));
    assertThat(size).isEqualTo(21);
  }

  @ParameterizedTest
  @CsvSource({"ENTER, SAVE", "ESCAPE, KEEP_TYPING"})
  void whatIsTypedIsNotLostWithOneKey(KeyCode key, Dialogs.Unsaved decided) throws Exception {
    Future<Dialogs.Unsaved> answer =
        asked(
            dialogs ->
                dialogs.decide(
                    "You have typed in a form for Ana Silva and not saved it.",
                    "Save",
                    "Don't save",
                    "Keep typing"),
            "Don't save");

    picture("Keep typing", "18-typed-and-not-saved");
    robot.type(key);

    assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(decided);
  }

  private void picture(String button, String name) {
    Scene scene = robot.lookup(button).queryButton().getScene();
    Pictures.save(WaitForAsyncUtils.waitForAsyncFx(5000, () -> scene.snapshot(null)), name);
  }

  private Future<Boolean> ask() throws Exception {
    return asked(dialogs -> dialogs.confirm("Leave?", "Leave", "Stay"), "Leave");
  }

  private <T> Future<T> asked(Function<Dialogs, T> question, String button) throws Exception {
    Future<T> answer =
        WaitForAsyncUtils.asyncFx(() -> question.apply(new FxDialogs(stage.orElseThrow())));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> robot.lookup(button).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    return answer;
  }
}
