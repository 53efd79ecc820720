package app.milepost.plan.optimize;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Looks through all choices for the one that reaches most in one goal, and, of those, most in the
 * goals after it. Leaves out what cannot be better than what it has.
 */
final class Search {

  static final int STEPS_FIRST = 300;
  private static final int STEPS_LATER = 12;

  private final Choice choice;
  private final Incumbent incumbent;
  private final Relaxation relaxation;
  private final Goal goal;
  private final long[] reached;
  private final BooleanSupplier stop;
  private final boolean[][] candidates;
  private final double[][] prices;

  /** Whether a choice that reaches no more than what is reached already is looked for. */
  private final boolean equal;

  private final Optional<Solution> known;
  private double bound = Double.POSITIVE_INFINITY;
  private boolean stopped;

  /**
   * Prepares to look for the best in one goal.
   *
   * @param reached what the best choice reaches in the goals before this one, {@link Goal#ANYTHING}
   *     in the others
   */
  Search(
      Choice choice,
      Incumbent incumbent,
      Relaxation relaxation,
      Goal goal,
      long[] reached,
      BooleanSupplier stop) {
    this(choice, incumbent, relaxation, goal, reached, stop, false);
  }

  private Search(
      Choice choice,
      Incumbent incumbent,
      Relaxation relaxation,
      Goal goal,
      long[] reached,
      BooleanSupplier stop,
      boolean equal) {
    this.equal = equal;
    known = incumbent.best();
    this.choice = choice;
    this.incumbent = incumbent;
    this.relaxation = relaxation;
    this.goal = goal;
    this.reached = reached;
    this.stop = stop;
    candidates = new boolean[choice.size + 1][choice.size];
    prices = new double[choice.size + 1][];
    Arrays.setAll(prices, depth -> relaxation.prices());
  }

  /**
   * Prepares to look for any choice that is equal to the best one in each goal and stands before
   * it.
   *
   * @param reached what the best choice reaches in each goal
   */
  static Search ofEqual(
      Choice choice,
      Incumbent incumbent,
      Relaxation relaxation,
      long[] reached,
      BooleanSupplier stop) {
    return new Search(choice, incumbent, relaxation, Goal.POINTS, reached, stop, true);
  }

  /** Looks through all, or until it is told to stop. */
  void run() {
    search(0, true);
  }

  boolean isStopped() {
    return stopped;
  }

  /** Returns what no choice exceeds in this goal, as far as was seen at the beginning. */
  double bound() {
    return bound;
  }

  private void search(int depth, boolean grown) {
    stopped = stopped || stop.getAsBoolean();
    if (stopped || isFound()) {
      return;
    }
    int[] need = choice.openNeed();
    boolean late = false;
    if (need.length == 0 && grown) {
      late = !incumbent.consider();
      if (late && !anotherWay()) {
        return;
      }
    }
    boolean[] open = candidates[depth];
    boolean any = false;
    for (int index = 0; index < choice.size; index++) {
      open[index] = choice.fits(index);
      any |= open[index];
    }
    if (!any) {
      bound = depth == 0 ? choice.sums[goal.index] : bound;
      return;
    }
    double most =
        relaxation.bound(
            choice,
            open,
            goal,
            reached,
            enough(),
            prices[depth],
            depth == 0 ? STEPS_FIRST : STEPS_LATER);
    bound = depth == 0 ? most : bound;
    if (most < enough()) {
      return;
    }
    if (need.length > 0) {
      meet(need, depth);
    } else {
      branch(depth, most, late);
    }
  }

  private boolean isFound() {
    return equal && !incumbent.best().equals(known);
  }

  /** A choice that reaches less than this is not looked for. */
  private double enough() {
    if (incumbent.best().isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    long slack = goal == Goal.POINTS ? choice.problem.slack : 0;
    return incumbent.best().get().reached(goal) + (equal ? 0.0 : 1.0) - slack;
  }

  /** Whether something chosen could have what it needs from another option still. */
  private boolean anotherWay() {
    for (int index = 0; index < choice.size; index++) {
      if (choice.state[index] == Choice.IN) {
        for (int[] need : choice.problem.needs[index]) {
          for (int provider : need) {
            if (choice.fits(provider)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private void meet(int[] need, int depth) {
    int[] ruledOut = new int[need.length];
    int count = 0;
    for (int provider : need) {
      if (choice.fits(provider)) {
        takeIn(provider, depth);
        choice.state[provider] = Choice.OUT;
        ruledOut[count++] = provider;
      }
    }
    for (int i = 0; i < count; i++) {
      choice.state[ruledOut[i]] = Choice.FREE;
    }
  }

  private void branch(int depth, double most, boolean late) {
    boolean[] open = candidates[depth];
    int chosen = -1;
    int[] hopeless = new int[choice.size];
    int count = 0;
    for (int index = 0; index < choice.size; index++) {
      if (!open[index]) {
        continue;
      }
      if (most + Math.min(0, relaxation.value[index]) < enough()) {
        choice.state[index] = Choice.OUT;
        hopeless[count++] = index;
      } else if ((choice.gains(index) || (late && canProvide(index)))
          && (chosen < 0 || relaxation.value[index] > relaxation.value[chosen])) {
        chosen = index;
      }
    }
    if (chosen >= 0) {
      takeIn(chosen, depth);
      choice.state[chosen] = Choice.OUT;
      System.arraycopy(prices[depth], 0, prices[depth + 1], 0, prices[depth].length);
      search(depth + 1, false);
      choice.state[chosen] = Choice.FREE;
    }
    for (int i = 0; i < count; i++) {
      choice.state[hopeless[i]] = Choice.FREE;
    }
  }

  private boolean canProvide(int option) {
    for (int index = 0; index < choice.size; index++) {
      if (choice.state[index] == Choice.IN) {
        for (int[] need : choice.problem.needs[index]) {
          if (Arrays.stream(need).anyMatch(provider -> provider == option)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void takeIn(int index, int depth) {
    int mark = choice.takeIn(index);
    System.arraycopy(prices[depth], 0, prices[depth + 1], 0, prices[depth].length);
    search(depth + 1, true);
    choice.takeOut(index, mark);
  }
}
