package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.settings.SettingsFile;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.CaseloadFolder;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.CaseloadPage;
import app.milepost.testkit.pages.PeoplePage;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A counsellor looks at all clients at once, in the real window. */
class CaseloadJourneyTest {

  @TempDir private Path data;
  @TempDir private Path saved;

  @Test
  void aFigureLeadsToItsPeopleByKeyboardAlone() throws Exception {
    CaseloadFolder.fill(data, 30);
    try (AppDriver app = forClients(900, 600, Theme.LIGHT)) {
      CaseloadPage page = CaseloadPage.open(app);
      assertThat(app.focused()).isEqualTo("caseload-find");
      String everybody = page.counted();
      app.write("zzz");
      app.await(() -> app.find("#caseload-empty").filter(n -> n.isVisible()).isPresent());
      assertThat(app.text("#caseload-empty-title")).isEqualTo("Nobody to count");
      app.picture("caseload-nobody-light-900");
      page.tabTo("caseload-everybody");
      app.type(KeyCode.ENTER);
      app.await(() -> app.find("#caseload-empty").filter(n -> !n.isVisible()).isPresent());
      assertThat(page.counted()).isEqualTo(everybody).startsWith("30 people");

      page.tabTo("stage-building");
      String figure = app.text("#stage-building");
      app.type(KeyCode.ENTER);
      app.await(() -> app.find("#picked").filter(n -> n.isVisible()).isPresent());
      assertThat(app.text("#picked-words")).isEqualTo("Only those from Caseload: Building");
      String many = figure.substring(0, figure.indexOf(' '));
      app.await(() -> app.text("#people-count").equals(many + " of 30 people"));
      app.picture("caseload-picked-light-900");
      app.press("#unpick");
      app.await(() -> !app.find("#picked").orElseThrow().isVisible());

      CaseloadPage.open(app).tabTo("heat-map");
      app.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
      String told = page.told();
      assertThat(told).contains(" points. ").endsWith("Enter or a click opens them.");
      app.picture("caseload-field-light-900");
      app.type(KeyCode.ENTER);
      new PeoplePage(app).awaitClient(told.substring(0, told.indexOf(", ")));
      assertThat(app.find("#session-state")).isPresent();
    }
    assertThat(new SettingsFile(new DataFolder(data)).read().settings().caseload().kept())
        .as("who was looked among is known at the next start")
        .contains("all");
  }

  @Test
  void anActivityLeadsToThePeopleItWouldHelp() {
    CaseloadFolder.fill(data, 30);
    try (AppDriver app = forClients(1280, 800, Theme.DARK)) {
      CaseloadPage page = CaseloadPage.open(app);
      String first = page.activities().getFirst();
      assertThat(page.activities()).hasSize(8);
      page.tabTo("all-activities");
      app.type(KeyCode.ENTER);
      app.await(() -> page.activities().size() > 8);
      page.tabTo(first);
      String figure = app.text("#" + first);
      app.picture("caseload-activities-dark-1280");
      app.type(KeyCode.ENTER);
      app.await(() -> app.find("#picked").filter(n -> n.isVisible()).isPresent());
      assertThat(app.text("#picked-words")).startsWith("Only those from Caseload: helped by ");
      String many = figure.substring(0, figure.indexOf(' '));
      app.await(() -> app.text("#people-count").equals(many + " of 30 people"));
    }
  }

  @Test
  void anEmptyFolderSaysWhatToDo() {
    CaseloadFolder.fill(data, 0);
    try (AppDriver app = forClients(900, 600, Theme.DARK)) {
      app.chord(KeyCode.CONTROL, KeyCode.DIGIT8);
      app.await(() -> app.find("#caseload-empty").filter(n -> n.isVisible()).isPresent());
      assertThat(app.text("#caseload-empty-title")).isEqualTo("No people yet");
      app.picture("caseload-empty-dark-900");
      app.press("#caseload-to-people");
      PeoplePage people = new PeoplePage(app);
      people.add("Ana Silva");
      app.chord(KeyCode.CONTROL, KeyCode.DIGIT8);
      app.await(() -> app.text("#caseload-empty-title").equals("Nothing answered yet"));
      app.picture("caseload-unanswered-dark-900");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12, 900, 600, LIGHT, 6",
    "12, 1280, 800, DARK, 5",
    "200, 1280, 800, LIGHT, 5",
    "200, 900, 600, DARK, 6"
  })
  void thePageIsShownInBothColorsAndSizes(
      int people, double width, double height, Theme theme, int pictures) {
    CaseloadFolder.fill(data, people);
    try (AppDriver app = forClients(width, height, theme)) {
      CaseloadPage page = CaseloadPage.open(app);
      assertThat(page.options("#caseload-step")).hasSize(6);
      assertThat(page.figuresOnBars()).isEmpty();
      page.pictures("caseload-%d-%s-%.0f".formatted(people, theme, width), pictures);
    }
  }

  @ParameterizedTest
  @CsvSource({"1200, 800, 60", "900, 600, 12"})
  void textOfTwiceTheSizeIsNotCut(double width, double height, int people) {
    CaseloadFolder.fill(data, people);
    try (AppDriver app =
        AppDriver.startForClients(data, width, height, Theme.LIGHT, 2, new ScriptedDialogs())) {
      CaseloadPage page = CaseloadPage.open(app);
      assertThat(page.counted()).contains(" people, ");
      page.pictures("caseload-200-percent-%.0f".formatted(width), 7);
    }
  }

  @Test
  void aFileIsSavedWithoutNamesByKeyboardAlone() throws Exception {
    CaseloadFolder.fill(data, 30);
    Path file = saved.resolve("caseload.pdf");
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.saveTo(file);
    try (AppDriver app = AppDriver.startForClients(data, 900, 600, Theme.DARK, dialogs)) {
      CaseloadPage page = CaseloadPage.open(app);
      page.tabTo("caseload-pdf");
      app.type(KeyCode.SPACE);
      app.await(() ->
          app.find("#caseload-file-message")
              .filter(n -> ((Labeled) n).getText().startsWith("✓ Saved"))
              .isPresent());
      assertThat(dialogs.asked()).hasSize(1);
      app.picture("caseload-saved-dark-900");
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isBetween(2, 4);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        ImageIO.write(
            new PDFRenderer(document).renderImage(i, 1.2f),
            "png",
            Path.of("target", "screenshots", "caseload-pdf-" + i + ".png").toFile());
      }
    }
  }

  private AppDriver forClients(double width, double height, Theme theme) {
    return AppDriver.startForClients(data, width, height, theme, new ScriptedDialogs());
  }
}
