package app.milepost.words;

import app.milepost.scoring.Gate;

/** States of a must-have as a shape and a word, so that color is never needed. */
public final class GateWords {

  private GateWords() {}

  /** Returns a one-letter shape. */
  public static String shape(Gate gate) {
    return switch (gate) {
      case MET -> "✓";
      case CLAIMED -> "◐";
      case UNMET -> "✗";
      case UNKNOWN -> "?";
    };
  }

  /** Returns the state in a word or two. */
  public static String word(Gate gate) {
    return switch (gate) {
      case MET -> "met";
      case CLAIMED -> "claimed";
      case UNMET -> "not met";
      case UNKNOWN -> "not answered";
    };
  }

  /** Returns what the state means, in a sentence. */
  public static String meaning(Gate gate) {
    return switch (gate) {
      case MET -> "You are at the level asked for, and you can show it.";
      case CLAIMED -> "You say you are at the level asked for. Your evidence cannot show it yet.";
      case UNMET -> "Your level is below the one asked for.";
      case UNKNOWN -> "You have not answered this yet.";
    };
  }
}
