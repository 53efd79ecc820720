package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.catalog.Listing;
import app.milepost.settings.Settings.Theme;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.CareersPage;
import app.milepost.testkit.random.MadeUpCareers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding one's way among many careers, in the real app. */
class CareersJourneyTest {

  @TempDir Path folder;

  private void imported(int careers) throws IOException {
    new SqliteCatalog(new DataFolder(folder))
        .replace(Listing.Origin.ONET, new MadeUpCareers().careers(careers, 8));
  }

  @ParameterizedTest
  @CsvSource({"1200, 800, LIGHT, 1", "900, 600, DARK, 1", "900, 600, LIGHT, 2"})
  void aCareerIsFoundRatedStarredComparedAndFoundAgain(
      int width, int height, Theme theme, double scale) throws IOException {
    imported(300);
    String suffix =
        "-%dx%d-%s-%.0f".formatted(width, height, theme.name().toLowerCase(Locale.ROOT), scale);
    String clerk = MadeUpCareers.id(0);
    try (AppDriver app = AppDriver.startScaled(folder, width, height, theme, scale)) {
      CareersPage careers = CareersPage.open(app);
      assertThat(app.focused()).isEqualTo("careers-find");
      assertThat(careers.thereAre()).isEqualTo("304 careers to choose from.");
      careers.awaitNear();
      app.picture("careers-empty" + suffix);
      careers.find("billing clerk");
      assertThat(careers.titles("#careers-found")).first().isEqualTo(MadeUpCareers.title(0));
      app.picture("careers-found" + suffix);
      app.type(KeyCode.DOWN);
      assertThat(app.focused()).isEqualTo("found-open-" + clerk);
      app.type(KeyCode.S);
      app.type(KeyCode.DOWN);
      app.type(KeyCode.UP);
      app.picture("careers-before-enter" + suffix);
      careers.openWithKeyboard();
      assertThat(app.text("#career-link")).isEqualTo("Career: " + MadeUpCareers.title(0));
      app.picture("careers-guide-of-imported" + suffix);
      AssessPage.open(app).rate("22222222222222");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));

      careers = CareersPage.open(app);
      careers.awaitNear();
      app.await(() -> app.find("#careers-near .share-bar").filter(Node::isVisible).isPresent());
      assertThat(careers.titles("#careers-near")).isNotEmpty();
      assertThat(careers.told("near", clerk)).contains("of 100 · answered 14 of 28");
      app.picture("careers-near" + suffix);
      careers.find("medical records technician");
      assertThat(careers.told("found", "health-records-technician"))
          .contains("Also called: Medical Records Technician");
      app.picture("careers-other-name" + suffix);
      app.press("#found-compare-health-records-technician");
      app.picture("careers-compare-first" + suffix);
      app.press("#compare-with-this");
      app.await(() -> app.find("#compare-back").filter(Node::isVisible).isPresent());
      app.await(() -> app.find("#compare .heading").isPresent());
      app.picture("careers-compared" + suffix);
      app.press("#compared-health-records-technician");
      app.await(() -> app.find("#careers-find").isEmpty());
      assertThat(app.text("#career-link")).isEqualTo("Career: Health Records Technician");
    }
    try (AppDriver app = AppDriver.startScaled(folder, width, height, theme, scale)) {
      CareersPage careers = CareersPage.open(app);
      assertThat(careers.titles("#careers-starred")).containsExactly(MadeUpCareers.title(0));
      assertThat(careers.titles("#careers-recent")).containsExactly(MadeUpCareers.title(0));
    }
  }

  @ParameterizedTest
  @CsvSource({"1200, 800, LIGHT, 1", "900, 600, DARK, 1", "900, 600, LIGHT, 2"})
  void answersCountInTheNextCareerWhichSaysSo(int width, int height, Theme theme, double scale)
      throws IOException {
    imported(30);
    String suffix =
        "-%dx%d-%s-%.0f".formatted(width, height, theme.name().toLowerCase(Locale.ROOT), scale);
    try (AppDriver app = AppDriver.startScaled(folder, width, height, theme, scale)) {
      CareersPage careers = CareersPage.open(app);
      careers.choose(MadeUpCareers.title(1), MadeUpCareers.id(1));
      AssessPage.open(app).rate("22222222222222");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      careers = CareersPage.open(app);
      careers.awaitNear();
      careers.open("near", MadeUpCareers.id(2));
      AssessPage assess = AssessPage.open(app);
      app.await(() -> app.find("#carried-from").filter(Node::isVisible).isPresent());
      String told = "Carried over from %s, answered ".formatted(MadeUpCareers.title(1));
      assertThat(app.text("#carried-from")).startsWith(told);
      app.picture("carried" + suffix);
      app.press("#carried-change");
      assertThat(app.text("#carried-change"))
          .isEqualTo("Use level 2, from " + MadeUpCareers.title(1));
      app.picture("carried-left-open" + suffix);
      app.press("#carried-change");
      assertThat(app.text("#carried-from")).startsWith(told);
      assess.rate("1");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      app.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
      app.await(() -> app.find("#carried-share").filter(Node::isVisible).isPresent());
      assertThat(app.text("#carried-share"))
          .matches("\\d+ of \\d+ answers were carried over from .*");
      app.picture("carried-report" + suffix);
    }
    try (AppDriver app = AppDriver.startScaled(folder, width, height, theme, scale)) {
      AssessPage assess = AssessPage.open(app);
      assess.next();
      app.await(() -> app.find("#carried-from").filter(Node::isVisible).isPresent());
    }
  }

  @Test
  void anImportedCareerIsOnScreenAgainAtTheNextStart() throws IOException {
    imported(20);
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      CareersPage.open(app).choose(MadeUpCareers.title(7), MadeUpCareers.id(7));
      AssessPage.open(app).rate("3");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
    }
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      app.await(() -> app.text("#career-link").endsWith(MadeUpCareers.title(7)));
      AssessPage assess = AssessPage.open(app);
      assertThat(assess.title()).isNotEmpty();
    }
  }

  @Test
  void familyAndPreparationNarrowDownAndAllCanBeListed() throws IOException {
    imported(100);
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT)) {
      CareersPage careers = CareersPage.open(app);
      careers.filter("#careers-family", "Family 05");
      assertThat(careers.count()).isEqualTo("5 careers, the nearest first.");
      careers.filter("#careers-zone", "1, little or no preparation");
      assertThat(careers.titles("#careers-found")).hasSizeLessThan(5).isNotEmpty();
      app.press("#careers-clear");
      app.press("#careers-all");
      assertThat(careers.count()).isEqualTo("104 careers, the nearest first.");
      careers.find("zzz");
      assertThat(careers.count()).startsWith("No career answers to this.");
      app.picture("careers-nothing-found");
    }
  }

  @Test
  void withoutAnImportTheCareersThatComeWithMilepostAreListed() {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      app.chord(KeyCode.CONTROL, KeyCode.K);
      app.await(() -> app.find("#all-open-medical-records-clerk").isPresent());
      app.picture("careers-few");
      assertThat(app.find("#careers-family").filter(n -> n.getParent().isVisible())).isEmpty();
      app.press("#all-open-medical-records-clerk");
      app.await(() -> app.text("#career-link").endsWith("Medical Records Clerk"));
    }
    assertThat(folder.resolve("careers.db")).doesNotExist();
  }

  @Test
  void aDamagedFileOfCareersIsToldWhereCareersAreAndStopsNothingElse() throws IOException {
    byte[] damaged = "no careers at all".repeat(500).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("careers.db"), damaged);
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      AssessPage.open(app).rate("3");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      CareersPage careers = CareersPage.open(app);
      assertThat(app.text("#careers-problem")).contains("careers.db").contains("Move it away");
      app.picture("careers-damaged");
      careers.open("all", "medical-records-clerk");
      assertThat(app.text("#career-link")).isEqualTo("Career: Medical Records Clerk");
    }
    assertThat(Files.readAllBytes(folder.resolve("careers.db"))).isEqualTo(damaged);
  }
}
