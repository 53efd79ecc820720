package app.milepost.report.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Ticks;
import app.milepost.format.BundledPacks;
import app.milepost.report.PdfStandards;
import app.milepost.report.pdf.XmlText;
import app.milepost.role.RolePack;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.SmallGuide;
import app.milepost.words.GuideOutline;
import app.milepost.words.Outliner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GuideReportsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final RolePack PACK = BundledPacks.read("health-records-technician");
  private static byte[] pdf = {};

  @BeforeAll
  static void print() throws IOException {
    pdf = pdf(PACK);
  }

  @Test
  void thePagesHoldEveryTextOfTheGuide() throws IOException {
    String text = squeezed(textOf(pdf));
    for (String expected : texts(Outliner.of(PACK))) {
      assertThat(text.contains(squeezed(expected))).as(expected).isTrue();
    }
  }

  @Test
  void theWebPageHoldsEveryTextOfTheGuide() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GuideReports.writeHtml(PACK, Ticks.NONE, DAY, out);
    String html = out.toString(StandardCharsets.UTF_8);
    for (String expected : texts(Outliner.of(PACK))) {
      assertThat(html.contains(XmlText.escape(expected))).as(expected).isTrue();
    }
    assertThat(html).contains("November 22, 2026").doesNotContain("null").doesNotContain("{{");
  }

  @Test
  void eachChapterIsABookmarkAndALinkOnTheFirstPage() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> bookmarks = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> bookmarks.add(item.getTitle()));
      List<String> chapters =
          Outliner.of(PACK).chapters().stream().map(GuideOutline.Chapter::title).toList();
      assertThat(bookmarks).isEqualTo(chapters);
      assertThat(document.getPage(0).getAnnotations())
          .extracting(PDAnnotation::getContents)
          .containsOnly(chapters.stream().map("Go to "::concat).toArray(String[]::new));
    }
  }

  @Test
  void nothingIsFoundAgainstAccessibilityOrArchiving() {
    assertThat(PdfStandards.findings(pdf)).isEmpty();
  }

  @Test
  void theSameGuideIsTheSameFile() throws IOException {
    assertThat(pdf(SmallGuide.pack())).isEqualTo(pdf(SmallGuide.pack()));
  }

  private static byte[] pdf(RolePack pack) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GuideReports.writePdf(pack, Ticks.NONE, DAY, out);
    return out.toByteArray();
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Lines break elsewhere on paper. */
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> texts(GuideOutline outline) {
    return outline.chapters().stream()
        .flatMap(chapter -> chapter.parts().stream())
        .flatMap(part -> part.groups().stream())
        .flatMap(group -> group.entries().stream())
        .flatMap(entry ->
            Stream.concat(
                Stream.of(entry.title(), entry.text()),
                Stream.concat(
                    entry.items().stream().map(GuideOutline.Item::text),
                    entry.lines().stream().map(GuideOutline.Line::text))))
        .toList();
  }

  @Test
  void aGuideWithoutSourcesHasNoHeadingForThem() throws IOException {
    RolePack bare = ScoringTable.pack("rungs r\nsection s 1\na 1 2");
    assertThat(textOf(pdf(bare))).doesNotContain("Sources");
    assertThat(textOf(pdf)).contains("Sources");
  }
}
