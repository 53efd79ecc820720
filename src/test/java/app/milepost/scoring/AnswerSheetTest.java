package app.milepost.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.role.Evidence;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.random.RandomCase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetTest {

  @Test
  void aClearedSheetScoresLikeABlankOne() {
    RandomCase.forEach(c -> {
      AnswerSheet used = AnswerSheet.of(c.pack().requirements(), c.answers());
      used.clear();
      Scorer scorer = new Scorer(c.pack());
      assertThat(scorer.score(c.rung(), used)).isEqualTo(scorer.score(c.rung(), Map.of()));
    });
  }

  @Test
  void answersToUnknownRequirementsAreLeftOut() {
    Scorer scorer = new Scorer(ScoringTable.pack("rungs r\nsection s 1\na 1 4"));
    assertThat(scorer.score("r", ScoringTable.answers("a 2 claim\nghost 4 claim")))
        .isEqualTo(scorer.score("r", ScoringTable.answers("a 2 claim")));
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 5, 256})
  void aRatingOffTheScaleIsRefused(int rating) {
    AnswerSheet sheet = new AnswerSheet(1);
    assertThatThrownBy(() -> sheet.rate(0, rating, Evidence.CLAIM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Integer.toString(rating));
  }
}
