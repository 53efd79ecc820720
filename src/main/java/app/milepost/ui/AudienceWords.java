package app.milepost.ui;

import app.milepost.store.Practice.Audience;

/** Whom Milepost can be for, in words. */
final class AudienceWords {

  static final String QUESTION = "Who is Milepost for?";

  static final String NOTHING_LOST = "You can change this in Settings at any time.";

  private AudienceWords() {}

  static String name(Audience audience) {
    return switch (audience) {
      case ME -> "For me";
      case CLIENTS -> "I see clients";
    };
  }

  static String meaning(Audience audience) {
    return switch (audience) {
      case ME -> "You rate yourself. Milepost shows your answers and nothing you do not need.";
      case CLIENTS -> "You keep a list of people, rate with them, and see how they change.";
    };
  }
}
