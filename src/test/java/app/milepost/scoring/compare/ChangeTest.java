package app.milepost.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.RandomAnswers;
import app.milepost.testkit.RandomCase;
import app.milepost.testkit.ScoringTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {

  /** Two items worth 50 points each: a level is worth 12.5. */
  private static final RolePack PACK =
      ScoringTable.pack(
          """
          rungs junior senior
          section only 1 1
          reading 1 4 4
          writing 1 4 4
          """);

  private static final Scorer SCORER = new Scorer(PACK);

  @Test
  void aDifferenceAboveTheThresholdIsReal() {
    // Standard errors: √(11.25² + 3.75²) = 11.858 and √(3.75² + 3.75²) = 5.303.
    Change change =
        change(
            """
            reading 0 claim
            writing 4 observed
            """,
            """
            reading 4 observed
            writing 4 observed
            """);
    assertThat(change.difference()).isCloseTo(50, within(1e-9));
    assertThat(change.tenths()).isEqualTo(500);
    assertThat(change.threshold()).isCloseTo(25.461, within(5e-4));
    assertThat(change.isReal()).isTrue();
  }

  @Test
  void aDifferenceWithinTheThresholdIsNotReal() {
    // Both standard errors: √(11.25² + 11.25²) = 15.910; 1.96 · √2 · 15.910 = 44.1.
    Change change =
        change(
            """
            reading 1 claim
            writing 3 claim
            """,
            """
            reading 3 claim
            writing 3 claim
            """);
    assertThat(change.difference()).isCloseTo(25, within(1e-9));
    assertThat(change.threshold()).isCloseTo(44.1, within(1e-9));
    assertThat(change.isReal()).isFalse();
  }

  @Test
  void aLossCountsAsMuchAsAGain() {
    String good = "reading 4 observed\nwriting 4 observed";
    String poor = "reading 0 observed\nwriting 1 observed";
    assertThat(change(good, poor).difference()).isCloseTo(-87.5, within(1e-9));
    assertThat(change(good, poor).isReal()).isTrue();
  }

  @Test
  void noAnswersAtAllAreNoChange() {
    Change change = change("", "");
    assertThat(change.threshold()).isZero();
    assertThat(change.isReal()).isFalse();
  }

  @Test
  void resultsAtDifferentRungsCannotBeCompared() {
    Readiness junior = SCORER.score("junior", Map.of());
    Readiness senior = SCORER.score("senior", Map.of());
    assertThatIllegalArgumentException().isThrownBy(() -> new Change(junior, senior));
  }

  @Test
  void theLikelyRangeReachesAlmostTwoStandardErrorsToEitherSideAndStaysOnTheScale() {
    LikelyRange middle = range("reading 2 observed\nwriting 2 observed");
    assertThat(middle.from()).isCloseTo(50 - 1.96 * 5.3033, within(1e-3));
    assertThat(middle.to()).isCloseTo(50 + 1.96 * 5.3033, within(1e-3));
    assertThat(range("reading 4 claim\nwriting 4 claim").to()).isEqualTo(100);
    assertThat(range("reading 0 claim\nwriting 0 claim").from()).isZero();
    assertThat(range("")).isEqualTo(new LikelyRange(0, 0));
  }

  @Test
  void goingBackUndoesAChangeWhateverTheAnswers() {
    RandomCase.forEach(c -> {
      Readiness before = c.score();
      Map<String, Answer> other = RandomAnswers.to(c.pack(), c.random());
      Readiness after = new Scorer(c.pack()).score(c.rung(), other);
      Change there = new Change(before, after);
      Change back = new Change(after, before);
      assertThat(back.difference()).isEqualTo(-there.difference());
      assertThat(back.tenths()).isEqualTo(-there.tenths());
      assertThat(back.threshold()).isEqualTo(there.threshold());
      assertThat(back.isReal()).isEqualTo(there.isReal());
      assertThat(new Change(before, before).isReal()).isFalse();
      assertThat(there.threshold())
          .isCloseTo(
              1.96
                  * Math.sqrt(
                      Math.pow(before.standardError(), 2) + Math.pow(after.standardError(), 2)),
              within(1e-9));
      LikelyRange range = LikelyRange.of(before);
      assertThat(range.from()).isBetween(0.0, before.earned());
      assertThat(range.to()).isBetween(before.earned(), 100.0);
    });
  }

  private static Change change(String before, String after) {
    return new Change(score(before), score(after));
  }

  private static LikelyRange range(String answers) {
    return LikelyRange.of(score(answers));
  }

  private static Readiness score(String answers) {
    return SCORER.score("junior", ScoringTable.answers(answers));
  }
}
