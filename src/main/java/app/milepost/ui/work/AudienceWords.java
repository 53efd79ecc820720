package app.milepost.ui.work;

import app.milepost.settings.UsageSettings.Audience;

/** Whom Milepost can be for, in words. */
public final class AudienceWords {

  /** What a person is asked when Milepost starts for the first time, and in Settings. */
  public static final String QUESTION = "Who is Milepost for?";

  /** Says that the answer can be changed later. */
  public static final String NOTHING_LOST = "You can change this in Settings at any time.";

  private AudienceWords() {}

  /** Returns the answer to the question, as its button says it. */
  public static String name(Audience audience) {
    return switch (audience) {
      case ME -> "For me";
      case CLIENTS -> "I see clients";
    };
  }

  /** Returns what this answer changes, in whole sentences. */
  public static String meaning(Audience audience) {
    return switch (audience) {
      case ME -> "You rate yourself. Milepost shows your answers and nothing you do not need.";
      case CLIENTS -> "You keep a list of people, rate with them, and see how they change.";
    };
  }
}
