package app.milepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Résumé|resume",
        "Re\u0301sume\u0301|resume",
        "ÅNGSTRÖM|angstrom",
        "Straße|strasse",
        "don’t “say” so|don't \"say\" so",
        "6–18 — now|6-18 - now",
        "$47,190 or so|$47190 or so",
        "one, two|one, two",
        "ﬁle|file",
        "İstanbul|istanbul",
        "Łukasz Sørensen|lukasz sorensen",
        "Đặng Æsir Þór|dang aesir thor",
        "Œuvre Ħal Ŧŧ Iŋa|oeuvre hal tt ina",
        "Yıldız GROẞ Guðrún Ǿ|yildiz gross gudrun o",
        "co\u00adoper\u200cate\u200d|cooperate",
      })
  void whatDoesNotCountIsTakenAway(String original, String folded) {
    assertThat(Folded.of(original).text()).isEqualTo(folded);
  }

  @Test
  void hardSpacesAreSpaces() {
    assertThat(Folded.of("a\u00a0b\u202fc").text()).isEqualTo("a b c");
  }

  @Test
  void matchesStandWhereTheOriginalHasThem() {
    assertThat(marked("Your Re\u0301sume\u0301, briefly", "resume"))
        .containsExactly("Re\u0301sume\u0301");
    assertThat(marked("Die Straße", "strasse")).containsExactly("Straße");
    assertThat(marked("Die Straße", "stras")).containsExactly("Straß");
    assertThat(marked("pays $47,190 now", "47190")).containsExactly("47,190");
    assertThat(marked("😀 fun 😀 fun", "fun")).containsExactly("fun", "fun");
    assertThat(marked("an 😀", "😀")).containsExactly("😀");
    assertThat(marked("Old Æsir, new", "aesir")).containsExactly("Æsir");
    assertThat(marked("Old Æsir, new", "esir")).containsExactly("Æsir");
    assertThat(marked("now co\u00adoperate", "cooper")).containsExactly("co\u00adoper");
    assertThat(marked("Łukasz Łoś", "los")).containsExactly("Łoś");
  }

  @Test
  void matchesThatTouchAreOne() {
    assertThat(marked("database", "data", "base", "tab")).containsExactly("database");
    assertThat(marked("banana", "ana")).containsExactly("anana");
    assertThat(marked("banana", "x")).isEmpty();
  }

  private static List<String> marked(String text, String... words) {
    return Folded.of(text).matches(Stream.of(words).map(Term::of).toList()).stream()
        .map(m -> text.substring(m.from(), m.to()))
        .toList();
  }
}
