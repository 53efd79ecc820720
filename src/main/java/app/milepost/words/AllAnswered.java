package app.milepost.words;

import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;

/** How it is said that nothing is open: what was left out as no part of the job is told too. */
public final class AllAnswered {

  private AllAnswered() {}

  /** Returns how many questions of a result's rung are left out of it. */
  static int leftOut(RolePack pack, Readiness readiness) {
    return pack.asked(readiness.rung()).size() - readiness.items().size();
  }

  /**
   * Returns a sentence without its full stop.
   *
   * @param leftOut how many questions are left out
   */
  public static String words(long leftOut) {
    return leftOut == 0
        ? "Every question is answered"
        : "Every question is answered; %s %s left out"
            .formatted(Numbers.count(leftOut), leftOut == 1 ? "is" : "are");
  }

  /** Returns the sentence for a result in which nothing is open, without its full stop. */
  static String words(RolePack pack, Readiness readiness) {
    return words(leftOut(pack, readiness));
  }
}
