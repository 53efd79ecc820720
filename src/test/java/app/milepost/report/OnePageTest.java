package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.ScoringTable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The short summary, which is one page whatever the role asks for. */
class OnePageTest {

  @Test
  void threeHundredMustHavesFitTheOnePage() throws IOException {
    RolePack pack = mustHaves(300);
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<Requirement> all = pack.requirements();
    for (int i = 0; i < 225; i++) {
      Evidence evidence = i < 75 ? Evidence.CLAIM : Evidence.OBSERVED;
      answers.put(all.get(i).id(), new Answer.Rated(i < 150 ? 3 : 0, evidence, ""));
    }
    for (Map<String, Answer> given : List.of(answers, Map.<String, Answer>of())) {
      try (PDDocument document = Loader.loadPDF(pdf(pack, given))) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        assertThat(text).containsPattern("not answered .*; and \\d+ more");
      }
    }
    try (PDDocument document = Loader.loadPDF(pdf(pack, answers))) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .containsPattern("not answered .*not met .*claimed .*met ");
    }
  }

  @Test
  void whatIsOpenIsCountedInPlainEnglish() {
    assertThat(open("a 1 1\nb 1 1"))
        .isEqualTo("Two questions are not answered, none of them must-haves.");
    assertThat(open("a 1* 1\nb 1 1"))
        .isEqualTo("Two questions are not answered, one of them a must-have.");
    assertThat(open("a 1* 1\nb 1* 1"))
        .isEqualTo("Two questions are not answered, both must-haves.");
    assertThat(open("a 1* 1\nb 1* 1\nc 1 1"))
        .isEqualTo("Three questions are not answered, two of them must-haves.");
    assertThat(open("a 1* 1")).isEqualTo("One question is not answered: a.");
  }

  @Test
  void onlyWhereMustHavesAreNamedAreThereOtherQuestions() {
    assertThat(summary("a 1 1").actions()).containsExactly("Answer the question that is open.");
    assertThat(summary("a 1 1\nb 1 1").actions())
        .containsExactly("Answer the two questions that are open.");
    assertThat(summary("a 1* 1\nb 1 1").actions())
        .containsExactly(
            "Answer what is open among the must-haves: a.",
            "Answer the other question that is open.");
  }

  private static String open(String requirements) {
    return new OnePageModel(
            new PageModel(summary(requirements), PageModel.ChartMarkup.NONE, "", false))
        .open();
  }

  private static ReadinessSummary summary(String requirements) {
    RolePack pack = ScoringTable.pack("rungs r\nsection s 1\n" + requirements);
    return ReadinessSummary.of(
        ReportInputs.of(pack, new Assessment(pack.id(), Optional.of("r"), "", Map.of())));
  }

  private static RolePack mustHaves(int count) {
    String rows =
        IntStream.range(0, count)
            .mapToObj(i -> "m" + i + " 5* 3")
            .collect(Collectors.joining("\n"));
    RolePack pack = ScoringTable.pack("rungs r\nsection s 1\n" + rows);
    return ChangedPacks.withRequirements(
        pack,
        pack.requirements().stream()
            .map(r ->
                ChangedPacks.withTitle(
                    r, "Keeps the records of the whole house in order by name and date, " + r.id()))
            .toList());
  }

  private static byte[] pdf(RolePack pack, Map<String, Answer> answers) throws IOException {
    return PdfReportTest.pdf(
        ReportInputs.of(pack, new Assessment(pack.id(), Optional.of("r"), "Ana", answers))
            .to(Extent.ONE_PAGE));
  }
}
