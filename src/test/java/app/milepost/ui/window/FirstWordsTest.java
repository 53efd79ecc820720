package app.milepost.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstWordsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1 short question, 5",
    "10, 10 short questions, 5",
    "11, 11 short questions, 10",
    "21, 21 short questions, 15",
    "300, 300 short questions, 150"
  })
  void whoeverStartsIsToldHowManyQuestionsThereAreAndHowLongTheyTake(
      int questions, String many, int minutes) {
    assertThat(FirstWords.effort(questions))
        .startsWith("It asks %s, about %d minutes.".formatted(many, minutes));
  }

  @ParameterizedTest
  @CsvSource("0")
  void nothingIsSaidOfNoQuestions(int questions) {
    assertThat(FirstWords.effort(questions)).isEmpty();
  }
}
