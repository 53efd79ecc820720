package app.milepost.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  private static final BigDecimal MOST = new BigDecimal("10000000");

  private static Optional<BigDecimal> amount(String typed) {
    return Amounts.amount(typed, BigDecimal.ZERO, MOST);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "800, 800",
    "12.5, 12.5",
    "'1,250', 1250",
    "'12,500.00', 12500.00",
    "'1,000,000', 1000000",
    "1250.50, 1250.50",
    "' $1,250 ', 1250",
    "$ 40, 40",
    "40 $, 40"
  })
  void anAmountIsReadAsItIsWritten(String typed, BigDecimal read) {
    assertThat(amount(typed)).contains(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,50",
        "1,25",
        ",250",
        "1,2500",
        "1250,000",
        "1,,250",
        "1,250,00",
        "12,5.0",
        "1.250,00",
        "0.1,000",
        "1,",
        "1 250",
        "1$250",
        "$$5",
        "",
        "$",
        "1.234",
        "-5",
        "ten",
        "10,000,001"
      })
  void whatCouldMeanAnotherAmountIsRefused(String typed) {
    assertThat(amount(typed)).isEmpty();
  }

  @Test
  void aWholeNumberHasNoCents() {
    assertThat(Amounts.whole("1,200", 1, 100_000)).contains(1200);
    assertThat(Amounts.whole("1,20", 1, 100_000)).isEmpty();
    assertThat(Amounts.whole("12.5", 1, 100_000)).isEmpty();
  }
}
