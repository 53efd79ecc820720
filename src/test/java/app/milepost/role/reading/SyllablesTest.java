package app.milepost.role.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts checked by hand against a dictionary's division of each word. */
class SyllablesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          1: the be strength through called curled filled used played keyed eye eyes eyed queue
          1: tea plea pier tier priest clothes files notes rules fire hour our league tongue guide
          1: build suite coach world months friend does goes shoe aches
          2: quiet client science region union onion senior million lion bias trial giant via being
          2: paying buyer player royal beyond lawyer people surgeon create fluid ruin poem fuel
          2: chaos prism rhythm table tables titled settled handled needed hundred naked biased
          2: business every evening something sometimes somewhere elsewhere homework lifetime
          2: baseline safety ninety nineteen statement basement judgment judgement argue
          2: unique technique equal request maybe resume café naïve changes boxes mileage hygiene
          2: bureau special patient anxious marriage triage reuse react rarely careful wireless
          2: cashier creature persuade language graded crowded
          3: area idea video period previous radio median champion opinion behavior religious
          3: convenient audience easier earlier supplier carrier copier diary familiar appliance
          3: actual manual annual influence genuine tuition museum nuclear theater element
          3: settlement management requirement agreement replacement technically basically recipe
          3: résumé services subpoena technician physician official employer dialogue studying carrying
          3: carelessness likelihood reimburse officer everything anyone coworker agencies
          4: experience society variety anxiety geography evaluate graduation ambiguous
          4: continuous cooperate criticism mechanism librarian immediate associate appreciate
          4: negotiate initiative diagnosis diabetes databases preexisting everybody
          4: noticeable vegetable california biology
          5: radiology cardiology physiology coordinator association continuity organization
          5: authorization classification
          7: confidentiality
          """)
  void eachWordHasTheSyllablesThatPeopleSay(int syllables, String words) {
    Map<String, Integer> wrong = new TreeMap<>();
    for (String word : words.split(" ", -1)) {
      if (Syllables.of(word) != syllables) {
        wrong.put(word, Syllables.of(word));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "don't, 1",
    "aren't, 1",
    "we'll, 1",
    "they've, 1",
    "you're, 1",
    "isn't, 2",
    "didn't, 2",
    "couldn’t, 2",
    "haven't, 2",
    "it'll, 2",
    "o'clock, 2",
    "patient's, 2",
    "patients', 2",
    "nurse's, 2",
    "boss’s, 2"
  })
  void aContractionIsOneWordWithTheSyllablesItIsSaidWith(String word, int syllables) {
    assertThat(Syllables.of(word)).isEqualTo(syllables);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EHR         | 1
          EHRs        | 1
          EHR's       | 1
          CAHIIM      | 1
          e.g.        | 1
          U.S.        | 1
          p.m.        | 1
          Dr.         | 1
          etc.        | 1
          7           | 1
          7.5%        | 1
          $47,190     | 1
          2022–2032   | 1
          401(k)      | 1
          ICD-10-CM   | 1
          EHR-based   | 2
          10-key      | 2
          ten-key     | 2
          long-range  | 2
          """)
  void anAbbreviationOrAFigureIsOneSyllable(String word, int syllables) {
    assertThat(Syllables.of(word)).isEqualTo(syllables);
  }

  @Test
  void longCapitalsAreAnOrdinaryWordShouted() {
    assertThat(Syllables.of("CONFIDENTIAL")).isEqualTo(4);
  }
}
