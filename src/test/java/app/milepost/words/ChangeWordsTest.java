package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.scoring.compare.Change;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.Frozen;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.random.RandomAnswers;
import app.milepost.testkit.random.RandomCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {

  /** Two items worth 50 points each. */
  private static final RolePack PACK =
      ScoringTable.pack(
          """
          rungs junior
          section only 1
          reading 1 4
          writing 1 4
          """);

  @Test
  void aRealChangeIsCalledSoWithItsMargin() {
    Comparison comparison =
        compare("reading 0 claim\nwriting 4 observed", "reading 4 observed\nwriting 4 observed");
    assertThat(ChangeWords.points(comparison)).isEqualTo("Up 50.0 points, from 50.0 to 100.0.");
    assertThat(ChangeWords.verdict(comparison.change().orElseThrow()))
        .isEqualTo(
            "Two questions were rated both times: 50.0 points gained. Answers vary by themselves,"
                + " give or take 26 points. This is more than that, so it is a real change.");
  }

  @Test
  void aSmallChangeIsNeverCalledReal() {
    Comparison comparison =
        compare("reading 3 claim\nwriting 3 claim", "reading 1 claim\nwriting 3 claim");
    assertThat(ChangeWords.points(comparison)).isEqualTo("Down 25.0 points, from 75.0 to 50.0.");
    assertThat(ChangeWords.verdict(comparison.change().orElseThrow()))
        .isEqualTo(
            "Two questions were rated both times: 25.0 points lost. Answers vary by themselves,"
                + " give or take 45 points. This is within that, so the points alone cannot tell"
                + " whether it is a real change.");
  }

  @Test
  void noChangeAndNothingToCompareWithAreSaidAsSuch() {
    Comparison moved = compare("reading 2 claim", "writing 2 claim");
    assertThat(ChangeWords.points(moved)).isEqualTo("25.0 points both times.");
    assertThat(ChangeWords.verdict(moved.change().orElseThrow()))
        .startsWith("No question was rated both times");
    assertThat(ChangeWords.points(compare("", "writing 2 claim")))
        .isEqualTo("Nothing was answered the first time. It is 25.0 points now.");
    assertThat(ChangeWords.points(compare("reading n/a\nwriting n/a", "writing 2 claim")))
        .contains("cannot be compared", "marked as not part of this job", "the first time");
  }

  @Test
  void onlyAnsweringMoreIsToldWithItsPointsAndNeverAsAChange() {
    Change change =
        compare("reading 2 claim", "reading 2 claim\nwriting 4 observed").change().orElseThrow();
    assertThat(ChangeWords.verdict(change))
        .isEqualTo("One question was rated both times, with no points gained or lost among them.");
    assertThat(ChangeWords.parts(change))
        .containsExactly("+50.0 points from answering more: one question was not answered before.");
    assertThat(
            ChangeWords.parts(
                compare("reading 1 claim\nwriting 2 claim", "reading n/a").change().orElseThrow()))
        .containsExactly(
            "−50.0 points from answers taken back: one question was answered before and not now.",
            "+12.5 points from what counts as part of this job: one question was taken out or"
                + " brought back.");
  }

  @Test
  void eachQuestionSaysWhatItWasWhatItIsAndWhatThatChanged() {
    Comparison comparison =
        compare("reading 1 claim\nwriting 2 example", "reading 3 document\nwriting n/a");
    assertThat(comparison.items())
        .extracting(ChangeWords::item)
        .containsExactly(
            "reading: was level 1 by word alone, is level 3 with a document. 50.0 points gained.",
            "writing: was level 2 with an example, is not part of this job.");
    assertThat(compare("reading 1 claim\nwriting 1 claim", "reading 1 claim\nwriting n/a").items())
        .extracting(ChangeWords::item)
        .first()
        .isEqualTo("reading: still level 1 by word alone. No points gained or lost.");
    assertThat(compare("", "").items())
        .extracting(ChangeWords::item)
        .first()
        .isEqualTo("reading: still not answered.");
  }

  @Test
  void aChangedRoleIsExplainedAndItsQuestionsAreMarked() {
    RolePack later =
        ScoringTable.pack(
            """
            rungs junior
            section only 1
            reading 1 4
            filing  1 4
            """);
    Comparison comparison =
        Comparison.of(
            new Frozen(PACK, ScoringTable.answers("writing 4 observed")),
            new Frozen(later, ScoringTable.answers("filing 2 claim")),
            "junior");
    assertThat(ChangeWords.packChanged(comparison, "0.9.0"))
        .contains("The role was changed between the two, from version 0.9.0 to 1.0.0.");
    assertThat(ChangeWords.packChanged(comparison, "1.0.0"))
        .contains("The role was changed between the two.");
    assertThat(ChangeWords.packChanged(compare("", ""), "1.0.0")).isEmpty();
    assertThat(comparison.items())
        .extracting(ChangeWords::item)
        .containsExactly(
            "reading: still not answered.",
            "filing: was not answered, is level 2 by word alone. 25.0 points gained. This question"
                + " is new.",
            "writing: was level 4 seen by others. This question is no longer asked.");
  }

  @Test
  void whatIsSaidOfAChangeIsNeverMoreThanTheFigures() {
    RandomCase.forEach(c -> {
      Map<String, Answer> later = RandomAnswers.to(c.pack(), c.random());
      Comparison.of(new Frozen(c.pack(), c.answers()), new Frozen(c.pack(), later), c.rung())
          .change()
          .ifPresent(change -> {
            String said = ChangeWords.verdict(change);
            assertThat(said.endsWith("so it is a real change."))
                .isEqualTo(change.verdict().isReal() && !said.contains("no points"));
            assertThat(said).doesNotContain("-").endsWith(".");
            assertThat(ChangeWords.parts(change)).noneMatch(part -> part.contains("real"));
          });
    });
  }

  @Test
  void gainsAndLossesCarryTheirSign() {
    assertThat(List.of(20L, -5L, 0L))
        .extracting(Numbers::signedTenths)
        .containsExactly("+2.0", "−0.5", "0.0");
  }

  @Test
  void theWorkedExampleWithOneAnswerChanged() {
    Map<String, Answer> before = WorkedExample.assessment().answers();
    Map<String, Answer> after =
        WorkedExample.assessment()
            .with("medical-terminology", new Answer.Rated(3, Evidence.DOCUMENT, ""))
            .answers();
    // One third more of 50 · 5/41 twice over is 4.07; the standard errors are 6.449 and 6.267.
    Comparison comparison =
        Comparison.of(
            new Frozen(WorkedExample.pack(), before),
            new Frozen(WorkedExample.pack(), after),
            "technician");
    assertThat(ChangeWords.points(comparison)).isEqualTo("Up 4.0 points, from 69.7 to 73.7.");
    assertThat(ChangeWords.verdict(comparison.change().orElseThrow()))
        .isEqualTo(
            "20 questions were rated both times: 4.0 points gained. Answers vary by themselves,"
                + " give or take 18 points. This is within that, so the points alone cannot tell"
                + " whether it is a real change.");
    assertThat(NewsWords.readiness(comparison)).isEqualTo("Readiness: Building, as before");
    assertThat(NewsWords.of(comparison))
        .containsExactly(
            "One must-have closed: Medical terms and anatomy.",
            "One skill raised: Medical terms and anatomy.");
  }

  private static Comparison compare(String before, String after) {
    return Comparison.of(
        new Frozen(PACK, ScoringTable.answers(before)),
        new Frozen(PACK, ScoringTable.answers(after)),
        "junior");
  }
}
