package app.milepost.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          plain             ~ plain
          a - b             ~ a - b
          =cmd|' /C calc'!A ~ '=cmd|' /C calc'!A
          x;=1              ~ x;'=1
          x,"=1             ~ x,"'=1
          x; @y             ~ x; '@y
          """)
  void nothingThatAnotherSpreadsheetTakesForANewCellRuns(String text, String defused) {
    assertThat(CsvText.defuse(text)).isEqualTo(defused);
  }

  @Test
  void aFormulaOnALaterLineIsDefused() {
    assertThat(CsvText.defuse("a\n=1\r\n+2")).isEqualTo("a\n'=1\r\n'+2");
  }

  @Test
  void quotesSeparatorsAndLinesAreQuoted() {
    assertThat(CsvText.quote("a\"b")).isEqualTo("\"a\"\"b\"");
    assertThat(CsvText.quote("a,b")).isEqualTo("\"a,b\"");
    assertThat(CsvText.quote("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(CsvText.quote(" a")).isEqualTo("\" a\"");
    assertThat(CsvText.quote("a b")).isEqualTo("a b");
  }
}
