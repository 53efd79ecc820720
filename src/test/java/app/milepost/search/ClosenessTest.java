package app.milepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How near a text comes to a word, what means the same, and in which order it is told. */
class ClosenessTest {

  private static final GuideIndex BUNDLED =
      GuideIndex.of(BundledPacks.read("health-records-technician"));

  @ParameterizedTest
  @CsvSource({
    "RHIT and HIT, hit, WORD",
    "RHIT, hit, INSIDE",
    "the AHIMA exam, him, INSIDE",
    "hits, hit, WORD",
    "hitting, hit, START",
    "classification, class, START",
    "classes, class, START",
    "class's, class, WORD",
    "e-class, class, WORD",
    "ICD-10-CM, icd-10, WORD",
    "ICD-10s, icd-10, WORD",
    "$47190, 47190, WORD",
    "a1b, 1, INSIDE",
    "(pay), pay, WORD",
    "Ångström, angst, START",
  })
  void aWordIsNearerThanABeginningAndThatThanAPieceWithin(
      String text, String word, Closeness closeness) {
    assertThat(Folded.of(text).closeness(word)).contains(closeness);
  }

  @Test
  void whatIsNowhereIsNotNear() {
    assertThat(Folded.of("payroll").closeness("wage")).isEmpty();
  }

  @Test
  void ofSeveralPlacesTheNearestCounts() {
    assertThat(Folded.of("RHIT, hitting, HIT").closeness("hit"))
        .isEqualTo(Optional.of(Closeness.WORD));
    assertThat(Folded.of("RHIT, hitting").closeness("hit")).isEqualTo(Optional.of(Closeness.START));
  }

  @ParameterizedTest
  @ValueSource(strings = {"him", "HIT", "rem", "art", "CA"})
  void whatIsOnlyWithinLongerWordsComesLast(String query) {
    List<Hit> hits = BUNDLED.find(query).hits();
    assertThat(hits).extracting(Hit::isInside).contains(true).isSorted();
  }

  @Test
  void aShortNameInCapitalsFindsTheWholeWordFirst() {
    assertThat(BUNDLED.find("CCS").hits()).extracting(Hit::closeness).contains(Closeness.WORD);
    for (String name : List.of("CCS", "HIT", "AHIMA", "CA", "IT")) {
      assertThat(BUNDLED.find(name).hits()).as(name).extracting(Hit::closeness).isSorted();
    }
  }

  @Test
  void theSummaryCountsEach() {
    assertThat(findings(false, Closeness.WORD, Closeness.START).summary())
        .isEqualTo("2 places found");
    assertThat(findings(false, Closeness.WORD).summary()).isEqualTo("1 place found");
    assertThat(findings(false, Closeness.START, Closeness.INSIDE).summary())
        .isEqualTo("2 places found, 1 of them only inside a longer word");
    assertThat(findings(false, Closeness.INSIDE).summary())
        .isEqualTo("1 place found, inside a longer word");
    assertThat(findings(true, Closeness.WORD, Closeness.START, Closeness.INSIDE).summary())
        .isEqualTo(
            "3 places found: 1 as a whole word, 1 at the start of a word, 1 inside a longer word");
    assertThat(findings(true, Closeness.WORD).summary()).isEqualTo("1 place found");
    assertThat(Findings.NONE.summary()).isEmpty();
  }

  private static Findings findings(boolean byName, Closeness... found) {
    Excerpt nothing = new Excerpt("", List.of());
    return new Findings(
        List.of(found).stream().map(c -> new Hit("guide:a", "A", nothing, nothing, c)).toList(),
        List.of(),
        byName);
  }
}
