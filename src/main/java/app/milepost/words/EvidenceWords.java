package app.milepost.words;

import app.milepost.assessment.Evidence;

/** Kinds of evidence in words. */
public final class EvidenceWords {

  private EvidenceWords() {}

  /** Returns the name people read. */
  public static String name(Evidence evidence) {
    return switch (evidence) {
      case CLAIM -> "My word";
      case EXAMPLE -> "An example";
      case DOCUMENT -> "A document";
      case OBSERVED -> "Seen by others";
    };
  }

  /** Returns what it takes, in a sentence. */
  public static String meaning(Evidence evidence) {
    return switch (evidence) {
      case CLAIM -> "Only your word. It can show level 2 at most.";
      case EXAMPLE -> "A piece of work you can tell about in detail. It can show level 3 at most.";
      case DOCUMENT -> "A paper you can hand over. It can show any level.";
      case OBSERVED -> "Somebody else saw you do it. It can show any level.";
    };
  }

  /** Returns it as it follows a level, whoever gave that: {@code level 2 with an example}. */
  public static String behind(Evidence evidence) {
    return switch (evidence) {
      case CLAIM -> "by word alone";
      case EXAMPLE -> "with an example";
      case DOCUMENT -> "with a document";
      case OBSERVED -> "seen by others";
    };
  }
}
