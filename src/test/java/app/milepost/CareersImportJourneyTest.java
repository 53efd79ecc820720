package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.occupation.esco.EscoPack;
import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.esco.EscoSample;
import app.milepost.testkit.framework.CaseSample;
import app.milepost.testkit.onet.Edition;
import app.milepost.testkit.onet.OnetSample;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.CareersPage;
import app.milepost.testkit.pages.PlanPage;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A release becomes careers to choose from, in the real app. */
class CareersImportJourneyTest {

  @TempDir Path folder;

  private final ScriptedDialogs dialogs = new ScriptedDialogs();

  @ParameterizedTest
  @CsvSource({"900, 600, LIGHT, 1", "900, 600, DARK, 1", "900, 600, LIGHT, 2"})
  void careersAreAddedFoundByAnotherTitleAndRated(int width, int height, Theme theme, double scale)
      throws Exception {
    dialogs.open(OnetSample.older().zip(folder.resolve("onet.zip"), Edition.EXCEL, "29.0"));
    String suffix = "-%s-%.0f".formatted(theme, scale);
    try (AppDriver app =
        AppDriver.startScaled(folder.resolve("data"), width, height, theme, scale, dialogs)) {
      CareersPage careers = CareersPage.open(app);
      assertThat(careers.thereAre()).isEqualTo("4 careers to choose from.");

      app.tabTo("careers-add");
      app.type(KeyCode.SPACE);
      app.await(() -> careers.thereAre().equals("8 careers to choose from."));

      assertThat(app.focused()).isEqualTo("careers-add");
      assertThat(app.text("#careers-imported"))
          .startsWith("✓ There are 4 careers now from O*NET 29.0 (August 2024).");
      app.picture("careers-imported" + suffix);
      careers.find("document clerk");
      app.picture("careers-imported-found" + suffix);
      assertThat(careers.told("found", "onet-43-4071-00")).contains("Document Clerk");
      careers.open("found", "onet-43-4071-00");
      app.picture("careers-imported-guide" + suffix);
      AssessPage assess = AssessPage.open(app);
      assertThat(assess.title()).isEqualTo("Reading comprehension");
      assess.rate("222222");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      app.picture("careers-imported-assess" + suffix);
      CareersPage again = CareersPage.open(app);
      again.awaitNear();
      again.open("near", "onet-29-1141-00");
      AssessPage.open(app);
      app.await(() -> app.find("#carried-from").filter(Node::isVisible).isPresent());
      assertThat(app.text("#carried-from")).startsWith("Carried over from File Clerks, answered ");
      PlanPage plan = PlanPage.open(app);
      plan.give(100, 0);
      assertThat(plan.steps()).isNotEmpty();
      app.picture("carried-plan" + suffix);
    }
  }

  @ParameterizedTest
  @CsvSource({"900, 600, LIGHT, 1", "1200, 800, DARK, 1", "900, 600, LIGHT, 2"})
  void careersWithoutLevelsAreAddedAndSaySoWhereverALevelIsTold(
      int width, int height, Theme theme, double scale) throws Exception {
    dialogs.open(EscoSample.english().german().zip(folder.resolve("ESCO v1.2.0.zip")));
    String suffix = "-%s-%.0f".formatted(theme, scale);
    String clerk = EscoPack.id(EscoSample.occupation("clerk"));
    try (AppDriver app =
        AppDriver.startScaled(folder.resolve("data"), width, height, theme, scale, dialogs)) {
      CareersPage careers = CareersPage.open(app);
      app.picture("esco-before" + suffix);

      app.press("#careers-add");
      app.await(() -> careers.thereAre().equals("7 careers to choose from."));

      assertThat(app.text("#careers-imported"))
          .startsWith("✓ There are 3 careers now from ESCO 1.2.0, in English")
          .contains("ESCO gives no levels");
      app.picture("esco-imported" + suffix);
      careers.find("aktenkraft");
      assertThat(careers.told("found", clerk)).contains("Aktenkraft").contains("ESCO 3252.1");
      careers.open("found", clerk);
      app.picture("esco-guide" + suffix);
      app.chord(KeyCode.ALT, KeyCode.DOWN);
      app.await(() -> app.texts(".skill .heading").contains("File records"));
      app.picture("esco-asks" + suffix);
      AssessPage assess = AssessPage.open(app);
      assertThat(assess.title()).isEqualTo("File records");
      assess.rate("2");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      app.picture("esco-assess" + suffix);
      assertThat(app.text("#asked-level"))
          .isEqualTo(
              "The level asked for shows once you have chosen. It is a stand-in, as the source"
                  + " gives no levels.");
      assess.previous();
      assertThat(app.text("#asked-level"))
          .isEqualTo(
              "Asked for: level 3, 1 level above this. Level 3 is a stand-in, as the source gives"
                  + " no levels.");
    }
  }

  @ParameterizedTest
  @CsvSource({"900, 600, LIGHT", "1200, 800, DARK"})
  void aFrameworkIsAddedAndItsSourceSaysHowItMayBeUsed(int width, int height, Theme theme)
      throws Exception {
    dialogs.open(CaseSample.office().file(folder.resolve("office.json")));
    try (AppDriver app = AppDriver.start(folder.resolve("data"), width, height, theme, dialogs)) {
      CareersPage careers = CareersPage.open(app);

      app.press("#careers-add");
      app.await(() -> careers.thereAre().equals("5 careers to choose from."));

      assertThat(app.text("#careers-imported"))
          .startsWith("✓ “Records office framework” is a career now, and asks for 4 things.");
      careers.find("records office");
      careers.open("found", "case-9f1c2d3e-0000-4000-8000-000000000001");
      app.picture("case-guide-" + theme);
      AssessPage assess = AssessPage.open(app);
      assertThat(assess.title()).isEqualTo("File records by code");
      app.picture("case-assess-" + theme);
    }
  }

  @Test
  void aReleaseWithAFaultAddsNothingAndSaysWhere() throws Exception {
    dialogs.open(
        OnetSample.older()
            .changed("Skills", t -> t.with(2, "Data Value", "much"))
            .zip(folder.resolve("onet.zip"), Edition.TEXT, "29.0"));
    try (AppDriver app = AppDriver.start(folder.resolve("data"), 900, 600, Theme.LIGHT, dialogs)) {
      CareersPage careers = CareersPage.open(app);

      app.press("#careers-add");
      app.await(() -> app.text("#careers-not-imported").contains("“much” is no number."));

      app.picture("careers-not-imported");
      assertThat(app.text("#careers-not-imported"))
          .contains("Skills.txt, line 4, “Data Value”")
          .endsWith("Nothing was added; what was there before is still there.");
      assertThat(careers.thereAre()).isEqualTo("4 careers to choose from.");
      assertThat(Files.exists(folder.resolve("data").resolve("careers.db"))).isFalse();
    }
  }
}
