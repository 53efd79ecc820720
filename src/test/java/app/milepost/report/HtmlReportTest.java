package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.NextStep;
import app.milepost.role.Evidence;
import app.milepost.testkit.ReportInputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class HtmlReportTest {

  @Test
  void itNeedsNoOtherFile() throws IOException {
    String html = html(ReportInputs.worked());
    assertThat(html).startsWith("<!DOCTYPE html>").contains("prefers-color-scheme: dark");
    assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "url(", "src=", "href=");
  }

  @Test
  void markupInNamesAndNotesIsText() throws Exception {
    String evil = "</p><script>alert('x')</script>&amp;\"";
    ReportInput input =
        ReportInputs.of(
            ReportInputs.named(evil)
                .assessment()
                .with("ehr-systems", new Answer.Rated(2, Evidence.EXAMPLE, evil)));
    Document page = parse(html(input));
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(evil);
    assertThat(page.getDocumentElement().getTextContent()).contains(evil);
  }

  @Test
  void whatBothPutDownIsPrintedAndPrivateNotesAreNot() throws Exception {
    Counsel counsel =
        new Counsel(
            Map.of("office-suite", new Answer.Rated(1, Evidence.OBSERVED, "slow typist")),
            "worries about money",
            "Met on Monday.\n\nWants a clinic.",
            List.of(
                new NextStep("Book the course", Optional.of(LocalDate.of(2026, 12, 1)), false),
                new NextStep("Call the clinic", Optional.empty(), true)));
    String html = html(ReportInputs.counselled(counsel));

    assertThat(html)
        .contains("<p>Met on Monday.</p>", "<p>Wants a clinic.</p>")
        .contains("<li>Book the course (by December 1, 2026)</li>")
        .contains("<li>Call the clinic (done)</li>")
        .doesNotContain("worries", "slow typist", "How we both rate it");
    assertThat(html(ReportInputs.worked()))
        .doesNotContain("From our session", "Next steps we agreed on");
  }

  @Test
  void whereTheCounsellorAgreesToItBothRatingsArePrintedSideBySide() throws Exception {
    Document page = parse(html(ReportInputs.ratedByBoth()));

    String all = page.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    String table =
        all.substring(all.indexOf("How we both rate it"), all.indexOf("What is not known"));
    assertThat(table)
        .containsSubsequence(
            "level 2 with an example",
            "level 2 seen at first hand",
            "far apart",
            "level 4 with a document",
            "level 1 seen at first hand",
            "not answered",
            "level 0 by impression");
    assertThat(table.split("far apart", -1)).hasSize(2);
    assertThat(all).doesNotContain("slow typist");
  }

  @Test
  void charactersThatXmlForbidsAreReplaced() throws Exception {
    Document page = parse(html(ReportInputs.named("A\u0000B\u001BC\uD800D\uFFFFE")));
    assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("A\uFFFDB\uFFFDC\uFFFDD\uFFFDE");
  }

  @Test
  void itCanBeFoundThroughWithoutSeeing() throws Exception {
    Document page = parse(html(ReportInputs.worked()));
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-US");
    assertThat(elements(page, "h1")).hasSize(1);
    assertThat(elements(page, "h4")).isEmpty();
    assertThat(elements(page, "th")).allMatch(e -> !e.getAttribute("scope").isEmpty());
    assertThat(elements(page, "svg"))
        .hasSize(4)
        .allMatch(e -> e.getAttribute("role").equals("img"));
    assertThat(elements(page, "desc")).allMatch(e -> e.getTextContent().endsWith("."));
  }

  @Test
  void nothingAnsweredIsSaidPlainly() throws IOException {
    assertThat(html(ReportInputs.nothingAnswered()))
        .contains("You have not answered any of the 30 questions for Health Information Manager")
        .contains("not answered</td>")
        .doesNotContain("missing");
  }

  @Test
  void nothingToImproveIsSaidPlainly() throws IOException {
    assertThat(html(ReportInputs.fullyThere()))
        .contains("No level you gave is below the one asked for.", "so no question stands out");
  }

  private static String html(ReportInput input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.write(ReportFormat.HTML, input, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document parse(String html)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void whereEveryQuestionIsLeftOutThereIsNoLegendWithoutAChart() throws IOException {
    String html = html(ReportInputs.each(r -> new Answer.NotApplicable("Not here", "")));
    assertThat(html).doesNotContain("By question", "Filled dot", "By section");
    assertThat(html(ReportInputs.worked())).contains("By question", "By section");
  }
}
