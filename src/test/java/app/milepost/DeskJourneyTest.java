package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.PeoplePage;
import app.milepost.testkit.pages.ReportPage;
import app.milepost.testkit.pages.SessionPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client at home, then the same client with a counsellor, twice. */
class DeskJourneyTest {

  private static final String AT_HOME = "33423332433-43323-333";

  @TempDir private Path folder;

  @Test
  void whatAClientSavedAtHomeBecomesTwoSessionsAComparisonAndAPrintedSummary() throws IOException {
    Path pdf = folder.resolve("from-home.pdf");
    String gauge = atHome(pdf);

    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app =
        AppDriver.startForClients(folder.resolve("office"), 1200, 800, Theme.LIGHT, dialogs)) {
      PeoplePage people = new PeoplePage(app);
      people.add("Ana Lopes");
      people.openFirst("ana");

      SessionPage session = SessionPage.open(app);
      dialogs.open(pdf);
      assertThat(session.takeOver()).contains("from-home.pdf");
      assertThat(app.gauge()).isEqualTo(gauge);

      AssessPage assess = AssessPage.ofClient(app);
      app.type(KeyCode.C);
      assess.rate("31");
      assertThat(app.gauge()).as("the score is the client's alone").isEqualTo(gauge);
      SessionPage.open(app);
      assertThat(session.agenda()).isNotEmpty();
      session.type("#shared-notes", "Bring the certificate");
      assertThat(session.showsPrivateNotes()).as("the client may look on").isFalse();
      session.showPrivateNotes();
      session.type("#private-notes", "Seems tired today");
      session.type("#next-step", "Call the college");
      app.type(KeyCode.ENTER);
      app.press("#print-ratings");
      app.await(() -> app.text("#save-state").startsWith("✓"));
      session.close();

      session.start();
      AssessPage.ofClient(app);
      app.type(KeyCode.HOME);
      assess.rate("4444");
      assertThat(app.gauge()).isNotEqualTo(gauge);
      app.click("#page-progress");
      app.await(() -> app.find("#compared").filter(Node::isVisible).isPresent());
      assertThat(app.text("#change"))
          .isEqualTo(
              "Readiness: from “Building so far, up to Nearly ready” to “Nearly ready so far, up to"
                  + " Ready”");

      app.click("#page-report");
      Path summary = folder.resolve("summary.pdf");
      dialogs.saveTo(summary);
      new ReportPage(app).savePdf();
      app.await(() -> Files.exists(summary));
      app.await(() -> app.text("#export-message").startsWith("✓"));
      assertThat(words(Files.readAllBytes(summary)))
          .contains("Ana Lopes", "Call the college")
          .doesNotContain("Seems tired", "How we both rate it");

      new ReportPage(app).print();
      app.await(() -> app.text("#export-message").contains("Paper"));
      assertThat(words(app.printer().printed().getFirst().getBytes(StandardCharsets.ISO_8859_1)))
          .isEqualTo(words(Files.readAllBytes(summary)));

      SessionPage.open(app);
      Path earlier = folder.resolve("earlier.pdf");
      dialogs.saveTo(earlier);
      session.saveEarlierSummary();
      assertThat(words(Files.readAllBytes(earlier)))
          .contains("Ana Lopes", "Bring the certificate", "How we both rate it")
          .doesNotContain("Seems tired");
      assertThat(points(earlier)).isEqualTo(points(pdf)).isNotEqualTo(points(summary));
    }
  }

  private String atHome(Path pdf) {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.saveTo(pdf);
    try (AppDriver app = AppDriver.start(folder.resolve("home"), 900, 600, Theme.LIGHT, dialogs)) {
      app.click("#person-name");
      app.write("Ana Lopes");
      AssessPage.open(app).rate(AT_HOME);
      app.click("#page-report");
      new ReportPage(app).savePdf();
      app.await(() -> app.text("#export-message").startsWith("✓"));
      return app.gauge();
    }
  }

  private static String points(Path pdf) throws IOException {
    return words(Files.readAllBytes(pdf)).replaceAll(".*?(You have \\S+ of 100 points).*", "$1");
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
