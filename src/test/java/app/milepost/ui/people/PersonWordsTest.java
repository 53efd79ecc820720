package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 0 | Neither has a session yet.
          0 | 1 | No session is lost: one of the two has one session, the other none.
          3 | 0 | No session is lost: one of the two has three sessions, the other none.
          1 | 2 | No session is lost: one session of one and two sessions of the other become one list of three.
          """)
  void whatBecomesOfSessionsIsSaidInPlainEnglish(int first, int second, String said) {
    assertThat(PersonWords.merged(first, second)).isEqualTo(said);
  }
}
