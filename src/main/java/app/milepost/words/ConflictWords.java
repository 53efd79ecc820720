package app.milepost.words;

import app.milepost.role.KeyFact;

/** What sources are at odds about, in the same words wherever it is told. */
public final class ConflictWords {

  /** Heads what is doubtful about a chapter. */
  public static final String ABOUT = "About these figures";

  /** Heads the links to other pages. */
  public static final String FURTHER = "Where to look further";

  /** Heads all of them, in a list of their own. */
  public static final String LIST = "Where the sources differ";

  private ConflictWords() {}

  /** Returns the mark where it changes a decision: who contradicts whom; empty elsewhere. */
  public static String mark(KeyFact figure) {
    if (!figure.isMarked()) {
      return "";
    }
    return switch (figure.between()) {
      case SOURCES -> "Sources differ";
      case ONE_SOURCE -> "The source contradicts itself";
    };
  }

  /** Returns what a list of all its values shows. */
  public static String values(KeyFact figure) {
    if (!figure.disputed()) {
      return "What is known";
    }
    return switch (figure.between()) {
      case SOURCES -> "What each source says";
      case ONE_SOURCE -> "What the one source says in different places";
    };
  }
}
