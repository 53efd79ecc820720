package app.milepost.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.milepost.role.Evidence;
import app.milepost.testkit.Scores;
import app.milepost.testkit.ScoringTable;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void aSurplusDoesNotMakeUpForALack() {
    Readiness score = score("rungs r\nsection s 1\na 1 2\nb 1 4", "a 4 observed\nb 2 observed");
    assertThat(Scores.of(score).earned()).isEqualTo(75);
    assertThat(item(score, "a").attainment()).isEqualTo(1);
    assertThat(item(score, "a").shortfall()).isZero();
    assertThat(item(score, "b").attainment()).isEqualTo(0.5);
  }

  @Test
  void notAnsweredOpensPotentialAndZeroDoesNot() {
    Readiness score = score("rungs r\nsection s 1\na 3 2\nb 1 2", "a 0 observed");
    assertThat(Scores.of(score).earned()).isZero();
    assertThat(Scores.of(score).potential()).isEqualTo(25);
    assertThat(score.unanswered()).isEqualTo(1);
    assertThat(item(score, "a").rating()).isEqualTo(OptionalInt.of(0));
    assertThat(item(score, "b").rating()).isEmpty();
  }

  @Test
  void pointsAreAnItemsShareOfItsSectionAndTheSectionsShareOfTheWhole() {
    Readiness score =
        score("rungs r\nsection s 3\na 1 4\nb 3 4\nsection t 1\nc 5 4", "a 1 claim\nb 3 claim");
    ItemScore b = item(score, "b");
    assertThat(b.maxPoints()).isEqualTo(56.25, CLOSE);
    assertThat(b.points()).isEqualTo(42.1875, CLOSE);
    assertThat(b.gain()).isEqualTo(14.0625, CLOSE);
    assertThat(b.evidencedPoints()).isEqualTo(28.125, CLOSE);
    assertThat(item(score, "c").maxPoints()).isEqualTo(25, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({"CLAIM, 50", "EXAMPLE, 75", "DOCUMENT, 100", "OBSERVED, 100"})
  void evidenceCapsWhatCanBeShown(Evidence evidence, double evidenced) {
    Readiness score = score("rungs r\nsection s 1\na 1 4", "a 4 " + evidence.id());
    assertThat(Scores.of(score).earned()).isEqualTo(100);
    assertThat(Scores.of(score).evidenced()).isEqualTo(evidenced);
  }

  @ParameterizedTest
  @CsvSource({"CLAIM, 0.9", "EXAMPLE, 0.7", "DOCUMENT, 0.5", "OBSERVED, 0.3"})
  void evidenceSetsTheScatter(Evidence evidence, double levels) {
    Readiness score = score("rungs r\nsection s 1\na 1 4\nb 1 2", "a 4 " + evidence.id());
    assertThat(score.standardError()).isEqualTo(50 / 4.0 * levels, CLOSE);
    assertThat(score.minimalDetectableChange())
        .isEqualTo(1.96 * Math.sqrt(2) * score.standardError(), CLOSE);
  }

  @ParameterizedTest
  @CsvSource({"3, OBSERVED, MET", "3, EXAMPLE, MET", "3, CLAIM, CLAIMED", "2, OBSERVED, UNMET"})
  void aRatedMustHaveIsMetClaimedOrUnmet(int rating, Evidence evidence, Gate gate) {
    Readiness score = score("rungs r\nsection s 1\na 1* 3", "a " + rating + " " + evidence.id());
    assertThat(item(score, "a").gate()).contains(gate);
    assertThat(score.blocking()).hasSize(gate == Gate.UNMET ? 1 : 0);
  }

  @Test
  void aMustHaveWithoutARatingIsUnknownAndOtherItemsHaveNoGate() {
    Readiness score = score("rungs r\nsection s 1\na 1* 3\nb 1 3", "");
    assertThat(item(score, "a").gate()).contains(Gate.UNKNOWN);
    assertThat(item(score, "b").gate()).isEmpty();
    assertThat(score.blocking()).extracting(ItemScore::id).containsExactly("a");
  }

  @Test
  void whenAllIsLeftOutThereIsNothingToScore() {
    Readiness score = score("rungs r\nsection s 1\na 1 3\nb 2 1", "a n/a\nb n/a");
    assertThat(score.outcome()).isEqualTo(Outcome.Nothing.ALL_LEFT_OUT);
    assertThat(score.scored()).isEmpty();
    assertThat(score.standardError()).isZero();
    assertThat(score.minimalDetectableChange()).isZero();
    assertThat(score.items()).isEmpty();
    assertThat(score.sections()).isEmpty();
    assertThat(score.gaps()).isEmpty();
    assertThat(Ledger.of(score)).isEqualTo(new Ledger(List.of(), 0));
  }

  @Test
  void aRungThatAsksForNothingWithWeightHasNothingToScore() {
    Readiness nothing = score("rungs r\nsection s 1\na 1 0", "a 3 observed");
    assertThat(nothing.outcome()).isEqualTo(Outcome.Nothing.NOTHING_ASKED);
    Readiness weightless = score("rungs r\nsection s 0\na 1* 3\nsection t 1\nb 1 0", "");
    assertThat(weightless.outcome()).isEqualTo(Outcome.Nothing.NOTHING_ASKED);
    assertThat(Ledger.of(weightless).lines()).isEmpty();
  }

  @Test
  void theLadderPassesOverRungsWithNothingToScore() {
    Readiness score =
        score("rungs a b c d\nsection s 1 1 1 1\nx 1 0 4 0 2\ny 1 0 0 2 2", "x 2 claim\ny n/a");
    assertThat(score.ladder())
        .extracting(step -> step.outcome().scored().map(Outcome.Scored::earned).orElse(-1.0))
        .containsExactly(-1.0, 50.0, -1.0, 100.0);
    assertThat(score.ladder())
        .extracting(RungScore::cumulative)
        .containsExactly(
            OptionalDouble.empty(),
            OptionalDouble.of(50),
            OptionalDouble.of(50),
            OptionalDouble.of(50));
    assertThat(score.ladder().get(0).outcome()).isEqualTo(Outcome.Nothing.NOTHING_ASKED);
    assertThat(score.ladder().get(2).outcome()).isEqualTo(Outcome.Nothing.ALL_LEFT_OUT);
  }

  @Test
  void aSectionWithoutItemsDropsOutAndTheOthersShareItsWeight() {
    Readiness score =
        score("rungs r\nsection s 60\na 1 4\nsection t 40\nb 1 4", "a 2 observed\nb n/a");
    assertThat(score.sections()).extracting(SectionScore::id).containsExactly("s");
    assertThat(score.sections().getFirst().weight()).isEqualTo(100);
    assertThat(Scores.of(score).earned()).isEqualTo(50);
  }

  @Test
  void aSectionThatWeighsNothingIsScoredButMovesNothing() {
    Readiness score =
        score("rungs r\nsection s 0\na 1* 4\nsection t 1\nb 1 4", "a 2 observed\nb 4 observed");
    assertThat(Scores.of(score).earned()).isEqualTo(100);
    SectionScore weightless = score.sections().getFirst();
    assertThat(weightless.weight()).isZero();
    assertThat(weightless.earned()).isEqualTo(50);
    assertThat(item(score, "a").gain()).isZero();
    assertThat(score.gaps()).containsExactly("a");
    assertThat(Scores.of(score).band()).isEqualTo(Band.NEARLY_READY);
  }

  @Test
  void whenOnlyWeightlessSectionsAreLeftThereIsNothingToScore() {
    Readiness score =
        score("rungs r\nsection s 0\na 1 4\nsection t 1\nb 1 4", "a 4 observed\nb n/a");
    assertThat(score.outcome()).isEqualTo(Outcome.Nothing.ALL_LEFT_OUT);
    assertThat(item(score, "a").maxPoints()).isZero();
    assertThat(score.sections().getFirst().weight()).isZero();
  }

  @Test
  void whatTheRungDoesNotAskForIsLeftOut() {
    Readiness score =
        score("rungs low high\nsection s 1 1\na 1 2 2\nb 1 0 2", "a 1 observed\nb 4 observed");
    assertThat(score.items()).extracting(ItemScore::id).containsExactly("a");
    assertThat(Scores.of(score).earned()).isEqualTo(50);
    assertThat(Scores.of(score.ladder().get(1)).earned()).isEqualTo(75);
    assertThat(score.ladder().get(1).cumulative()).hasValue(50);
  }

  @Test
  void anUnknownRungIsRefusedByName() {
    assertThatThrownBy(() ->
            new Scorer(ScoringTable.pack("rungs r\nsection s 1\na 1 1")).score("chief", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("chief");
  }

  @Test
  void aSheetOfAnotherPackIsRefused() {
    Scorer scorer = new Scorer(ScoringTable.pack("rungs r\nsection s 1\na 1 1"));
    assertThatThrownBy(() -> scorer.score("r", new AnswerSheet(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sheet");
  }

  private static Readiness score(String pack, String answers) {
    return new Scorer(ScoringTable.pack(pack))
        .score(ScoringTable.pack(pack).rungs().getFirst().id(), ScoringTable.answers(answers));
  }

  private static ItemScore item(Readiness score, String id) {
    return score.item(id).orElseThrow();
  }
}
