package app.milepost.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.Scores;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.random.RandomAnswers;
import app.milepost.testkit.random.RandomCase;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {

  /** Two items worth 50 points each: a level is worth 12.5. */
  private static final RolePack PACK =
      ScoringTable.pack(
          """
          rungs junior
          section only 1
          reading 1 4
          writing 1 4
          """);

  @Test
  void aDifferenceAboveTheMarginIsReal() {
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
    assertThat(change.verdict().items()).isEqualTo(2);
    assertThat(change.verdict().margin()).isCloseTo(25.461, within(5e-4));
    assertThat(change.verdict().isReal()).isTrue();
  }

  @Test
  void aDifferenceWithinTheMarginIsNotReal() {
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
    assertThat(change.verdict().margin()).isCloseTo(44.1, within(1e-9));
    assertThat(change.verdict().isReal()).isFalse();
  }

  @Test
  void aLossCountsAsMuchAsAGain() {
    Change change =
        change("reading 4 observed\nwriting 4 observed", "reading 0 observed\nwriting 1 observed");
    assertThat(change.difference()).isCloseTo(-87.5, within(1e-9));
    assertThat(change.verdict().isReal()).isTrue();
  }

  @Test
  void answeringMoreIsNeverARealChange() {
    Change change = change("reading 2 observed", "reading 2 observed\nwriting 4 observed");
    assertThat(change.difference()).isCloseTo(50, within(1e-9));
    assertThat(change.verdict())
        .satisfies(verdict -> {
          assertThat(verdict.items()).isEqualTo(1);
          assertThat(verdict.difference()).isZero();
          assertThat(verdict.isReal()).isFalse();
        });
    assertThat(change.parts())
        .extracting(Change.Part::cause, Change.Part::items, Change.Part::tenths)
        .containsExactly(tuple(Cause.RATED_BOTH_TIMES, 1, 0L), tuple(Cause.ANSWERED_MORE, 1, 500L));
  }

  @Test
  void takingBackAndLeavingOutAreToldApartFromAChange() {
    Change change = change("reading 4 observed\nwriting 2 observed", "writing 2 observed");
    assertThat(change.parts())
        .extracting(Change.Part::cause, Change.Part::items, Change.Part::tenths)
        .containsExactly(tuple(Cause.RATED_BOTH_TIMES, 1, 0L), tuple(Cause.TAKEN_BACK, 1, -500L));
    assertThat(change.verdict().isReal()).isFalse();
    // Without reading, writing is worth 100 and level 2 of it 50 instead of 25 points.
    Change left = change("reading 4 observed\nwriting 2 observed", "reading n/a\nwriting 2 claim");
    assertThat(left.parts())
        .extracting(Change.Part::cause, Change.Part::items, Change.Part::tenths)
        .containsExactly(
            tuple(Cause.RATED_BOTH_TIMES, 1, 0L), tuple(Cause.NOT_APPLICABLE, 1, -250L));
    assertThat(left.verdict().isReal()).isFalse();
  }

  @Test
  void noAnswersAtAllAreNoChange() {
    Change change = change("", "");
    assertThat(change.parts()).isEmpty();
    assertThat(change.verdict().margin()).isZero();
    assertThat(change.verdict().isReal()).isFalse();
  }

  @Test
  void whereThereIsNothingToScoreThereIsNoChange() {
    assertThat(compare("reading n/a\nwriting n/a", "reading 2 claim").change()).isEmpty();
    assertThat(compare("reading 2 claim", "reading n/a\nwriting n/a").change()).isEmpty();
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
  void theVerdictIsAboutWhatWasRatedBothTimesAndWhatCountsNow() {
    RandomCase.forEach(c -> {
      Map<String, Answer> later = RandomAnswers.to(c.pack(), c.random());
      Comparison comparison =
          Comparison.of(new Frozen(c.pack(), c.answers()), new Frozen(c.pack(), later), c.rung());
      comparison
          .change()
          .ifPresent(change -> {
            double difference = 0;
            double variance = 0;
            int items = 0;
            for (ItemScore item : comparison.after().items()) {
              if (c.answers().get(item.id()) instanceof Answer.Rated was
                  && later.get(item.id()) instanceof Answer.Rated is) {
                items++;
                difference +=
                    item.points()
                        - item.maxPoints() * Math.min(1, was.rating() / (double) item.required());
                double level = item.maxPoints() / item.required();
                variance += Math.pow(level * was.evidence().spread(), 2);
                variance += Math.pow(level * is.evidence().spread(), 2);
              }
            }
            Change.Verdict verdict = change.verdict();
            assertThat(verdict.items()).isEqualTo(items);
            assertThat(verdict.difference()).isCloseTo(difference, within(1e-9));
            assertThat(verdict.margin()).isCloseTo(1.96 * Math.sqrt(variance), within(1e-9));
            assertThat(verdict.isReal()).isEqualTo(Math.abs(difference) > verdict.margin());
          });
      Frozen same = new Frozen(c.pack(), c.answers());
      Comparison.of(same, same, c.rung())
          .change()
          .ifPresent(change -> {
            assertThat(change.difference()).isZero();
            assertThat(change.verdict().isReal()).isFalse();
            assertThat(change.parts()).allMatch(part -> part.tenths() == 0);
          });
    });
  }

  private static Change change(String before, String after) {
    return compare(before, after).change().orElseThrow();
  }

  private static Comparison compare(String before, String after) {
    return Comparison.of(
        new Frozen(PACK, ScoringTable.answers(before)),
        new Frozen(PACK, ScoringTable.answers(after)),
        "junior");
  }

  private static LikelyRange range(String answers) {
    Readiness score = new Scorer(PACK).score("junior", ScoringTable.answers(answers));
    return LikelyRange.of(Scores.of(score), score.standardError());
  }
}
