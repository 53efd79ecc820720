package app.milepost.ui.people.session;

import app.milepost.words.BandWords;
import app.milepost.words.NothingWords;
import app.milepost.words.Numbers;
import app.milepost.words.ScoreWords;

/** How ready somebody is, in the words of one cell. */
public final class StandingWords {

  private StandingWords() {}

  /**
   * Returns the words: {@code 62.4–70.1, Nearly ready}.
   *
   * @param standing how ready somebody is
   */
  public static String of(Standing standing) {
    return standing.points().map(StandingWords::of).orElse(NothingWords.SHORT);
  }

  private static String of(Standing.Points standing) {
    return "%s, %s"
        .formatted(
            ScoreWords.pair(standing.earned(), standing.potential()),
            BandWords.pair(standing.band(), standing.bandPotential()));
  }

  /**
   * Returns what a screen reader says.
   *
   * @param standing how ready somebody is
   */
  public static String spoken(Standing standing) {
    return standing.points().map(StandingWords::spoken).orElse(NothingWords.SHORT);
  }

  private static String spoken(Standing.Points standing) {
    String earned = Numbers.points(standing.earned());
    String potential = Numbers.points(standing.potential());
    String range =
        earned.equals(potential)
            ? "%s of 100 points".formatted(earned)
            : "%s of 100 points, up to %s once all is answered".formatted(earned, potential);
    return "%s, %s".formatted(range, BandWords.pair(standing.band(), standing.bandPotential()));
  }
}
