package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Rung;
import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taking back what was done to answers, in the real app. */
class UndoJourneyTest {

  @TempDir private Path folder;

  @Test
  void undoTakesRatingsBackAndRedoMakesThemAgain() {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      AssessPage assess = AssessPage.open(app);
      String before = app.gauge();
      assess.rate("34");
      String after = app.gauge();

      app.chord(KeyCode.CONTROL, KeyCode.Z);
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(app.gauge()).isEqualTo(before);
      app.chord(KeyCode.CONTROL, KeyCode.Y);
      app.chord(KeyCode.CONTROL, KeyCode.Y);

      assertThat(app.gauge()).isEqualTo(after).isNotEqualTo(before);
    }
  }

  @Test
  void arrowsThroughTheStepsAreTakenBackAtOnce() {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      AssessPage.open(app);
      app.click("#rung");
      app.type(KeyCode.ESCAPE);
      String before = step(app);
      app.type(KeyCode.DOWN, KeyCode.DOWN);
      assertThat(step(app)).isNotEqualTo(before);

      app.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(step(app)).isEqualTo(before);
      assertThat(app.find("#undo").orElseThrow().isDisabled()).isTrue();
    }
  }

  private static String step(AppDriver app) {
    return ((Rung) ((ComboBox<?>) app.find("#rung").orElseThrow()).getValue()).id();
  }

  @Test
  void nothingIsTakenBackOnAPageThatDoesNotShowIt() {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      AssessPage.open(app).rate("34");
      String rated = app.gauge();
      assertThat(app.find("#undo").orElseThrow().isDisabled()).isFalse();

      app.click("#page-settings");
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(app.gauge()).isEqualTo(rated);
      assertThat(app.find("#undo").orElseThrow().isDisabled()).isTrue();
      AssessPage.open(app);
      app.click("#undo");
      assertThat(app.gauge()).isNotEqualTo(rated);
      app.click("#page-settings");
      app.chord(KeyCode.CONTROL, KeyCode.Y);
      assertThat(app.gauge()).isNotEqualTo(rated);
      assertThat(app.find("#redo").orElseThrow().isDisabled()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void whoeverStartsOverErasesAllTheirAnswersAndCanTakeThatBack(Theme theme) {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app = AppDriver.start(folder, 900, 600, theme, dialogs)) {
      AssessPage assess = AssessPage.open(app);
      assertThat(app.find("#start-over").orElseThrow().isDisabled()).isTrue();
      String first = assess.title();
      String empty = app.gauge();
      assess.rate("342");
      String rated = app.gauge();

      app.tabTo("start-over");
      app.picture("start-over-" + theme.name().toLowerCase(Locale.ROOT));
      app.type(KeyCode.SPACE);
      assertThat(dialogs.asked().getLast()).contains("all your answers").contains("all 3 answers");
      assertThat(app.gauge()).as("who thinks again keeps them").isEqualTo(rated);

      dialogs.agree();
      app.tabTo("start-over");
      app.type(KeyCode.SPACE);
      app.await(() -> app.gauge().equals(empty));
      assertThat(assess.title()).isEqualTo(first);
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(app.gauge()).isEqualTo(rated);
      app.chord(KeyCode.CONTROL, KeyCode.Y);
    }
    try (AppDriver app = AppDriver.start(folder, 900, 600, theme)) {
      AssessPage.open(app);
      assertThat(app.find("#start-over").orElseThrow().isDisabled()).isTrue();
    }
  }
}
