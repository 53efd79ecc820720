package app.milepost.words;

import app.milepost.role.Evidence;

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

  /** Returns the name on the choice of whoever rates, which says what the rating rests on. */
  public static String choice(Evidence evidence, Viewpoint from) {
    return switch (from) {
      case OWN -> evidence == Evidence.OBSERVED ? "Someone saw it" : name(evidence);
      case OBSERVER ->
          switch (evidence) {
            case CLAIM -> "My impression";
            case EXAMPLE -> "An example";
            case DOCUMENT -> "A document";
            case OBSERVED -> "I saw it";
          };
    };
  }

  /** Returns the question that the choices answer. */
  public static String question(Viewpoint from) {
    return switch (from) {
      case OWN -> "What could you show?";
      case OBSERVER -> "What does your rating rest on?";
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

  /** Returns it as it follows a level somebody gave themselves: {@code level 2 with an example}. */
  public static String behind(Evidence evidence) {
    return behind(evidence, Viewpoint.OWN);
  }

  /** Returns it as it follows a level, by where that was given from. */
  public static String behind(Evidence evidence, Viewpoint from) {
    return from == Viewpoint.OWN ? shown(evidence) : seen(evidence);
  }

  private static String seen(Evidence evidence) {
    return switch (evidence) {
      case CLAIM -> "by impression";
      case EXAMPLE -> "from an example";
      case DOCUMENT -> "from a document";
      case OBSERVED -> "seen at first hand";
    };
  }

  private static String shown(Evidence evidence) {
    return switch (evidence) {
      case CLAIM -> "by word alone";
      case EXAMPLE -> "with an example";
      case DOCUMENT -> "with a document";
      case OBSERVED -> "seen by others";
    };
  }
}
