package app.milepost.plan.optimize;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Makes choices out of the shares that a {@link Formulation} gives to options. */
final class Rounding {

  /** Shares that are nearer to a whole one than this are whole. */
  private static final double WHOLE = 1e-6;

  private final Choice choice;
  private final Trail trail;
  private final Incumbent incumbent;
  private final double[] share;

  Rounding(Choice choice, Trail trail, Incumbent incumbent) {
    this.choice = choice;
    this.trail = trail;
    this.incumbent = incumbent;
    share = new double[choice.size];
  }

  /** Takes over the shares of the options that are free. */
  void read(Formulation formulation) {
    for (int column = 0; column < formulation.options.length; column++) {
      share[formulation.options[column]] = formulation.share(column);
    }
  }

  /**
   * Returns the option to decide on: the further its share is from a whole one, and the more it
   * lifts, the more deciding tells. Below 0 if all shares are whole.
   */
  int fractional() {
    int found = -1;
    double most = 0;
    for (int index = 0; index < choice.size; index++) {
      double away = Math.min(share[index], 1 - share[index]);
      double told = away * (1 + choice.problem.lifted[index].length);
      if (choice.state[index] == Choice.FREE && away > WHOLE && told > most) {
        most = told;
        found = index;
      }
    }
    return found;
  }

  /** Returns the first free option with the largest share; there must be one. */
  int likeliest() {
    return IntStream.of(choice.free())
        .boxed()
        .max((a, b) -> share[a] == share[b] ? b - a : Double.compare(share[a], share[b]))
        .orElseThrow();
  }

  /**
   * Considers the choice that the shares make up if they are whole, and leaves the present one as
   * it is.
   *
   * @return the options chosen if they can't be done in time, else none
   */
  int[] considerWhole() {
    int mark = trail.size();
    boolean fits = true;
    for (int index : choice.free()) {
      if (share[index] > 0.5 && fits) {
        fits = choice.isWithinLimits(index);
        if (fits) {
          trail.takeIn(index);
        }
      }
    }
    boolean late = fits && choice.openNeed().length == 0 && !incumbent.consider();
    int[] options = late ? choice.chosen() : new int[0];
    trail.undo(mark);
    return options;
  }

  /**
   * Considers what can be chosen in the order of the shares, the largest first, each with what it
   * needs; leaves the present choice as it is.
   */
  void considerGreedily() {
    int mark = trail.size();
    if (provide()) {
      int[] order =
          IntStream.of(choice.free())
              .filter(index -> share[index] > 0)
              .boxed()
              .sorted((a, b) -> Double.compare(share[b], share[a]))
              .mapToInt(index -> index)
              .toArray();
      int provided = trail.size();
      takeIn(order, () -> true);
      // A calendar takes longer than all else here, and mostly there is one for all of them.
      if (incumbent.isWorse() && !incumbent.consider()) {
        trail.undo(provided);
        incumbent.consider();
        takeIn(order, incumbent::consider);
      }
    }
    trail.undo(mark);
  }

  /** Takes in what gains something, one after the other, each with what it needs. */
  private void takeIn(int[] order, BooleanSupplier isPossible) {
    for (int index : order) {
      int before = trail.size();
      if (choice.fits(index) && choice.gains(index)) {
        trail.takeIn(index);
        if (!provide() || !isPossible.getAsBoolean()) {
          trail.undo(before);
        }
      }
    }
  }

  /** Takes in what is needed; returns whether all needs are met. */
  private boolean provide() {
    int[] need = choice.openNeed();
    while (need.length > 0) {
      int best = -1;
      for (int provider : need) {
        if (choice.fits(provider) && (best < 0 || share[provider] > share[best])) {
          best = provider;
        }
      }
      if (best < 0) {
        return false;
      }
      trail.takeIn(best);
      need = choice.openNeed();
    }
    return true;
  }
}
