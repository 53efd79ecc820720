package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.format.AssessmentFile;
import app.milepost.format.AssessmentWriter;
import app.milepost.log.FaultLog;
import app.milepost.people.Person;
import app.milepost.plan.Budget;
import app.milepost.plan.PlanChoices;
import app.milepost.settings.Settings.Theme;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.WorkedExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What fails is found in the log by the code on the screen, and nothing personal is there. */
class LoggedFaultsTest {

  /** What the folder holds of Ana, and what the files brought to it are called and say. */
  private static final List<String> PERSONAL =
      List.of(
          "Ana",
          "Lopes",
          "clinic",
          "Course finished",
          "Velvetbrook",
          "zebrafish",
          "office-suite",
          "Shadow Aunt",
          "own-1",
          "on Sunday");

  @TempDir private Path temp;

  @Test
  void aFolderThatCannotBeOpenedIsNamedByItsCode() throws Exception {
    Path data = temp.resolve("Velvetbrook");
    Files.createDirectory(data);
    Files.writeString(data.resolve("milepost.db"), String.join(" ", PERSONAL));
    try (AppDriver app =
        AppDriver.startBroken(data, 900, 600, Theme.LIGHT, new ScriptedDialogs())) {
      app.click("#page-assess");
      app.await(() -> app.find("#problem-code").filter(Node::isVisible).isPresent());
      app.picture("problem-code-light-900");
      String code = code(app.text("#problem-code"));
      assertThat(log(data)).contains(code, "CannotOpenException", "at app.milepost.store.");

      app.press("#copy-details");
      String copied =
          WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
      assertThat(copied).contains(code).contains("Java ");
    }
    assertThat(log(data)).doesNotContain(PERSONAL);
  }

  @Test
  void whatACommandCouldNotDoIsNamedByItsCode() throws IOException {
    Path data = Files.createDirectory(temp.resolve("data"));
    Files.writeString(data.resolve("milepost.db"), String.join(" ", PERSONAL));
    Path file = temp.resolve("Quixana Velvetbrook.json");
    Files.write(
        file,
        new AssessmentWriter()
            .toBytes(
                AssessmentFile.of(
                        WorkedExample.pack(),
                        WorkedExample.assessment().named("Ana Lopes"),
                        LocalDate.of(2026, 11, 22))
                    .with(WorkedExample.pack(), SamplePlan.choices())));
    CommandLineRun run = CommandLineRun.of(data, "import", file.toString());
    assertThat(run.status()).isNotZero();
    assertThat(log(data)).contains(code(run.err()));
    assertThat(log(data)).contains("at app.milepost.").doesNotContain(PERSONAL);
  }

  @Test
  void aPlanThatCannotBeSavedIsLoggedWithoutItsTexts() throws Exception {
    Path data = Files.createDirectory(temp.resolve("data"));
    FaultLog log = new FaultLog(() -> Optional.of(data));
    try (SqliteStore store = SqliteStore.open(new DataFolder(data), InstantSource.system())) {
      Person person = store.assessments().firstPerson();
      long id = store.assessments().draft(person, "hrt", "junior").id();
      PlanChoices twice =
          new PlanChoices(
              Budget.USUAL,
              Set.of(),
              Set.of(),
              List.of(SamplePlan.own(), SamplePlan.own()),
              Map.of());
      assertThatThrownBy(() -> store.sessions().savePlan(id, twice))
          .hasMessageContaining("own-1")
          .satisfies(log::add);
    }
    assertThat(log(data)).contains("StoreException").doesNotContain(PERSONAL);
  }

  private static String code(String sentence) {
    Matcher code = Pattern.compile("[2-9A-Z]{3}-[2-9A-Z]{3}").matcher(sentence);
    assertThat(code.find()).as(sentence).isTrue();
    return code.group();
  }

  private static String log(Path data) throws IOException {
    return Files.readString(data.resolve("milepost.log"));
  }
}
