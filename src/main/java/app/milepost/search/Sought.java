package app.milepost.search;

import java.util.List;

/** What somebody typed in order to find something, word by word. */
public final class Sought {

  private final List<String> words;

  private Sought(List<String> words) {
    this.words = words;
  }

  /** Reads what was typed. */
  public static Sought of(String typed) {
    return new Sought(Query.words(typed));
  }

  /** Returns whether nothing was typed that could be looked for; everything matches then. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns the same without a word. */
  Sought without(String word) {
    return new Sought(words.stream().filter(w -> !w.equals(word)).toList());
  }

  /** Returns whether every word is in the texts, anywhere, also within a longer word. */
  public boolean isIn(SearchKey key) {
    return isIn(key.folded(), 0, key.folded().length());
  }

  /** Returns whether every word is in a part of a text. */
  boolean isIn(String folded, int from, int to) {
    // A loop, as this is asked a hundred thousand times for each letter typed.
    for (String word : words) {
      if (folded.indexOf(word, from, to) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the words, folded, each once. */
  public List<String> words() {
    return words;
  }
}
