package app.milepost.format.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Keeps order | Keeps order",
        "**Keeps** _order_ | Keeps order",
        "Uses `grep` and [a list](https://x.example/a_b) | Uses grep and a list",
        "# Heading | Heading",
        "1. First of all | First of all",
        "Knows snake_case_names and 5 * 3 | Knows snake_case_names and 5 * 3",
        "A <b>bold</b> word &amp; more | A bold word & more",
        "Costs $5 \\* 3 | Costs $5 * 3"
      })
  void marksAreTakenAwayAndWordsStay(String markdown, String plain) {
    assertThat(PlainText.of(markdown)).isEqualTo(plain);
  }

  @Test
  void linesAndListsBecomeOneLine() {
    assertThat(PlainText.of("Keeps order:\n\n- shelves\n- boxes\n\nand\nmore"))
        .isEqualTo("Keeps order: shelves boxes and more");
  }

  @Test
  void hostileNestingIsReadQuickly() {
    assertThat(PlainText.of(">".repeat(900) + "[".repeat(900) + "*".repeat(199) + "x"))
        .endsWith("x");
  }
}
