package app.milepost.words;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Outcome;

/** What is said where there is nothing to score. */
public final class NothingWords {

  /** Stands where a figure or a band would. */
  public static final String SHORT = "Nothing to score";

  private NothingWords() {}

  /**
   * Returns which of the two cases it is, in a sentence.
   *
   * @param rung id of the rung aimed at
   */
  public static String sentence(RolePack pack, String rung, Outcome.Nothing nothing) {
    String step = pack.rung(rung).map(Rung::title).orElse(pack.title());
    return switch (nothing) {
      case NOTHING_ASKED -> "%s asks for nothing, so there is nothing to score.".formatted(step);
      case ALL_LEFT_OUT ->
          "Every question for %s is marked as not part of this job, so there is nothing to score."
              .formatted(step);
    };
  }
}
