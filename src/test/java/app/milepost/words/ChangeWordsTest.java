package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Evidence;
import app.milepost.role.RolePack;
import app.milepost.scoring.compare.Change;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.Frozen;
import app.milepost.testkit.RandomAnswers;
import app.milepost.testkit.RandomCase;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.WorkedExample;
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
  void aRealChangeIsCalledSoWithItsBound() {
    Comparison comparison =
        compare("reading 0 claim\nwriting 4 observed", "reading 4 observed\nwriting 4 observed");
    assertThat(ChangeWords.headline(comparison.change()))
        .isEqualTo(
            "Up 50.0 points, from 50.0 to 100.0. That is more than answers vary by themselves"
                + " (25.5 points), so it is a real change.");
    assertThat(ChangeWords.tag(comparison.change())).isEqualTo("real change");
  }

  @Test
  void aSmallChangeIsNeverCalledReal() {
    Comparison comparison =
        compare("reading 3 claim\nwriting 3 claim", "reading 1 claim\nwriting 3 claim");
    assertThat(ChangeWords.headline(comparison.change()))
        .isEqualTo(
            "Down 25.0 points, from 75.0 to 50.0. That is within what answers vary by themselves"
                + " (44.1 points), so it may be no real change.");
    assertThat(ChangeWords.tag(comparison.change())).isEqualTo("within what answers vary");
  }

  @Test
  void noChangeAndNothingToCompareWithAreSaidAsSuch() {
    assertThat(ChangeWords.headline(compare("reading 2 claim", "writing 2 claim").change()))
        .isEqualTo("No change: 25.0 points both times.");
    assertThat(ChangeWords.headline(compare("", "writing 2 claim").change()))
        .isEqualTo(
            "Nothing was answered the first time, so there is no change to tell. It is 25.0 points"
                + " now.");
  }

  @Test
  void pointsFromAnsweringMoreAreToldApart() {
    assertThat(ChangeWords.answeredMore(compare("reading 2 claim", "reading 2 claim"))).isEmpty();
    assertThat(ChangeWords.answeredMore(compare("", "reading 0 claim"))).isEmpty();
    assertThat(ChangeWords.answeredMore(compare("reading 1 claim", "writing 2 claim")))
        .contains("25.0 points come from one question that was not answered before.");
    assertThat(ChangeWords.answeredMore(compare("", "reading 1 claim\nwriting 2 claim")))
        .contains("37.5 points come from two questions that were not answered before.");
  }

  @Test
  void eachQuestionSaysWhatItWasWhatItIsAndWhatThatChanged() {
    Comparison comparison =
        compare("reading 1 claim\nwriting 2 example", "reading 3 document\nwriting n/a");
    assertThat(comparison.items())
        .extracting(ChangeWords::item)
        .containsExactly(
            "reading: was level 1 by word alone, is level 3 with a document. 62.5 points gained.",
            "writing: was level 2 with an example, is not part of this job. 25.0 points lost.");
    assertThat(compare("reading 1 claim\nwriting 1 claim", "reading 1 claim\nwriting n/a").items())
        .extracting(ChangeWords::item)
        .first()
        .isEqualTo(
            "reading: still level 1 by word alone. 12.5 points gained. It counts for more, as other"
                + " questions were taken out or came back.");
    assertThat(compare("", "").items())
        .extracting(ChangeWords::item)
        .first()
        .isEqualTo("reading: still not answered. No points gained or lost.");
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
        .contains(
            "The role was changed between the two, from version 0.9.0 to 1.0.0. Both are scored"
                + " with the later one here, so the first result can differ from what it was"
                + " then.");
    assertThat(ChangeWords.packChanged(comparison, "1.0.0").orElseThrow())
        .startsWith("The role was changed between the two. Both");
    assertThat(ChangeWords.packChanged(compare("", ""), "1.0.0")).isEmpty();
    assertThat(comparison.items())
        .extracting(ChangeWords::item)
        .containsExactly(
            "reading: still not answered. No points gained or lost.",
            "filing: was not answered, is level 2 by word alone. 25.0 points gained. This question"
                + " is new.",
            "writing: was level 4 seen by others. This question is no longer asked.");
  }

  @Test
  void whatIsSaidOfAChangeIsNeverMoreThanTheFigures() {
    RandomCase.forEach(c -> {
      Map<String, Answer> later = RandomAnswers.to(c.pack(), c.random());
      Change change =
          Comparison.of(new Frozen(c.pack(), c.answers()), new Frozen(c.pack(), later), c.rung())
              .change();
      String said = ChangeWords.headline(change);
      if (said.contains(" vary ")) {
        assertThat(said.endsWith("so it is a real change.")).isEqualTo(change.isReal());
        assertThat(said.endsWith("so it may be no real change.")).isEqualTo(!change.isReal());
      }
      assertThat(said).doesNotContain("-").endsWith(".");
    });
  }

  @Test
  void gainsAndLossesCarryTheirSign() {
    assertThat(List.of(20L, -5L, 0L))
        .extracting(Numbers::signedTenths)
        .containsExactly("+2.0", "−0.5", "0.0");
  }

  @Test
  void theBasisIsToldAsAnAssumption() {
    assertThat(ChangeWords.basis()).contains("assumption", "nothing about how accurate");
  }

  @Test
  void theWorkedExampleWithOneAnswerChanged() {
    Map<String, Answer> before = WorkedExample.assessment().answers();
    Map<String, Answer> after =
        WorkedExample.assessment()
            .with("medical-terminology", new Answer.Rated(3, Evidence.DOCUMENT, ""))
            .answers();
    // One third more of 50 · 5/41 twice over is 4.07; the standard errors are 6.449 and 6.267.
    assertThat(
            ChangeWords.headline(
                Comparison.of(
                        new Frozen(WorkedExample.pack(), before),
                        new Frozen(WorkedExample.pack(), after),
                        "technician")
                    .change()))
        .isEqualTo(
            "Up 4.0 points, from 69.7 to 73.7. That is within what answers vary by themselves"
                + " (17.6 points), so it may be no real change.");
  }

  private static Comparison compare(String before, String after) {
    return Comparison.of(
        new Frozen(PACK, ScoringTable.answers(before)),
        new Frozen(PACK, ScoringTable.answers(after)),
        "junior");
  }
}
