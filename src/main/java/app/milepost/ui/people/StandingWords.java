package app.milepost.ui.people;

import app.milepost.words.BandWords;
import app.milepost.words.Numbers;

/** How ready somebody is, in the words of one cell. */
final class StandingWords {

  private StandingWords() {}

  /** Returns the words: {@code 62.4–70.1, Nearly ready}. */
  static String of(Standing standing) {
    String earned = Numbers.points(standing.earned());
    String potential = Numbers.points(standing.potential());
    String range = earned.equals(potential) ? earned : earned + "–" + potential;
    return "%s, %s".formatted(range, BandWords.name(standing.band()));
  }

  /** Returns what a screen reader says. */
  static String spoken(Standing standing) {
    String earned = Numbers.points(standing.earned());
    String potential = Numbers.points(standing.potential());
    String range =
        earned.equals(potential)
            ? "%s of 100 points".formatted(earned)
            : "%s of 100 points, up to %s once all is answered".formatted(earned, potential);
    return "%s, %s".formatted(range, BandWords.name(standing.band()));
  }
}
