package app.milepost.plan.optimize;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Of all choices that are equal in each goal, finds the one that stands first in their order. */
final class TieBreak {

  private static final int STEPS = 12;

  private final Choice choice;
  private final Incumbent incumbent;
  private final Relaxation relaxation;
  private final long[] reached;
  private final BooleanSupplier stop;
  private final boolean[] candidates;
  private final Multipliers[] prices;
  private boolean stopped;

  TieBreak(
      Choice choice,
      Incumbent incumbent,
      Relaxation relaxation,
      long[] reached,
      BooleanSupplier stop) {
    this.choice = choice;
    this.incumbent = incumbent;
    this.relaxation = relaxation;
    this.reached = reached;
    this.stop = stop;
    candidates = new boolean[choice.size];
    prices = new Multipliers[choice.size + 1];
    Arrays.setAll(prices, depth -> relaxation.multipliers());
  }

  /**
   * Looks through the choices in their order, up to the best one.
   *
   * @return whether it could look through all
   */
  boolean run() {
    search(0, true);
    return !stopped;
  }

  /**
   * Looks on.
   *
   * @param from the next option to decide on
   * @param along whether all decisions so far are those of the best choice
   */
  private void search(int from, boolean along) {
    stopped = stopped || stop.getAsBoolean();
    if (stopped || !canBeEqual(from)) {
      return;
    }
    if (choice.openNeed().length == 0) {
      incumbent.consider();
    }
    if (from == choice.size) {
      return;
    }
    boolean chosen = Arrays.binarySearch(incumbent.best().orElseThrow().options, from) >= 0;
    boolean open = choice.state[from] == Choice.FREE;
    if (open && choice.fits(from)) {
      int mark = choice.takeIn(from);
      next(from, along && chosen);
      choice.takeOut(from, mark);
    }
    // Without an option that the best choice has, everything is after it.
    boolean stillChosen = Arrays.binarySearch(incumbent.best().orElseThrow().options, from) >= 0;
    if (!open) {
      next(from, along);
    } else if (!(along && stillChosen)) {
      choice.state[from] = Choice.OUT;
      next(from, along);
      choice.state[from] = Choice.FREE;
    }
  }

  private void next(int from, boolean along) {
    prices[from + 1].copyFrom(prices[from]);
    search(from + 1, along);
  }

  private boolean canBeEqual(int from) {
    for (int index = 0; index < choice.size; index++) {
      candidates[index] = choice.fits(index);
    }
    double least = reached[Goal.COUNT.index];
    return relaxation.bound(
            choice, candidates, Goal.COUNT, reached, least, prices[from], from == 0 ? 300 : STEPS)
        >= least;
  }
}
