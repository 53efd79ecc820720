package app.milepost.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.testkit.Scores;
import app.milepost.testkit.ScoringTable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The example of the scoring contract, figure by figure, each to the digits printed there. */
class WorkedExampleTest {

  private static final Offset<Double> TO_THOUSANDTH = within(0.0005);
  private static final Offset<Double> TO_HUNDREDTH = within(0.005);

  private final Readiness score =
      new Scorer(ScoringTable.pack(ScoringTable.HEALTH_RECORDS_TECHNICIAN))
          .score(
              "technician",
              ScoringTable.answers(
                  """
                  ehr-systems                2 example
                  medical-terminology        1 claim
                  coding-classification      1 claim
                  data-entry-validation      4 observed
                  hipaa-compliance           2 example
                  office-suite               4 document
                  database-fundamentals      2 example
                  information-security       1 claim
                  scanning-indexing          2 example
                  equipment-troubleshooting  3 example
                  attention-to-detail        3 claim
                  organization               3 example
                  confidentiality            3 claim
                  problem-solving            2 example
                  time-management            3 example
                  adaptability               2 claim
                  ethical-judgment           2 claim
                  formal-education           2 document
                  certification              0 document
                  practical-experience       1 document
                  """));

  @Test
  void theThreeFigures() {
    assertThat(Scores.of(score).earned()).isCloseTo(69.665, TO_THOUSANDTH);
    assertThat(Scores.of(score).potential()).isCloseTo(73.323, TO_THOUSANDTH);
    assertThat(Scores.of(score).evidenced()).isCloseTo(66.216, TO_THOUSANDTH);
  }

  @Test
  void theError() {
    assertThat(score.standardError()).isCloseTo(6.449, TO_THOUSANDTH);
    assertThat(score.minimalDetectableChange()).isCloseTo(17.876, TO_THOUSANDTH);
  }

  @Test
  void theSections() {
    assertThat(score.sections())
        .extracting(SectionScore::id)
        .containsExactly("technical", "soft", "education");
    SectionScore technical = score.sections().get(0);
    assertThat(technical.earned()).isCloseTo(66.67, TO_HUNDREDTH);
    assertThat(technical.potential()).isCloseTo(73.98, TO_HUNDREDTH);
    SectionScore soft = score.sections().get(1);
    assertThat(soft.earned()).isCloseTo(94.25, TO_HUNDREDTH);
    assertThat(soft.potential()).isEqualTo(soft.earned());
    assertThat(soft.evidenced()).isCloseTo(82.76, TO_HUNDREDTH);
    assertThat(score.sections().get(2).earned()).isCloseTo(40.28, TO_HUNDREDTH);
    assertThat(score.sections()).extracting(SectionScore::weight).containsExactly(50., 30., 20.);
  }

  @Test
  void theBandIsHeldBackByFourMustHaves() {
    assertThat(score.blocking())
        .extracting(ItemScore::id)
        .containsExactly(
            "ehr-systems", "medical-terminology", "hipaa-compliance", "ethical-judgment");
    assertThat(Scores.of(score).bandByPoints()).isEqualTo(Band.NEARLY_READY);
    assertThat(Scores.of(score).band()).isEqualTo(Band.BUILDING);
    assertThat(Scores.of(score).bandPotential()).isEqualTo(Band.BUILDING);
  }

  @Test
  void theGapsInOrder() {
    assertThat(score.gaps())
        .containsExactly(
            "medical-terminology",
            "ehr-systems",
            "hipaa-compliance",
            "ethical-judgment",
            "certification",
            "records-retention",
            "formal-education",
            "practical-experience",
            "coding-classification",
            "information-security");
  }

  @Test
  void theLadder() {
    assertThat(score.ladder())
        .extracting(RungScore::rung)
        .containsExactly("junior", "technician", "senior", "supervisor", "manager");
    double[] earned =
        score.ladder().stream().mapToDouble(step -> Scores.of(step).earned()).toArray();
    assertThat(earned)
        .containsExactly(new double[] {96.34, 69.66, 52.65, 41.77, 31.72}, TO_HUNDREDTH);
    assertThat(earned[1]).isEqualTo(Scores.of(score).earned());
  }

  @Test
  void theLedgerAddsUpToTheScoreShown() {
    Ledger ledger = Ledger.of(score);
    assertThat(ledger.totalTenths()).isEqualTo(697);
    assertThat(ledger.lines()).hasSize(21);
  }
}
