package app.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CODES = 50;

  @Test
  void aCodeIsSevenGroupsOfFourWithoutLookAlikes() {
    assertThat(RecoveryCode.random().text())
        .matches("[%1$s]{4}(-[%1$s]{4}){6}".formatted(ALPHABET));
  }

  @Test
  void noTwoCodesAreEqual() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < CODES; i++) {
      assertThat(seen.add(RecoveryCode.random().text())).isTrue();
    }
  }

  @Test
  void whatIsPrintedIsReadBackHoweverItIsTyped() throws Exception {
    for (int i = 0; i < CODES; i++) {
      RecoveryCode code = RecoveryCode.random();
      String text = code.text();
      assertThat(RecoveryCode.read(text)).isEqualTo(code);
      assertThat(RecoveryCode.read(text.toLowerCase(Locale.ROOT))).isEqualTo(code);
      assertThat(RecoveryCode.read(" " + text.replace("-", "") + "\n")).isEqualTo(code);
      assertThat(RecoveryCode.read(text.replace('-', '\u2013').replace('0', 'O').replace('1', 'l')))
          .isEqualTo(code);
    }
  }

  @Test
  void anySingleWrongLetterIsATypingSlip() {
    String code = RecoveryCode.random().text().replace("-", "");
    for (int at = 0; at < code.length(); at++) {
      for (int wrong = 0; wrong < ALPHABET.length(); wrong++) {
        if (ALPHABET.charAt(wrong) != code.charAt(at)) {
          assertSlip(code.substring(0, at) + ALPHABET.charAt(wrong) + code.substring(at + 1));
        }
      }
    }
  }

  @Test
  void anyTwoLettersThatChangedPlacesAreATypingSlip() {
    String code = RecoveryCode.random().text().replace("-", "");
    for (int one = 0; one < code.length(); one++) {
      for (int other = one + 1; other < code.length(); other++) {
        StringBuilder swapped = new StringBuilder(code);
        swapped.setCharAt(one, code.charAt(other));
        swapped.setCharAt(other, code.charAt(one));
        if (code.charAt(one) != code.charAt(other)) {
          assertSlip(swapped.toString());
        }
      }
    }
  }

  @Test
  void lettersOfNoCodeAreATypingSlip() {
    assertSlip("U".repeat(28));
    assertSlip("é".repeat(28));
  }

  @Test
  void aCodeThatIsTooShortOrTooLongSaysByHowMuch() {
    String code = RecoveryCode.random().text();
    assertThatThrownBy(() -> RecoveryCode.read(code.substring(1)))
        .isInstanceOf(WrongSecretException.class)
        .hasMessageContaining("has 28 letters and digits, and this has 27");
    assertThatThrownBy(() -> RecoveryCode.read(code + "7")).hasMessageContaining("this has 29");
    assertThatThrownBy(() -> RecoveryCode.read("")).hasMessageContaining("this has 0");
  }

  @Test
  void aCodeDoesNotTellItselfToALog() {
    RecoveryCode code = RecoveryCode.random();
    assertThat(code.toString()).doesNotContain(code.text().substring(0, 4));
  }

  private static void assertSlip(String typed) {
    assertThatThrownBy(() -> RecoveryCode.read(typed))
        .isInstanceOf(WrongSecretException.class)
        .hasMessageContaining("typing slip");
  }
}
