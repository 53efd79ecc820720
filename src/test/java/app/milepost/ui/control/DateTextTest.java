package app.milepost.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  private static final LocalDate EVE = LocalDate.of(2026, 12, 24);

  private final DateText american = new DateText(Locale.US);
  private final DateText british = new DateText(Locale.UK);
  private final DateText german = new DateText(Locale.GERMANY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12/24/2026",
        "12/24/26",
        " 12/24/2026 ",
        "24/12/2026",
        "2026-12-24",
        "24.12.2026",
        "24. 12. 2026"
      })
  void aDateIsReadHoweverItIsWritten(String typed) {
    assertThat(american.read(typed).day()).contains(EVE);
  }

  @Test
  void whereBothOrdersMakeADateTheCountryDecides() {
    assertThat(american.read("3/4/2026").day()).contains(LocalDate.of(2026, 3, 4));
    assertThat(british.read("3/4/2026").day()).contains(LocalDate.of(2026, 4, 3));
    assertThat(german.read("3.4.26").day()).contains(LocalDate.of(2026, 4, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tomorrow", "12/24", "2/30/2026", "30.2.2026", "13/13/2026", "12/24/202", "1-2"})
  void whatIsNoDateIsKeptAsItWasTyped(String typed) {
    assertThat(american.read(typed)).isEqualTo(new EnteredDate.Unreadable(typed));
  }

  @Test
  void nothingTypedIsNoDateAndNoMistake() {
    assertThat(american.read("  ")).isEqualTo(EnteredDate.of(Optional.empty()));
  }

  @Test
  void whatIsWrittenIsReadAgainEverywhere() {
    for (Locale locale : Locale.getAvailableLocales()) {
      DateText text = new DateText(locale);
      assertThat(text.read(text.write(EVE)).day()).as(locale.toString()).contains(EVE);
    }
  }

  @Test
  void theSentenceShowsADateOfTheCountry() {
    assertThat(american.unreadable()).isEqualTo("This is no date. Write it as 12/24/2026.");
    assertThat(german.missing()).isEqualTo("There is no date. Write it as 24.12.2026.");
  }
}
