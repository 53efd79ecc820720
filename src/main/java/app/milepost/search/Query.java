package app.milepost.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of what somebody typed. */
final class Query {

  private static final String AROUND = ",.;:!?()[]\"'";
  private static final int LONGEST_ACRONYM = 5;

  private Query() {}

  /** Returns the words, folded, without the marks around them; empty where there are none. */
  static List<String> words(String typed) {
    return every(typed).stream().distinct().toList();
  }

  /** Returns the same, each word as often as it was typed. */
  static List<String> every(String typed) {
    return split(Folded.of(typed).text()).toList();
  }

  /** Returns whether a word is typed as short names are, in capitals alone, such as HIT. */
  static boolean hasAcronym(String typed) {
    return split(typed).anyMatch(Query::isAcronym);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() <= LONGEST_ACRONYM
        && word.chars().anyMatch(Character::isLetter)
        && !word.equals(word.toLowerCase(Locale.ROOT))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static Stream<String> split(String text) {
    return Stream.of(text.split("\\s+", -1)).map(Query::bare).filter(word -> !word.isEmpty());
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && AROUND.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && AROUND.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }
}
