package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FactWordsTest {

  private static Fact fact(FactValue value, String unit) {
    return new Fact(value, unit, "", "", "", "source", "", "");
  }

  @Test
  void moneyAndSharesCarryTheirSign() {
    assertThat(FactWords.value(fact(new FactValue.Quantity(47_190), "USD"))).isEqualTo("$47,190");
    assertThat(FactWords.value(fact(new FactValue.Range(30_000, 70_000), "USD")))
        .isEqualTo("$30,000–$70,000");
    assertThat(FactWords.value(fact(new FactValue.Quantity(7), "%"))).isEqualTo("7%");
    assertThat(FactWords.value(fact(new FactValue.Quantity(-200), "USD"))).isEqualTo("−$200");
  }

  @Test
  void otherUnitsFollowTheNumber() {
    Fact openings = fact(new FactValue.Quantity(23_400), "openings a year");
    assertThat(FactWords.amount(openings)).isEqualTo("23,400");
    assertThat(FactWords.unit(openings)).isEqualTo("openings a year");
    assertThat(FactWords.value(openings)).isEqualTo("23,400 openings a year");
  }

  @Test
  void wordsStandAlone() {
    assertThat(FactWords.value(fact(new FactValue.Words("As fast as average"), "")))
        .isEqualTo("As fast as average");
  }

  @Test
  void aYearNotGivenIsSaid() {
    assertThat(FactWords.period(fact(new FactValue.Quantity(1), ""))).isEqualTo("year not given");
  }

  @Test
  void numbersLookTheSameOnEveryMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(FactWords.number(23_400.25)).isEqualTo("23,400.2");
      assertThat(FactWords.number(50)).isEqualTo("50");
    } finally {
      Locale.setDefault(before);
    }
  }
}
