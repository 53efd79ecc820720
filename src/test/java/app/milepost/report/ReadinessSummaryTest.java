package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.scoring.Gate;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.random.RandomCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessSummaryTest {

  private final ReadinessSummary worked = ReadinessSummary.of(ReportInputs.worked());

  @Test
  void theLedgerAddsUpToTheScoreShown() {
    assertThat(worked.total()).isEqualTo("69.7");
    assertThat(sum(worked.ledger().stream().map(LedgerSection::subtotal).toList()))
        .isEqualByComparingTo("69.7");
    for (LedgerSection section : worked.ledger()) {
      assertThat(sum(section.lines().stream().map(LedgerLine::points).toList()))
          .isEqualByComparingTo(section.subtotal());
    }
  }

  @Test
  void theGapsSayWhatClosingThemIsWorthAndWhatItLooksLike() {
    ReadinessSummary.Gap first = worked.gaps().getFirst();
    assertThat(worked.gaps()).hasSize(9);
    assertThat(worked.answerFirst())
        .extracting(ReadinessSummary.Open::id, ReadinessSummary.Open::worth)
        .containsExactly(tuple("records-retention", "3.6"));
    assertThat(first.id()).isEqualTo("medical-terminology");
    assertThat(first.level()).isEqualTo(1);
    assertThat(first.required()).isEqualTo(3);
    assertThat(first.worth()).isEqualTo("4.1");
    assertThat(first.target()).startsWith("Reads discharge summaries and surgery notes alone");
    assertThat(first.mustHave()).isTrue();
  }

  @Test
  void theMustHavesStandInTheirFourStates() {
    assertThat(worked.mustHaves())
        .extracting(ReadinessSummary.MustHave::gate)
        .containsExactly(
            Gate.UNMET, Gate.UNMET, Gate.MET, Gate.UNMET, Gate.CLAIMED, Gate.CLAIMED, Gate.UNMET);
    assertThat(ReadinessSummary.of(ReportInputs.nothingAnswered()).mustHaves())
        .allMatch(m -> m.gate() == Gate.UNKNOWN)
        .allMatch(m -> m.detail().equals("not answered"));
  }

  @Test
  void questionsAreAskedWhereTheEvidenceFallsShort() {
    assertThat(worked.questions())
        .extracting(ReadinessSummary.Question::id)
        .containsExactly("attention-to-detail", "confidentiality");
    assertThat(worked.questions().getFirst().reason())
        .isEqualTo("You gave level 3 (independently); your word can show level 2 at most.");
  }

  @Test
  void whatIsLeftOutAndWhatIsOpenIsListed() {
    ReadinessSummary summary =
        ReadinessSummary.of(
            ReportInputs.with("office-suite", new Answer.NotApplicable("We use none", "")));
    assertThat(summary.unknowns().get(0))
        .isEqualTo("Not answered (1 of 20): Retention, archiving and destruction.");
    assertThat(summary.unknowns().get(1))
        .isEqualTo(
            "Left out as not part of this job: Office software (Word, Excel, Outlook). Reason: We"
                + " use none");
  }

  @Test
  void theRungAimedAtIsMarkedOnce() {
    assertThat(worked.ladder())
        .filteredOn(ReadinessSummary.LadderRow::aimedAt)
        .extracting(ReadinessSummary.LadderRow::id)
        .containsExactly("technician");
  }

  @Test
  void fullPointsReadAsAllOfThem() {
    ReadinessSummary summary = ReadinessSummary.of(ReportInputs.fullyThere());
    assertThat(summary.total()).isEqualTo("100.0");
    assertThat(summary.gaps()).isEmpty();
    assertThat(summary.ledger())
        .flatExtracting(LedgerSection::lines)
        .allMatch(l -> l.points().equals(l.max()) && l.gain().equals("0.0"));
  }

  @Test
  void aGapIsWorthTheDifferenceOfTheTwoFiguresInItsRow() {
    for (LedgerSection section : worked.ledger()) {
      for (LedgerLine line : section.lines()) {
        assertThat(new BigDecimal(line.points()).add(new BigDecimal(line.gain())))
            .as(line.title())
            .isEqualByComparingTo(line.max());
      }
    }
    for (ReadinessSummary.Gap gap : worked.gaps()) {
      assertThat(worked.ledger())
          .flatExtracting(LedgerSection::lines)
          .filteredOn(line -> line.id().equals(gap.id()))
          .extracting(LedgerLine::gain)
          .containsExactly(gap.worth());
      assertThat(gap.why()).endsWith("closing the gap is worth " + gap.worth() + ".");
    }
  }

  @Test
  void aBlankIsNoLackTheBandSaysWhatIsStillOpen() {
    assertThat(ReadinessSummary.of(ReportInputs.nothingAnswered()).band())
        .isEqualTo("Exploring so far, up to Ready");
    assertThat(worked.band()).isEqualTo("Building");
  }

  @Test
  void whereThereIsNothingToScoreNoFigureIsTold() {
    RolePack pack = ScoringTable.pack("rungs r\nsection s 1\na 1 2\nb 1 1");
    ReadinessSummary summary =
        ReadinessSummary.of(
            ReportInputs.of(
                pack,
                new Assessment(
                    pack.id(), Optional.of("r"), "", ScoringTable.answers("a n/a\nb n/a"))));
    assertThat(summary.headline())
        .isEqualTo(
            "Every question for r is marked as not part of this job, so there is nothing to"
                + " score.");
    assertThat(summary.band()).isEqualTo("Nothing to score");
    assertThat(summary.ledger()).isEmpty();
    assertThat(summary.ladder()).allMatch(row -> row.earned().equals("–"));
  }

  @Test
  void aHighLevelOnAWordIsQuestionedEvenWhereItIsNoMustHave() {
    ReportInput input = ReportInputs.with("organization", new Answer.Rated(4, Evidence.CLAIM, ""));
    assertThat(ReadinessSummary.of(input).questions())
        .extracting(ReadinessSummary.Question::id)
        .contains("organization");
  }

  @Test
  void anyPackAndAnswersMakeASummaryWhoseLedgerAddsUp() {
    for (long seed = 0; seed < 300; seed++) {
      RandomCase random = RandomCase.ofSeed(seed);
      ReadinessSummary summary =
          ReadinessSummary.of(
              ReportInputs.of(
                  random.pack(),
                  new Assessment(
                      random.pack().id(), Optional.of(random.rung()), "", random.answers())));
      assertThat(sum(summary.ledger().stream().map(LedgerSection::subtotal).toList()))
          .as("seed %d", seed)
          .isEqualByComparingTo(summary.total());
      for (LedgerSection section : summary.ledger()) {
        for (LedgerLine line : section.lines()) {
          assertThat(new BigDecimal(line.points()).add(new BigDecimal(line.gain())))
              .as("seed %d", seed)
              .isEqualByComparingTo(line.max());
        }
      }
      assertThat(summary.headline()).endsWith(".");
    }
  }

  private static BigDecimal sum(List<String> numbers) {
    return numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
