package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.format.AssessmentFile;
import app.milepost.format.AssessmentImport;
import app.milepost.format.UnreadableFileException;
import app.milepost.format.pdf.PdfProblem;
import app.milepost.plan.PlanChoices;
import app.milepost.role.RolePack;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.TimeLimit;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.random.RandomDossiers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Milepost saves as a PDF, it reads back; other programs' work on the file is seen. */
class PdfImportTest {

  private static byte[] exported = new byte[0];

  private final RolePack pack = WorkedExample.pack();
  private final AssessmentImport files =
      new AssessmentImport(id -> Optional.of(pack).filter(p -> p.id().equals(id)));

  @TempDir private Path folder;

  @BeforeAll
  static void export() throws IOException {
    exported = PdfReportTest.pdf(ReportInputs.worked());
  }

  @Test
  void aSavedSummaryGivesTheAnswersBackExactly() throws Exception {
    Random random = new Random(4);
    for (int round = 0; round < 3; round++) {
      assertRestored(ReportInputs.of(RandomDossiers.of(pack, random)), true);
    }
    assertRestored(ReportInputs.longNotes(), true);
    assertRestored(ReportInputs.nothingAnswered(), true);
  }

  @Test
  void aSavedSummaryGivesThePlanBack() throws Exception {
    ReportInput planned = ReportInputs.worked().planned(SamplePlan.choices());
    assertThat(files.read(file(attached(planned))).file().plan()).isEqualTo(SamplePlan.choices());
    assertThat(files.read(file(attached(ReportInputs.worked()))).file().plan())
        .isEqualTo(PlanChoices.NONE);
  }

  @Test
  void anyAttachmentGivesTheAnswersBackExactly() throws Exception {
    Random random = new Random(20261122);
    for (int round = 0; round < 300; round++) {
      assertRestored(ReportInputs.of(RandomDossiers.of(pack, random)), false);
    }
  }

  private void assertRestored(ReportInput input, boolean whole) throws Exception {
    AssessmentFile read =
        files.read(file(whole ? PdfReportTest.pdf(input) : attached(input))).file();
    assertThat(read.assessment()).isEqualTo(input.assessment());
    assertThat(read.assessment().answers().keySet())
        .containsExactlyElementsOf(input.assessment().answers().keySet());
    assertThat(read.packVersion()).contains(pack.version());
    assertThat(read.date()).contains(ReportInputs.DAY);
  }

  /** Returns a PDF of one blank page with the attachment. */
  private static byte[] attached(ReportInput input) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      PdfAttachment.add(document, input);
      return saved(document);
    }
  }

  @Test
  void aSummarySavedAgainByAnotherProgramIsStillRead() throws Exception {
    try (PDDocument document = Loader.loadPDF(exported)) {
      assertRead(saved(document));
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      document.save(plain, CompressParameters.NO_COMPRESSION);
      assertRead(plain.toByteArray());
    }
  }

  @Test
  void whatIsAddedToASummaryLaterDoesNotMatter() throws Exception {
    try (PDDocument document = Loader.loadPDF(exported)) {
      document.getDocumentInformation().setTitle("signed");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream added = new ByteArrayOutputStream();
      document.saveIncremental(added);
      assertThat(added.size()).isGreaterThan(exported.length);
      assertRead(added.toByteArray());
    }
  }

  private void assertRead(byte[] pdf) throws Exception {
    assertThat(files.read(file(pdf)).file().assessment()).isEqualTo(WorkedExample.assessment());
  }

  @Test
  void aPdfFromElsewhereIsRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      assertRefused(saved(document), PdfProblem.NO_ATTACHMENT);
    }
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      attachOther(document);
      assertRefused(saved(document), PdfProblem.ANOTHERS_ATTACHMENT);
    }
  }

  private static void attachOther(PDDocument document) throws IOException {
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(PdfAttachment.NAME);
    specification.setEmbeddedFile(
        new PDEmbeddedFile(
            document, new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8))));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(PdfAttachment.NAME, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  @Test
  void anAttachmentThatWasEditedIsRefused() throws IOException {
    try (PDDocument document = Loader.loadPDF(exported)) {
      PDEmbeddedFile file = attachment(document);
      String edited =
          new String(file.toByteArray(), StandardCharsets.UTF_8)
              .replace("\"rating\": 2", "\"rating\": 4");
      COSStream stream = file.getCOSObject();
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(edited.getBytes(StandardCharsets.UTF_8));
      }
      assertRefused(saved(document), PdfProblem.CHANGED);
    }
  }

  @Test
  void aBombInTheAttachmentIsRefusedInBoundedTimeAndMemory() throws IOException {
    try (PDDocument document = Loader.loadPDF(exported)) {
      PDEmbeddedFile file = attachment(document);
      try (var out = file.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < 60; i++) {
          out.write(zeros);
        }
      }
      byte[] bomb = saved(document);
      assertThat(bomb.length).isLessThan(1 << 20);
      TimeLimit.withinTwoSeconds(() -> {
        assertRefused(bomb, PdfProblem.TOO_LARGE);
        return bomb;
      });
    }
  }

  @Test
  void anEncryptedSummaryIsRefused() throws IOException {
    for (int bits : new int[] {128, 256}) {
      try (PDDocument document = Loader.loadPDF(exported)) {
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("owner", "user", new AccessPermission());
        policy.setEncryptionKeyLength(bits);
        document.protect(policy);
        assertRefused(saved(document), PdfProblem.ENCRYPTED);
      }
    }
  }

  @Test
  void aTruncatedSummaryIsRefusedWhereverItIsCut() throws IOException {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      int length = random.nextInt(20, exported.length - 2);
      assertRefused(Arrays.copyOf(exported, length), PdfProblem.CUT_OFF);
    }
    assertRefused(Arrays.copyOf(exported, exported.length - 2), PdfProblem.CUT_OFF);
  }

  @Test
  void aDamagedSummaryIsReadExactlyOrRefusedAndNothingElse() throws Exception {
    Random random = new Random(20261122);
    byte[] onePage = attached(ReportInputs.worked());
    int refused = 0;
    for (int round = 0; round < 2_000; round++) {
      byte[] damaged = damaged(round % 4 == 0 ? exported : onePage, random);
      try {
        assertThat(files.read(file(damaged)).file().assessment())
            .isEqualTo(WorkedExample.assessment());
      } catch (UnreadableFileException e) {
        assertThat(e.problems()).hasSize(1);
        refused++;
      }
    }
    assertThat(refused).isBetween(500, 1_900);
  }

  /** Cuts a file, or changes bytes anywhere or in and around the attachment. */
  private static byte[] damaged(byte[] whole, Random random) {
    if (random.nextInt(10) == 0) {
      return Arrays.copyOf(whole, random.nextInt(whole.length));
    }
    byte[] damaged = whole.clone();
    int from = random.nextInt(3) == 0 ? 0 : indexOf(whole, "/EmbeddedFile") - 50;
    int to = from == 0 ? whole.length : Math.min(whole.length, from + 1_400);
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      damaged[random.nextInt(from, to)] ^= (byte) (1 << random.nextInt(8));
    }
    return damaged;
  }

  private static int indexOf(byte[] bytes, String word) {
    int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
    assertThat(place).isPositive();
    return place;
  }

  private static PDEmbeddedFile attachment(PDDocument document) throws IOException {
    PDEmbeddedFilesNameTreeNode tree =
        Objects.requireNonNull(
            new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles());
    return Objects.requireNonNull(
        Objects.requireNonNull(Objects.requireNonNull(tree.getNames()).get(PdfAttachment.NAME))
            .getEmbeddedFile());
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private void assertRefused(byte[] pdf, PdfProblem problem) throws IOException {
    Path file = file(pdf);
    UnreadableFileException refused =
        catchThrowableOfType(UnreadableFileException.class, () -> files.read(file));
    assertThat(refused).hasMessage(file + ": " + problem.sentence());
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("summary.pdf"), bytes);
  }
}
