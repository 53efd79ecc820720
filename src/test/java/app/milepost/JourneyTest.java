package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings;
import app.milepost.settings.Settings.Theme;
import app.milepost.settings.SettingsFile;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.CareersPage;
import app.milepost.testkit.pages.ReportPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person does from the first start to the report and back, in the real app. */
class JourneyTest {

  /** The worked example's levels; the tenth is left open. */
  private static final String LEVELS = "211424212-3" + "3332322" + "201";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1200, 800, LIGHT", "900, 600, DARK"})
  void everythingIsRatedReportedSavedAndFoundAgain(int width, int height, Theme theme)
      throws Exception {
    Path data = folder.resolve("data");
    Path pdf = folder.resolve("readiness.pdf");
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.saveTo(pdf);
    String suffix = "-%dx%d-%s".formatted(width, height, theme.name().toLowerCase(Locale.ROOT));
    String headline;
    String gauge;

    try (AppDriver app = AppDriver.start(data, width, height, theme, dialogs)) {
      app.picture("01-first-start" + suffix);
      AssessPage assess = AssessPage.open(app);
      app.picture("02-first-skill" + suffix);
      assess.rate("2");
      assess.previous();
      app.picture("03-rated-skill" + suffix);
      assess.next();
      assess.rate(LEVELS.substring(1));
      app.picture("04-what-is-open" + suffix);
      assertThat(assess.title()).isEqualTo("Still open: 1");
      app.type(KeyCode.ENTER);
      ReportPage report = new ReportPage(app);
      headline = report.headline();
      app.picture("05-report" + suffix);
      report.savePdf();
      app.await(() -> Files.exists(pdf));
      app.picture("07-report-saved" + suffix);
      gauge = app.gauge();
      assertThat(app.text("#save-state")).startsWith("✓ Saved");
    }

    assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    try (AppDriver app = AppDriver.start(data, width, height, theme, dialogs)) {
      assertThat(app.gauge()).isEqualTo(gauge);
      ReportPage report = new ReportPage(app);
      assertThat(report.headline()).isEqualTo(headline);
    }
  }

  @Test
  void theNextStartLandsOnTheSameSkill() {
    String title;
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      AssessPage assess = AssessPage.open(app);
      assess.rate("321");
      title = assess.title();
    }

    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      AssessPage assess = new AssessPage(app);
      assertThat(app.focused()).isEqualTo("level-0");
      assertThat(assess.title()).isEqualTo(title);
      assess.next();
      assertThat(assess.title()).isNotEqualTo(title);
    }
  }

  @Test
  void theNextStartOpensTheGuideWhereItWasLeftIfThatIsStillThere() throws Exception {
    String left;
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT)) {
      app.await(() -> app.find("#contents-the-job").isPresent());
      app.press("#contents-the-job");
      app.settle();
      left = here(app);
    }
    assertThat(left).isNotEmpty().doesNotStartWith("At a glance");
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT)) {
      app.await(() -> here(app).equals(left));
      assertThat(app.find("#years-in-field")).isEmpty();
      app.picture("guide-where-it-was-left");
    }
    Path settings = folder.resolve("settings.properties");
    Files.writeString(settings, Files.readString(settings).replace("the-job", "gone"));
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT)) {
      app.await(() -> here(app).startsWith("At a glance"));
      assertThat(app.find("#years-in-field")).isPresent();
    }
  }

  private static String here(AppDriver app) {
    return app.robot().from(app.root()).lookup(".contents-line").queryAll().stream()
        .map(Node::getAccessibleText)
        .filter(text -> text.endsWith(", you are here"))
        .findFirst()
        .orElse("");
  }

  @Test
  void aNameStillBeingTypedIsKeptWhenTheWindowCloses() {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      app.click("#person-name");
      app.type(KeyCode.A, KeyCode.D, KeyCode.A);
    }

    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      assertThat(app.find("#person-name").map(TextField.class::cast).orElseThrow().getText())
          .isEqualTo("ada");
    }
  }

  @Test
  void evidenceAndNoteAreGivenByKeyboard() {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      AssessPage assess = AssessPage.open(app);
      assess.rate("3");
      assess.previous();
      app.type(KeyCode.E, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
      app.type(KeyCode.N, KeyCode.H, KeyCode.DIGIT4);
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      app.picture("08-evidence-and-note");
    }

    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      AssessPage assess = new AssessPage(app);
      assertThat(assess.note()).isEqualTo("h4");
      assertThat(assess.evidence()).isEqualTo("A document");
    }
  }

  @Test
  void aDamagedStoreIsExplainedLeftAloneAndGotAround() throws Exception {
    Path data = Files.createDirectories(folder.resolve("damaged"));
    byte[] damaged =
        "this is no database, but it is somebody's file"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(data.resolve("milepost.db"), damaged);
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.chooseFolder(folder.resolve("fresh"));

    try (AppDriver app = AppDriver.startBroken(data, 900, 600, Theme.LIGHT, dialogs)) {
      app.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.await(() -> app.find("#problem").isPresent());
      app.picture("09-store-problem");
      app.click("#other-folder");
      app.await(() -> app.find("#level-0").isPresent());
      new AssessPage(app).rate("1");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
    }

    assertThat(Files.readAllBytes(data.resolve("milepost.db"))).isEqualTo(damaged);
    assertThat(folder.resolve("fresh").resolve("milepost.db")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CAREER", "SETTINGS"})
  void whereverMilepostOpensItSaysThatTheAnswersAreDamaged(String page) throws Exception {
    Path data = Files.createDirectories(folder.resolve("damaged"));
    Files.writeString(data.resolve("milepost.db"), "this is no database");
    new SettingsFile(new DataFolder(data)).write(Settings.DEFAULT.withPage(page));
    try (AppDriver app =
        AppDriver.startBroken(data, 900, 600, Theme.LIGHT, new ScriptedDialogs())) {
      app.await(() -> app.find("#folder-notice").filter(Node::isVisible).isPresent());
      assertThat(app.text("#folder-notice .label"))
          .startsWith("Your answers could not be opened. ")
          .contains("milepost.db");
      app.picture("store-problem-" + page);
      app.click("#see-problem");
      app.await(() -> app.find("#problem").filter(Node::isVisible).isPresent());
      assertThat(app.find("#folder-notice").filter(Node::isVisible)).isEmpty();
    }
  }

  @Test
  void damagedSettingsArePutAsideAndTheirOwnerIsTold() throws Exception {
    Path settings = folder.resolve("settings.properties");
    Files.writeString(settings, "theme=purple\n");

    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      assertThat(app.text("#notice .label")).contains("settings.properties.bad");
      app.picture("14-notice");
    }

    assertThat(Files.readString(folder.resolve("settings.properties.bad")))
        .isEqualTo("theme=purple\n");
  }

  @Test
  void aRolePackDroppedIntoTheFolderCanBeChosenAndIsShownAgain() throws Exception {
    Path packs = Files.createDirectories(folder.resolve("packs"));
    Files.writeString(packs.resolve("clerk.json"), SmallPack.JSON);
    Files.writeString(packs.resolve("broken.json"), "{");

    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      CareersPage.open(app).choose("File Clerk", "file-clerk");
      AssessPage assess = AssessPage.open(app);
      app.await(() -> app.find("#level-0").isPresent() && assess.title().equals("Filing"));
      assess.rate("2");
      app.press("#page-settings");
      app.picture("15-careers");
      assertThat(app.texts(".settings .problem"))
          .anyMatch(t -> t.contains("broken.json can't be used"));
      assertThat(app.texts(".settings .muted")).anyMatch(t -> t.startsWith("Line 1, column 2"));
    }

    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      AssessPage assess = AssessPage.open(app);
      assertThat(assess.title()).isEqualTo("Filing");
      assess.next();
      assertThat(assess.title()).isEqualTo("Every question is answered");
    }
  }

  @Test
  void anotherFolderBringsItsOwnCareers() throws Exception {
    Path away = folder.resolve("away");
    Files.createDirectories(away.resolve("packs"));
    Files.writeString(away.resolve("packs").resolve("clerk.json"), SmallPack.JSON);
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.chooseFolder(away);

    try (AppDriver app = AppDriver.start(folder.resolve("home"), 900, 600, Theme.LIGHT, dialogs)) {
      app.press("#page-settings");
      app.click("#settings-other-folder");
      app.await(() -> app.text("#data-folder").equals(away.toString()));
      CareersPage.open(app).choose("File Clerk", "file-clerk");
      AssessPage assess = AssessPage.open(app);
      app.await(() -> app.find("#level-0").isPresent() && assess.title().equals("Filing"));
    }

    assertThat(away.resolve("settings.properties")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeOpenedIsExplainedWhereItWasChosen() throws Exception {
    Path away = Files.createDirectories(folder.resolve("away"));
    Files.createFile(away.resolve("milepost.db"));
    Files.createFile(away.resolve("packs"));
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.chooseFolder(away);

    try (AppDriver app = AppDriver.start(folder.resolve("home"), 900, 600, Theme.LIGHT, dialogs)) {
      app.press("#page-settings");
      app.click("#settings-other-folder");
      app.await(() -> app.find("#data-problem").filter(Node::isVisible).isPresent());
      app.await(() -> app.texts(".settings .problem").contains("⚠ packs can't be used"));
      app.picture("16-folder-problem");
      assertThat(app.text("#data-problem")).contains("milepost.db is empty");
      assertThat(app.texts(".settings .problem")).contains("⚠ packs can't be used");
      assertThat(app.find("#header-gauge").filter(Node::isVisible)).isEmpty();
    }
  }

  @Test
  void textAtTwiceItsSizeStillFits() throws Exception {
    try (AppDriver app = AppDriver.startScaled(folder, 1200, 800, Theme.LIGHT, 2)) {
      app.picture("10-career-large-text");
      AssessPage.open(app).rate("2");
      app.picture("11-assess-large-text");
      app.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
      app.picture("12-report-large-text");
      app.press("#page-settings");
      app.picture("13-settings-large-text");
      assertThat(app.find("#text-size")).isPresent();
    }
  }
}
