package app.milepost.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTextTest {

  @ParameterizedTest
  @CsvSource({
    "'',''",
    "a,A",
    "abcd,ABCD",
    "abcde,ABCD-E",
    "ab cd-ef,ABCD-EF",
    "ABCD-,ABCD",
    "abcdefghj,ABCD-EFGH-J"
  })
  void lettersAreGroupedAsTheyArePrinted(String typed, String shown) {
    assertThat(CodeText.grouped(typed)).isEqualTo(shown);
  }
}
