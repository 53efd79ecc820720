package app.milepost.role.reading;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words whose spelling does not tell how many syllables they have. */
final class OddWords {

  private static final Map<String, Integer> COUNTS =
      Stream.of(
              words(1, "ache aches aisle aisles isle isles"),
              words(
                  2,
                  "acre acres brilliant business cashier cashiers conscience evening evenings every"
                      + " forecast forecasts frontier glacier hatred hundred hundreds kindred maybe"
                      + " naked premier sacred soldier soldiers someone thereof wednesday whereas"
                      + " whereof wicked"),
              words(
                  3,
                  "anyone australia businesses element elements european everyone forever forensic"
                      + " homeowner ideal ideals increment increments linear lineage moreover"
                      + " museum museums nuclear overseas parliament placebo recipe recipes"
                      + " takeover theater theaters wherever whoever"),
              words(
                  4,
                  "apostrophe california catastrophe diabetes facsimile hierarchy initiative"
                      + " reality"))
          .flatMap(m -> m.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private OddWords() {}

  /** Returns the syllables of a word in small letters, empty where the rules get it right. */
  static OptionalInt syllables(String word) {
    Integer count = COUNTS.get(word);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  private static Map<String, Integer> words(int syllables, String words) {
    return Stream.of(words.split(" "))
        .collect(Collectors.toUnmodifiableMap(word -> word, word -> syllables));
  }
}
