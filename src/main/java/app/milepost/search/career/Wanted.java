package app.milepost.search.career;

import app.milepost.search.SearchKey;
import app.milepost.search.Sought;
import java.util.List;

/** What somebody typed to find a career, ready to be compared with many names. */
final class Wanted {

  /** A shorter word with an s at its end is hardly one of several. */
  private static final int SHORTEST_PLURAL = 4;

  private final String phrase;
  private final List<String> words;

  Wanted(String typed) {
    phrase = SearchKey.of(List.of(String.join(" ", typed.strip().split("\\s+", -1)))).folded();
    words = Sought.of(typed).words().stream().map(Wanted::singular).distinct().toList();
  }

  private static String singular(String word) {
    boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns whether a name, a part of a text, is just this. */
  boolean is(String text, int from, int to) {
    return to - from == phrase.length() && text.startsWith(phrase, from);
  }

  /** Returns whether a name begins so. */
  boolean begins(String text, int from, int to) {
    return to - from >= phrase.length() && text.startsWith(phrase, from);
  }

  /** Returns whether every word begins a word of a name. */
  boolean beginsWordsOf(String text, int from, int to) {
    for (String word : words) {
      if (!beginsAWord(word, text, from, to)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether every word is in a part of a text. */
  boolean isIn(String text, int from, int to) {
    for (String word : words) {
      if (text.indexOf(word, from, to) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsAWord(String word, String text, int from, int to) {
    int at = text.indexOf(word, from, to);
    while (at >= 0) {
      if (at == from || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return true;
      }
      at = text.indexOf(word, at + 1, to);
    }
    return false;
  }
}
