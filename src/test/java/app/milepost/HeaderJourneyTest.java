package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.Fitting;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.CareersPage;
import app.milepost.testkit.pages.PeoplePage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** What the header makes of little room. */
class HeaderJourneyTest {

  private static final String LONG_NAME =
      "Maria-Magdalena Wilhelmina von Hohenstein-Oberweiler de la Cruz";

  private static final String LONG_TITLE =
      "Coordinator of Medical Records, Filing and Long-Term Archives";

  private static final String LONG_STEP =
      "Senior Clerk for Filing, Scanning and Long-Term Archives";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"LIGHT, Ana Lopes", "DARK, " + LONG_NAME})
  void aClientsHeaderIsOneRow(Theme theme, String name) {
    try (AppDriver app =
        AppDriver.startForClients(folder, 900, 600, theme, new ScriptedDialogs())) {
      PeoplePage people = new PeoplePage(app);
      people.add(name);
      people.openFirst(name.substring(0, 3).toLowerCase(Locale.ROOT));
      AssessPage.ofClient(app).rate("3");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      app.picture(
          "header-client-%d-%s".formatted(name.length(), theme.name().toLowerCase(Locale.ROOT)));
      assertThat(isOneRow(app)).isTrue();
      assertThat(outside(app)).isEmpty();
      assertThat(app.find("#client-name").orElseThrow().getAccessibleHelp()).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void oneRowIsEnoughForALongCareerAndALongStep(Theme theme) throws Exception {
    Path packs = Files.createDirectories(folder.resolve("packs"));
    Files.writeString(
        packs.resolve("clerk.json"),
        SmallPack.JSON
            .replace("\"File Clerk\"", "\"" + LONG_TITLE + "\"")
            .replace("\"Clerk\"", "\"" + LONG_STEP + "\""));
    try (AppDriver app = AppDriver.start(folder, 900, 600, theme)) {
      CareersPage.open(app).choose(LONG_TITLE, "file-clerk");
      AssessPage.open(app).rate("2");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      app.picture("header-long-career-" + theme.name().toLowerCase(Locale.ROOT));
      assertThat(isOneRow(app)).isTrue();
      assertThat(outside(app)).isEmpty();
      assertThat(app.find("#career-link").orElseThrow().getAccessibleHelp())
          .startsWith("Career: " + LONG_TITLE + ". Choose another (");
      assertThat(app.find("#rung").orElseThrow().getAccessibleHelp()).isEqualTo(LONG_STEP);
    }
  }

  @Test
  void largeTextCutsNothingOffTheReadiness() {
    DeskFolder.fill(folder);
    try (AppDriver app = AppDriver.startScaled(folder, 900, 600, Theme.LIGHT, 2)) {
      app.await(() -> app.find("#header-readiness").filter(Node::isVisible).isPresent());
      app.settle();
      app.picture("header-large-text");
      Labeled told = (Labeled) app.find("#header-readiness").orElseThrow();
      assertThat(((Text) told.lookup(".text")).getText().replaceAll("\\s+", " "))
          .isEqualTo(told.getText());
      assertThat(app.find(".header").orElseThrow().getLayoutBounds().getHeight()).isLessThan(240);
      assertThat(outside(app)).isEmpty();
    }
  }

  @Test
  void largeTextCutsNothingForAClientEitherAndThePageInFrontIsNamedInSight() {
    try (AppDriver app =
        AppDriver.startForClients(folder, 900, 600, Theme.LIGHT, 2, new ScriptedDialogs())) {
      PeoplePage people = new PeoplePage(app);
      people.add("Ana Lopes");
      people.openFirst("ana");
      AssessPage.ofClient(app).rate("3");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      app.picture("header-large-text-client");
      assertThat(app.find("#header-readiness").orElseThrow().isVisible())
          .as("words that would be cut")
          .isFalse();
      assertThat(outside(app)).isEmpty();

      app.chord(KeyCode.CONTROL, KeyCode.DIGIT8);
      app.await(() -> isInRail(app, "#page-caseload"));
      app.picture("rail-large-text-caseload");
      app.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      app.await(() -> isInRail(app, "#page-people"));
    }
  }

  private static boolean isInRail(AppDriver app, String page) {
    return inScene(app, ".rail-scroll").contains(inScene(app, page));
  }

  private static boolean isOneRow(AppDriver app) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          Bounds step = inScene(app, "#rung");
          Bounds undo = inScene(app, "#undo");
          return undo.getMinX() > step.getMaxX() && undo.getMinY() < step.getMaxY();
        });
  }

  private static Bounds inScene(AppDriver app, String selector) {
    Node node = app.find(selector).orElseThrow();
    return node.localToScene(node.getLayoutBounds());
  }

  private static java.util.List<String> outside(AppDriver app) {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Fitting.outside(app.root()));
  }
}
