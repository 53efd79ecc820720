package app.milepost.plan.optimize;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Looks through all choices for the best by branch and bound: decides on one option after the
 * other, and leaves out what cannot be better than the best found so far. What is left is bounded
 * in the first goal in which it may still be better, holding what the best one reaches in the goals
 * before.
 */
final class Search {

  /** In the first places it tries to round the shares to a better choice, later in some. */
  private static final int PLACES_ROUNDED = 30;

  private static final int PLACES_BETWEEN = 16;

  private static final int NOTHING = -1;
  private static final int AGAIN = -2;

  private final Choice choice;
  private final Incumbent incumbent;
  private final BooleanSupplier stop;
  private final Trail trail;
  private final Ranking ranking;
  private final NoGoods noGoods;
  private final Rounding rounding;

  /** What each goal is bounded by, at each depth. */
  private final long[][] most;

  private Formulation formulation;
  private int places;
  private boolean stopped;

  /**
   * Prepares to look.
   *
   * @param choice what every choice is to have in or out
   * @param order the goals, the first difference deciding
   */
  Search(Choice choice, Incumbent incumbent, Trail trail, List<Goal> order, BooleanSupplier stop) {
    this.choice = choice;
    this.incumbent = incumbent;
    this.stop = stop;
    this.trail = trail;
    ranking = new Ranking(choice, incumbent, order);
    noGoods = new NoGoods(choice.problem, stop);
    rounding = new Rounding(choice, trail, incumbent);
    most = new long[choice.size + 1][Goal.ALL];
    formulation = new Formulation(choice, noGoods);
  }

  /**
   * Looks through all, or until it is told to stop.
   *
   * @return whether all were looked through
   */
  boolean run() {
    Arrays.fill(most[0], Long.MAX_VALUE);
    search(0);
    return !stopped;
  }

  private void search(int depth) {
    int mark = trail.size();
    int next = examine(depth);
    while (next >= 0) {
      int before = trail.size();
      System.arraycopy(most[depth], 0, most[depth + 1], 0, Goal.ALL);
      trail.takeIn(next);
      search(depth + 1);
      trail.undo(before);
      trail.ruleOut(next);
      next = examine(depth);
    }
    trail.undo(mark);
  }

  /** Returns the option to decide on next, below 0 if nothing better is left here. */
  private int examine(int depth) {
    int next = AGAIN;
    while (next == AGAIN) {
      places++;
      stopped = stopped || stop.getAsBoolean();
      next = stopped || !trail.follow() ? NOTHING : decide(depth);
    }
    return next;
  }

  private int decide(int depth) {
    int level = ranking.level(most[depth]);
    if (level == Ranking.WORSE) {
      return NOTHING;
    }
    int free = choice.free().length;
    if (free == 0) {
      incumbent.consider();
      return NOTHING;
    }
    if (depth == 0 && 5 * free < 4 * formulation.options.length) {
      // What is decided here is so for good, and a smaller program is a faster one.
      formulation = new Formulation(choice, noGoods);
    }
    int before = trail.size();
    if (!bound(depth, level)) {
      return NOTHING;
    }
    boolean decided = trail.size() > before || ranking.level(most[depth]) != level;
    return decided ? AGAIN : branch(level);
  }

  /** Bounds a goal and decides what follows; returns whether anything better may be left. */
  private boolean bound(int depth, int level) {
    formulation.follow();
    for (int i = 0; i < level; i++) {
      formulation.hold(ranking.goal(i), ranking.best(ranking.goal(i)));
    }
    Goal goal = ranking.goal(level);
    long enough = ranking.enough(level);
    long bound = formulation.bound(goal, enough);
    if (bound == Goal.ANYTHING || bound < enough) {
      return false;
    }
    if (!ranking.isTie(level)) {
      most[depth][goal.index] = Math.min(most[depth][goal.index], bound);
    }
    return decideAgainst(enough);
  }

  /** Decides on what can only be one way in something better; returns whether that is possible. */
  private boolean decideAgainst(long enough) {
    for (int column = 0; column < formulation.options.length; column++) {
      int index = formulation.options[column];
      if (choice.state[index] == Choice.FREE && formulation.boundAgainst(column) < enough) {
        if (!formulation.isWanted(column)) {
          trail.ruleOut(index);
        } else if (choice.fits(index)) {
          trail.takeIn(index);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  private int branch(int level) {
    Optional<Solution> best = incumbent.best();
    int known = noGoods.found().size();
    rounding.read(formulation);
    int next = rounding.fractional();
    if (next < 0) {
      next = rounding.likeliest();
      learn(rounding.considerWhole());
    } else if (places < PLACES_ROUNDED || places % PLACES_BETWEEN == 0) {
      rounding.considerGreedily();
    }
    if (!incumbent.best().equals(best) || noGoods.found().size() > known) {
      return AGAIN;
    }
    return ranking.isTie(level) ? ranking.breakTie(next) : next;
  }

  private void learn(int[] impossible) {
    if (impossible.length > 0 && !noGoods.isFull()) {
      formulation.forbid(noGoods.learn(impossible));
    }
  }
}
