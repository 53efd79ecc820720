package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.testkit.ScoringTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarriedWordsTest {

  private static final RolePack PACK =
      ScoringTable.pack(
          """
          rungs junior senior
          section only 1 1
          reading 1 3 3
          writing 1 3 3
          typing  1 2 2
          leading 1 0 2
          """);

  private static Answer.Rated from(String career) {
    return new Answer.Rated(
        2,
        Evidence.CLAIM,
        "",
        Optional.of(new Answer.Elsewhere("x", career, LocalDate.of(2026, 11, 3))));
  }

  private static Optional<String> share(Map<String, Answer> answers) {
    return CarriedWords.share(PACK.asked("junior"), answers);
  }

  @Test
  void theShareOfAnswersFromElsewhereIsToldWithTheirCareers() {
    Map<String, Answer> answers = new HashMap<>();
    answers.put("reading", new Answer.Rated(1, Evidence.CLAIM, ""));
    assertThat(share(answers)).isEmpty();
    answers.put("writing", from("Clerk"));
    assertThat(share(answers)).contains("1 of 2 answers was carried over from Clerk.");
    answers.put("typing", from("Nurse"));
    assertThat(share(answers)).contains("2 of 3 answers were carried over from Clerk and Nurse.");
    answers.remove("reading");
    assertThat(share(answers)).contains("All 2 answers were carried over from Clerk and Nurse.");
    answers.remove("typing");
    assertThat(share(answers)).contains("The one answer was carried over from Clerk.");
  }

  @Test
  void whatTheRungDoesNotAskForIsNotCounted() {
    assertThat(share(Map.of("leading", from("Clerk")))).isEmpty();
  }

  @Test
  void oneAnswerTellsItsCareerAndDay() {
    assertThat(CarriedWords.from(from("Clerk").from().orElseThrow()))
        .isEqualTo("Carried over from Clerk, answered November 3, 2026.");
  }
}
