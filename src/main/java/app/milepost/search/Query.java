package app.milepost.search;

import java.util.List;
import java.util.stream.Stream;

/** The words of what somebody typed. */
final class Query {

  private static final String AROUND = ",.;:!?()[]\"'";

  private Query() {}

  /** Returns the words, folded, without the marks around them; empty where there are none. */
  static List<String> words(String typed) {
    return Stream.of(Folded.of(typed).text().split("\\s+", -1))
        .map(Query::bare)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
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
