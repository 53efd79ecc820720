package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiveOrTakeTest {

  @ParameterizedTest
  @CsvSource({
    "0.4, give or take one point",
    "1, give or take one point",
    "12.01, give or take 13 points"
  })
  void theMarginIsWholeAndNeverRoundedDown(double margin, String words) {
    assertThat(GiveOrTake.points(margin)).isEqualTo(words);
  }

  @Test
  void theBasisIsToldAsAnAssumption() {
    assertThat(GiveOrTake.BASIS).contains("assumption", "nothing about how accurate");
  }
}
