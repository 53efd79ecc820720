package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, USD, Free",
    "0.00, 0.00, EUR, Free",
    "129, 129, USD, $129",
    "129.00, 129, USD, $129",
    "229, 299, USD, $229–$299",
    "0, 180, USD, $0–$180",
    "19.5, 19.95, USD, $19.50–$19.95",
    "10000, 40000, USD, '$10,000–$40,000'",
    "5, 8, EUR, 5–8 EUR"
  })
  void aCostIsWrittenAsPeopleWriteIt(String from, String to, String currency, String words) {
    assertThat(
            ActivityWords.cost(
                new ActivityCost(
                    new BigDecimal(from), new BigDecimal(to), currency, Optional.empty())))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, '1 hour, 1 week or more'",
    "40, 6, '40 hours, 6 weeks or more'",
    "1800, 90, '1,800 hours, 90 weeks or more'"
  })
  void hoursAndWeeksAreCounted(int hours, int weeks, String words) {
    ActivityCost free = new ActivityCost(BigDecimal.ZERO, BigDecimal.ZERO, "USD", Optional.empty());
    assertThat(
            ActivityWords.time(
                new Activity(
                    "a",
                    ActivityKind.STUDY,
                    "A",
                    "",
                    hours,
                    weeks,
                    Optional.empty(),
                    free,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    "")))
        .isEqualTo(words);
  }

  @Test
  void aFigureSaysOfWhatTimeAndPlaceItSpeaks() {
    assertThat(ActivityWords.about(new Origin("guide", "2025", "Ohio", "2026-01-02", "")))
        .isEqualTo("2025; Ohio");
    assertThat(ActivityWords.about(new Origin("guide", "", "", "2026-01-02", "")))
        .isEqualTo("year not given");
  }
}
