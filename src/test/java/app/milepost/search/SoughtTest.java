package app.milepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

  @ParameterizedTest(name = "{0} is found in {1}")
  @CsvSource({
    "nun, José Núñez",
    "NÚÑEZ jose, José Núñez",
    "'nunez, jose', José Núñez",
    "strasse, Weg Straße",
    "angstrom, Zoë Ångström",
    "łuk, Łukasz",
    "lukasz, Łukasz",
    "sorensen, Sørensen",
    "SØREN, Sørensen",
    "dang, Đặng",
    "đặng, Đặng",
    "aesir, Æsir",
    "æsir, Æsir",
    "yildiz, Yıldız",
    "иванов, ИВАНОВА Ольга",
    "παπα, Παπαδόπουλος",
    "חנה, חַנָּה לוי",
    "محمد, مُحَمَّد",
    "김, 김민준",
    "o'neil, Sinéad O’Neill",
    "555 12, +1 555-1234",
  })
  void anyPartOfANameIsFoundInAnyScript(String typed, String name) {
    assertThat(Sought.of(typed).isIn(SearchKey.of(List.of(name)))).isTrue();
  }

  @Test
  void everyWordMustBeThere() {
    SearchKey key = SearchKey.of(List.of("Ana Silva", "evening group"));

    assertThat(Sought.of("silva even").isIn(key)).isTrue();
    assertThat(Sought.of("silva morning").isIn(key)).isFalse();
  }

  @Test
  void nothingIsFoundAcrossTwoTexts() {
    SearchKey key = SearchKey.of(List.of("Ana", "Bo"));

    assertThat(Sought.of("anabo").isIn(key)).isFalse();
  }

  @Test
  void whoeverTypesNoWordSeesEverybody() {
    Sought nothing = Sought.of(" , ");

    assertThat(nothing.isEmpty()).isTrue();
    assertThat(nothing.isIn(SearchKey.of(List.of("Ana")))).isTrue();
  }
}
