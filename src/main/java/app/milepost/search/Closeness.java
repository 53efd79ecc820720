package app.milepost.search;

/** How near a text comes to a word that was looked for, the nearest first. */
public enum Closeness {
  /** It has the word, alone or with an s. */
  WORD,
  /** One of its words begins so. */
  START,
  /** It is only within a longer word. */
  INSIDE;

  /** Returns how much it tells: more, the nearer it is. */
  int weight() {
    return switch (this) {
      case WORD -> 3;
      case START -> 2;
      case INSIDE -> 1;
    };
  }

  /** Returns the one further off. */
  Closeness or(Closeness other) {
    return compareTo(other) > 0 ? this : other;
  }
}
