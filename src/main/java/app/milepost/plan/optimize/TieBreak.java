package app.milepost.plan.optimize;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Of all choices that are equal in each goal, finds the one that stands first in their order. */
final class TieBreak {

  private final Choice choice;
  private final Incumbent incumbent;
  private final Relaxation relaxation;
  private final long[] reached;
  private final BooleanSupplier stop;

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
  }

  /**
   * Decides on one option after the other: it is in, if an equal choice has it along with those
   * before it.
   *
   * @return whether it could decide on all
   */
  boolean run() {
    for (int index = 0; index < choice.size; index++) {
      if (choice.state[index] != Choice.FREE) {
        continue;
      }
      if (isInBest(index)) {
        choice.takeIn(index);
      } else if (!choice.fits(index)) {
        choice.state[index] = Choice.OUT;
      } else if (!decide(index)) {
        return false;
      }
    }
    return true;
  }

  private boolean decide(int index) {
    Optional<Solution> before = incumbent.best();
    int mark = choice.takeIn(index);
    Search search = Search.ofEqual(choice, incumbent, relaxation, reached, stop);
    search.run();
    if (incumbent.best().equals(before)) {
      choice.takeOut(index, mark);
      choice.state[index] = Choice.OUT;
    }
    return !search.isStopped();
  }

  private boolean isInBest(int index) {
    return Arrays.binarySearch(incumbent.best().orElseThrow().options, index) >= 0;
  }
}
