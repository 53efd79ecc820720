package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.format.AssessmentReader;
import app.milepost.role.Evidence;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReportTest {

  private static byte[] worked = {};

  @BeforeAll
  static void print() throws IOException {
    worked = pdf(ReportInputs.worked());
  }

  @Test
  void aBlankReportFitsSixPages() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(ReportInputs.nothingAnswered()))) {
      assertThat(document.getNumberOfPages()).isBetween(4, 5);
    }
  }

  @Test
  void onePageIsOnePageForEverybody() throws IOException {
    for (ReportInput input :
        List.of(
            ReportInputs.worked(),
            ReportInputs.nothingAnswered(),
            ReportInputs.fullyThere(),
            ReportInputs.longNotes(),
            ReportInputs.each(r -> new Answer.Rated(0, Evidence.CLAIM, "")))) {
      try (PDDocument document = Loader.loadPDF(pdf(input.to(Extent.ONE_PAGE)))) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(text(document)).contains("This is a self-assessment for guidance.");
      }
    }
  }

  @Test
  void theWorkedExampleIsCompleteInItsOrderOnFiveFullPages() throws IOException {
    try (PDDocument document = Loader.loadPDF(worked)) {
      assertThat(document.getNumberOfPages()).isBetween(4, 5);
      assertThat(text(document))
          .containsSubsequence(
              "Rosa Delgado",
              "Health Records Technician · November 22, 2026",
              "You can apply for Junior Health Records Technician today.",
              "You have 70 of 100 points",
              "Readiness: Building",
              "Your strengths",
              "Data entry and checking",
              "What to do next",
              "Gaps, most urgent first",
              "Medical terms and anatomy",
              "Ways in: ",
              "To show it: ",
              "Answer first",
              "Retention, archiving and destruction",
              "Interview questions to expect",
              "How the points come about",
              "Where the points come from",
              "Your points 69.7",
              "The ladder",
              "What is not known",
              "Method and its limits",
              "What the words mean",
              "This is a self-assessment for guidance.");
      assertThat(text(document)).contains("Page 1 of 5", "Page 5 of 5");
    }
  }

  @Test
  void theFileSaysWhatItIsInWhichLanguageAndFromWhichDay() throws IOException {
    try (PDDocument document = Loader.loadPDF(worked)) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Readiness summary: Rosa Delgado, Health Records Technician");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Rosa Delgado");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-11-22T00:00:00Z");
    }
  }

  @Test
  void sameInputSameBytes() throws IOException {
    assertThat(pdf(ReportInputs.worked())).isEqualTo(worked);
  }

  @Test
  void everyFontIsEmbeddedAndTheFileStaysSmall() throws IOException {
    byte[] pdf = pdf(ReportInputs.named("محمد"));
    List<PDFont> fonts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
    assertThat(pdf.length).isLessThan(400_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"赵娜", "Ana 🙂"})
  void lettersThatNoFontHasAreBoxesAndToldOnThePageButStillInTheFile(String name)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(ReportInputs.named(name)))) {
      assertThat(text(document))
          .contains("□")
          .contains("Others stand here as □")
          .doesNotContain("#");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(name);
    }
    try (PDDocument document = Loader.loadPDF(worked)) {
      assertThat(text(document)).doesNotContain("□");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Ångström-Łukasiewicz",
        "Δημήτρης Παπαδόπουλος",
        "Олександра Щербакова",
        "שרה כהן",
        "محمد عبد الله"
      })
  void aNameReadsBackInItsOwnScript(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(ReportInputs.named(name)))) {
      assertThat(text(document)).contains(name);
    }
  }

  @Test
  void theAnswersTravelInsideTheFile() throws Exception {
    try (PDDocument document = Loader.loadPDF(worked)) {
      PDEmbeddedFilesNameTreeNode files =
          Objects.requireNonNull(
              new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles());
      PDEmbeddedFile file =
          Objects.requireNonNull(Objects.requireNonNull(files.getNames()).get(PdfAttachment.NAME))
              .getEmbeddedFile();
      byte[] attached = file.toByteArray();
      assertThat(
              new AssessmentReader(WorkedExample.pack())
                  .read("attached", new ByteArrayInputStream(attached)))
          .isEqualTo(WorkedExample.assessment());
      COSDictionary params = file.getCOSObject().getCOSDictionary(COSName.PARAMS);
      assertThat(params.getInt(COSName.SIZE)).isEqualTo(attached.length);
      assertThat(((COSString) params.getDictionaryObject("CheckSum")).getBytes())
          .isEqualTo(MessageDigest.getInstance("MD5").digest(attached));
    }
  }

  @Test
  void aVeryLongNameIsCutAtTheTopOfLaterPagesOnly() throws IOException {
    String name = "Wolfeschlegelsteinhausenbergerdorff ".repeat(4).strip();
    try (PDDocument document = Loader.loadPDF(pdf(ReportInputs.named(name)))) {
      String text = text(document);
      assertThat(text).contains("Wolf… · Health Records Technician · November 22, 2026");
      assertThat(text.split("\\s+", -1))
          .filteredOn("Wolfeschlegelsteinhausenbergerdorff"::equals)
          .hasSize(4 + document.getNumberOfPages() - 1);
    }
  }

  @Test
  void aLetterNoFontHasDoesNotStopTheReport() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(ReportInputs.named("Ana 🦉 𓀀 \u0007\uD800")))) {
      assertThat(text(document)).contains("Ana");
    }
  }

  static byte[] pdf(ReportInput input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.write(ReportFormat.PDF, input, out);
    return out.toByteArray();
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }
}
