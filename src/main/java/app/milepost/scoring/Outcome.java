package app.milepost.scoring;

import java.util.Optional;

/** What the answers add up to at one rung. */
public sealed interface Outcome permits Outcome.Scored, Outcome.Nothing {

  /** Returns the figures, where there is something to score. */
  default Optional<Scored> scored() {
    return this instanceof Scored scored ? Optional.of(scored) : Optional.empty();
  }

  /**
   * The figures. Always {@code 0 ≤ evidenced ≤ earned ≤ potential ≤ 100} and {@code band ≤
   * bandPotential}.
   *
   * @param earned points for what has been rated
   * @param potential earned plus what is not answered
   * @param evidenced points the evidence can show
   * @param band readiness, after must-haves
   * @param bandByPoints what the number alone would give
   * @param bandPotential readiness once every open question is answered at the level asked for
   */
  record Scored(
      double earned,
      double potential,
      double evidenced,
      Band band,
      Band bandByPoints,
      Band bandPotential)
      implements Outcome {}

  /** Why there is nothing to score, which is never the same as 0 points. */
  enum Nothing implements Outcome {
    /** The rung asks for nothing that has weight. */
    NOTHING_ASKED,
    /** All that the rung asks for is marked as not part of the job. */
    ALL_LEFT_OUT
  }
}
