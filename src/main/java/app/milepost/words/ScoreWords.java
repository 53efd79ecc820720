package app.milepost.words;

import app.milepost.scoring.Outcome;

/** What a result comes to, in the words of one line. */
public final class ScoreWords {

  private ScoreWords() {}

  /** Returns points and readiness: {@code 62.4–70.1 points, Nearly ready}. */
  public static String of(Outcome outcome) {
    return outcome
        .scored()
        .map(s ->
            "%s points, %s"
                .formatted(
                    pair(s.earned(), s.potential()), BandWords.pair(s.band(), s.bandPotential())))
        .orElse(NothingWords.SHORT);
  }

  /**
   * Returns points and, while what is not answered can still lift them, up to where: {@code
   * 62.4–70.1}.
   */
  public static String pair(double earned, double potential) {
    String from = Numbers.points(earned);
    String to = Numbers.points(potential);
    return from.equals(to) ? from : from + "–" + to;
  }
}
