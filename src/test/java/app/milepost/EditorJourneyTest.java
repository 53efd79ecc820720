package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.PackReader;
import app.milepost.role.RolePack;
import app.milepost.settings.Settings.Theme;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.EditorPage;
import app.milepost.ui.Dialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing and changing careers, in the real app. */
class EditorJourneyTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1200, 800, LIGHT, 1", "900, 600, DARK, 1", "900, 600, LIGHT, 2"})
  void aCareerIsWrittenByKeyboardSavedAndRated(int width, int height, Theme theme, double scale)
      throws Exception {
    String suffix =
        "-%dx%d-%s-%.0f".formatted(width, height, theme.name().toLowerCase(Locale.ROOT), scale);
    try (AppDriver app = AppDriver.startScaled(folder, width, height, theme, scale)) {
      EditorPage page = EditorPage.beginNew(app);
      assertThat(app.focused()).isEqualTo("edit-title");
      app.picture("editor-new" + suffix);
      page.write("edit-title", "Ward Clerk");
      assertThat(app.text("#edit-page-title")).isEqualTo("Ward Clerk");
      page.choose("Skills");
      app.tabTo("library-find");
      app.write("reading");
      app.picture("editor-library" + suffix);
      app.type(KeyCode.ENTER);
      page.awaitJudged();
      assertThat(app.text("#edit-heading")).isEqualTo("Reading comprehension");
      assertThat(app.focused()).isEqualTo("edit-requirements-0-title");
      assertThat(page.problems()).startsWith("✓ Nothing is wrong");
      app.tabTo("edit-requirements-0-mustHave");
      app.type(KeyCode.SPACE);
      assertThat(page.isTicked("edit-requirements-0-mustHave")).isTrue();
      app.tabTo("edit-requirements-0-required-entry");
      app.type(KeyCode.UP);
      page.awaitJudged();
      assertThat(page.chosen("edit-requirements-0-required-entry")).startsWith("1");
      assertThat(page.problems()).contains("from being saved");
      app.picture("editor-problem" + suffix);
      app.type(KeyCode.F8);
      assertThat(app.focused()).startsWith("edit-activities-").endsWith("-lifts-0-to");
      assertThat(page.problemAt(app.focused())).contains("Lower this to 1");
      app.picture("editor-problem-at-field" + suffix);
      app.chord(KeyCode.CONTROL, KeyCode.S);
      assertThat(page.note()).startsWith("⚠ Not saved yet");
      assertThat(new DataFolder(folder).packs()).doesNotExist();
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      page.awaitJudged();
      assertThat(page.chosen("edit-requirements-0-required-entry")).startsWith("2");
      assertThat(page.problems()).startsWith("✓ Nothing is wrong");
      app.chord(KeyCode.CONTROL, KeyCode.S);
      app.await(() -> app.text("#edit-note").startsWith("✓ Saved as version 1.0.0"));
      app.picture("editor-saved" + suffix);
      app.tabTo("edit-assess");
      app.type(KeyCode.SPACE);
      app.await(() -> app.text("#career-link").endsWith("Ward Clerk"));
      app.await(() -> app.find("#level-0").isPresent());
      AssessPage assess = AssessPage.open(app);
      assertThat(assess.title()).isEqualTo("Reading comprehension");
      assess.rate("3");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      String readiness = app.gauge();

      page = EditorPage.change(app);
      page.write("edit-title", "Clerk on a ward");
      app.chord(KeyCode.CONTROL, KeyCode.S);
      app.await(() -> app.text("#career-link").endsWith("Clerk on a ward"));
      app.await(() -> app.text("#edit-note").startsWith("✓ Saved as version 1.1.0"));
      app.await(() -> app.gauge().equals(readiness));
      app.picture("editor-next-version" + suffix);
    }
    assertThat(new DataFolder(folder).packs().resolve("earlier/ward-clerk-1.0.0.json")).exists();
    Path file = new DataFolder(folder).packs().resolve("ward-clerk.json");
    RolePack pack = new PackReader().read(file);
    assertThat(pack.requirements()).hasSize(1);
    assertThat(pack.requirements().getFirst().mustHave()).isTrue();
  }

  @Test
  void aCopyIsChangedUndoneAndClosedAfterAQuestion() throws Exception {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT, dialogs)) {
      EditorPage page = EditorPage.beginCopy(app);
      assertThat(page.text("edit-title")).isEqualTo("Copy of Health Records Technician");
      app.picture("editor-copy");
      page.write("edit-title", "Records Technician at Saint Mary");
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(page.text("edit-title")).isEqualTo("Copy of Health Records Technician");
      app.chord(KeyCode.CONTROL, KeyCode.Y);
      assertThat(page.text("edit-title")).isEqualTo("Records Technician at Saint Mary");
      page.choose("Rungs of the ladder");
      app.tabTo("add-rung");
      app.write("Head of records");
      app.type(KeyCode.ENTER);
      assertThat(app.focused()).isEqualTo("edit-rungs-5-title");
      assertThat(page.text("edit-rungs-5-title")).isEqualTo("Head of records");
      app.tabTo("edit-close");
      app.type(KeyCode.SPACE);
      assertThat(dialogs.asked().getLast()).contains("has changes that are not saved");
      assertThat(app.text("#edit-page-title")).isEqualTo("Records Technician at Saint Mary");
      dialogs.decide(Dialogs.Unsaved.DROP);
      app.press("#edit-close");
      app.await(() -> app.focused().equals("edit-begin"));
      app.picture("editor-empty");
    }
    assertThat(new DataFolder(folder).packs()).doesNotExist();
  }

  @Test
  void anUnfinishedCareerIsExportedAsAFileThatSaysWhatItLacks() throws Exception {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    Path file = folder.resolve("unfinished.json");
    dialogs.saveTo(file);
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT, dialogs)) {
      EditorPage page = EditorPage.beginNew(app);
      page.write("edit-title", "Ward Clerk");
      app.press("#edit-export");
      app.await(() -> Files.exists(file));
      assertThat(dialogs.asked()).contains("ward-clerk.json");
      app.press("#edit-list-problems");
      app.picture("editor-problems");
      dialogs.agree();
    }
    CommandLineRun check = CommandLineRun.of(folder, "roles", "check", "--strict", file.toString());
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out() + check.err()).contains("$.requirements");
  }
}
