package app.milepost.scoring;

import static app.milepost.scoring.Band.BUILDING;
import static app.milepost.scoring.Band.EXPLORING;
import static app.milepost.scoring.Band.NEARLY_READY;
import static app.milepost.scoring.Band.READY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.role.RolePack;
import app.milepost.testkit.Scores;
import app.milepost.testkit.ScoringTable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

  private static final RolePack FOUR_MUST_HAVES =
      ScoringTable.pack(
          """
          rungs r
          section s 1
          a 1* 4
          b 1* 4
          c 1* 4
          d 1* 4
          rest 5 1
          more 5 1
          most 5 1
          all  5 1
          """);

  private static final String REST =
      """
      rest 1 observed
      more 1 observed
      most 1 observed
      all  1 observed
      """;

  @ParameterizedTest
  @CsvSource({
    "0, EXPLORING",
    "39.999, EXPLORING",
    "40, BUILDING",
    "59.999, BUILDING",
    "60, NEARLY_READY",
    "79.999, NEARLY_READY",
    "80, READY",
    "100, READY"
  })
  void eachBandStartsAtItsEdge(double earned, Band band) {
    assertThat(Band.of(earned)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"40, BUILDING", "60, NEARLY_READY", "80, READY"})
  void anEdgeMissedByTheRoundingOfASumCountsAsReached(double edge, Band band) {
    assertThat(Band.of(Math.nextDown(edge))).isEqualTo(band);
  }

  @Test
  void withAllMustHavesMetThePointsAloneDecide() {
    assertThat(band("a 4 observed", "b 4 observed", "c 4 observed", "d 4 observed"))
        .isEqualTo(READY);
  }

  @Test
  void aClaimedMustHaveDoesNotHoldTheBandBack() {
    assertThat(band("a 4 claim", "b 4 observed", "c 4 observed", "d 4 observed")).isEqualTo(READY);
  }

  @Test
  void oneOrTwoBlockingMustHavesAllowNearlyReady() {
    assertThat(band("a 3 observed", "b 4 observed", "c 4 observed", "d 4 observed"))
        .isEqualTo(NEARLY_READY);
    assertThat(band("a 3 observed", "b 3 observed", "c 4 observed", "d 4 observed"))
        .isEqualTo(NEARLY_READY);
  }

  @Test
  void aMustHaveNotAnsweredBlocksLikeOneUnmet() {
    assertThat(band("b 4 observed", "c 4 observed", "d 4 observed")).isEqualTo(NEARLY_READY);
    assertThat(band("c 4 observed", "d 3 observed")).isEqualTo(BUILDING);
  }

  @Test
  void threeBlockingMustHavesAllowBuilding() {
    assertThat(band("a 3 observed", "b 3 observed", "c 3 observed", "d 4 observed"))
        .isEqualTo(BUILDING);
  }

  @Test
  void oneBlockingMustHaveRatedZeroAllowsBuilding() {
    assertThat(band("a 0 observed", "b 4 observed", "c 4 observed", "d 4 observed"))
        .isEqualTo(BUILDING);
  }

  @Test
  void mustHavesNeverLiftABand() {
    Readiness score =
        new Scorer(FOUR_MUST_HAVES)
            .score("r", ScoringTable.answers("a 4 observed\nb 4 observed\nc 4 observed"));
    assertThat(Scores.of(score).earned()).isLessThan(40);
    assertThat(Scores.of(score).band()).isEqualTo(EXPLORING);
  }

  @Test
  void theNumberDoesNotMoveWithTheBand() {
    Readiness score =
        new Scorer(FOUR_MUST_HAVES).score("r", ScoringTable.answers("a 0 claim\n" + REST));
    assertThat(Scores.of(score).earned()).isCloseTo(100 * 20 / 24.0, within(1e-9));
    assertThat(Scores.of(score).bandByPoints()).isEqualTo(READY);
    assertThat(Scores.of(score).band()).isEqualTo(BUILDING);
  }

  @Test
  void whatIsNotAnsweredIsStillOpenInTheBandThatCanBe() {
    Readiness none = new Scorer(FOUR_MUST_HAVES).score("r", Map.of());
    assertThat(Scores.of(none).band()).isEqualTo(EXPLORING);
    assertThat(Scores.of(none).bandPotential()).isEqualTo(READY);
    Readiness one =
        new Scorer(FOUR_MUST_HAVES).score("r", ScoringTable.answers("a 3 claim\n" + REST));
    assertThat(Scores.of(one).band()).isEqualTo(BUILDING);
    assertThat(Scores.of(one).bandPotential()).isEqualTo(NEARLY_READY);
    Readiness zero =
        new Scorer(FOUR_MUST_HAVES).score("r", ScoringTable.answers("a 0 claim\n" + REST));
    assertThat(Scores.of(zero).bandPotential()).isEqualTo(BUILDING);
  }

  @Test
  void everyRungOfTheLadderHasItsOwnBand() {
    RolePack pack = ScoringTable.pack("rungs low high\nsection s 1 1\na 1* 1 4");
    Readiness score = new Scorer(pack).score("low", ScoringTable.answers("a 3 observed"));
    assertThat(score.ladder())
        .extracting(step -> Scores.of(step).band())
        .containsExactly(READY, NEARLY_READY);
  }

  private static Band band(String... mustHaves) {
    String table = String.join("\n", mustHaves) + "\n" + REST;
    Readiness score = new Scorer(FOUR_MUST_HAVES).score("r", ScoringTable.answers(table));
    assertThat(Scores.of(score).bandByPoints()).isEqualTo(READY);
    return Scores.of(score).band();
  }
}
