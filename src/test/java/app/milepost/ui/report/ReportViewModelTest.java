package app.milepost.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.LedgerLine;
import app.milepost.report.LedgerSection;
import app.milepost.report.ReadinessSummary;
import app.milepost.role.Evidence;
import app.milepost.ui.work.Workspace;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportViewModelTest {

  @Test
  void beforeAnswersAreThereItIsLoading() {
    assertThat(shown(Desk.opening()).contentProperty().get())
        .isEqualTo(new ReportContent.Loading());
  }

  @Test
  void withoutAnyAnswerItSaysSoInsteadOfShowingZero() {
    ReportContent content = shown(Desk.withNothingAnswered()).contentProperty().get();

    assertThat(content).isInstanceOf(ReportContent.Nothing.class);
    assertThat(((ReportContent.Nothing) content).title()).isEqualTo("Nothing is answered yet");
    assertThat(((ReportContent.Nothing) content).sentence()).contains("21 questions");
  }

  @Test
  void theFirstAnswerBringsTheFirstFigures() {
    Workspace workspace = Desk.withNothingAnswered();
    ReportViewModel model = shown(workspace);

    workspace.rate("office-suite", 2);

    assertThat(summary(model).total()).isEqualTo("3.7");
  }

  @Test
  void theWorkedExampleReadsAsTheScoringContractSays() {
    ReportContent.Result result = result(shown(Desk.withWorkedExample()));

    assertThat(result.readings())
        .extracting(r -> r.figure().figure())
        .containsExactly("69.7", "73.3", "66.2", "13");
    assertThat(result.summary().headline()).contains("70 of 100").contains("up to 73");
    assertThat(result.summary().bandReason()).contains("Four must-haves");
    assertThat(result.bandWhy()).contains("Four must-haves");
    assertThat(result.summary().gaps())
        .extracting(ReadinessSummary.Gap::id)
        .startsWith("medical-terminology", "ehr-systems", "hipaa-compliance")
        .hasSize(9);
    assertThat(result.summary().answerFirst())
        .extracting(ReadinessSummary.Open::id)
        .containsExactly("records-retention");
  }

  @Test
  void whereNoMustHaveIsOpenTheBandIsExplainedByThePoints() {
    ReportContent.Result result = result(shown(Desk.withEverythingReached()));

    assertThat(result.bandWhy()).contains("80 points or more").contains("You have 100.");
    assertThat(result.summary().gaps()).isEmpty();
    assertThat(result.readings()).extracting(r -> r.figure().figure()).doesNotContain("73.3");
  }

  @Test
  void everyColumnOfPointsAddsUpAfterEachOfManyChanges() {
    Workspace workspace = Desk.withWorkedExample();
    ReportViewModel model = shown(workspace);
    for (String id : List.of("ehr-systems", "records-retention", "certification")) {
      for (int level = 0; level <= 4; level++) {
        workspace.rate(id, level);
        ReadinessSummary summary = summary(model);
        BigDecimal sum = BigDecimal.ZERO;
        for (LedgerSection section : summary.ledger()) {
          assertThat(sum(section.lines())).isEqualByComparingTo(section.subtotal());
          sum = sum.add(new BigDecimal(section.subtotal()));
        }
        assertThat(sum).isEqualByComparingTo(summary.total());
        assertThat(summary.total())
            .isEqualTo(result(model).readings().getFirst().figure().figure());
      }
    }
  }

  private static BigDecimal sum(List<LedgerLine> lines) {
    return lines.stream()
        .map(line -> new BigDecimal(line.points()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void answersThatHaveBeenLetGoOfAreShownNoLonger() {
    Workspace workspace = Desk.withWorkedExample();
    ReportViewModel model = shown(workspace);
    ReportContent before = model.contentProperty().get();

    workspace.letGo();
    assertThat(model.contentProperty().get()).isEqualTo(new ReportContent.Loading());
    assertThat(model.input()).isEmpty();
    Desk.putWorkedExampleOn(workspace);

    assertThat(model.contentProperty().get()).isEqualTo(before);
  }

  @Test
  void aHiddenPageStandsStillAndCatchesUpWhenShown() {
    Workspace workspace = Desk.withWorkedExample();
    ReportViewModel model = shown(workspace);
    ReportContent before = model.contentProperty().get();
    model.hide();

    workspace.rate("ehr-systems", 4);
    assertThat(model.contentProperty().get()).isSameAs(before);
    model.show();

    assertThat(summary(model).gaps())
        .extracting(ReadinessSummary.Gap::id)
        .doesNotContain("ehr-systems");
  }

  @Test
  void showingAnUnchangedResultAgainBuildsNothing() {
    ReportViewModel model = shown(Desk.withWorkedExample());
    ReportContent before = model.contentProperty().get();

    model.hide();
    model.show();

    assertThat(model.contentProperty().get()).isSameAs(before);
  }

  @Test
  void aNoteFollowsAlthoughNoFigureChanges() {
    Workspace workspace = Desk.withWorkedExample();
    ReportViewModel model = shown(workspace);

    workspace.note("office-suite", "two courses");
    workspace.note("office-suite", "two courses in 2024");

    assertThat(summary(model).ledger().getFirst().lines())
        .extracting(LedgerLine::note)
        .contains("two courses in 2024");
  }

  @Test
  void betterEvidenceFollowsAlthoughThePointsStay() {
    Workspace workspace = Desk.withWorkedExample();
    ReportViewModel model = shown(workspace);

    workspace.support("confidentiality", Evidence.DOCUMENT);

    assertThat(summary(model).questions())
        .extracting(ReadinessSummary.Question::id)
        .doesNotContain("confidentiality");
  }

  @Test
  void aNewNameFollows() {
    Workspace workspace = Desk.withWorkedExample();
    ReportViewModel model = shown(workspace);

    workspace.rename("Ada Lovelace");

    assertThat(summary(model).person()).isEqualTo("Ada Lovelace");
  }

  private static ReportViewModel shown(Workspace workspace) {
    ReportViewModel model = Desk.model(workspace);
    model.show();
    return model;
  }

  private static ReportContent.Result result(ReportViewModel model) {
    return (ReportContent.Result) model.contentProperty().get();
  }

  private static ReadinessSummary summary(ReportViewModel model) {
    return result(model).summary();
  }
}
