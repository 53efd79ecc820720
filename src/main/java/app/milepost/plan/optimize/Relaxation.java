package app.milepost.plan.optimize;

import app.milepost.plan.optimize.Problem.Item;
import java.util.Arrays;

/**
 * Tells how much a goal can reach at most, whatever is chosen on top of a {@link Choice}. Lets go
 * of the constraints that make choosing hard, puts a price on each, and looks for the prices that
 * give the lowest bound: Lagrangian relaxation with subgradient steps of Polyak's length (Held,
 * Wolfe and Crowder 1974; for problems where options overlap, Cornuéjols, Fisher and Nemhauser
 * 1977). Any prices give a bound that holds.
 */
final class Relaxation {

  /** Share of all magnitudes in a sum by which it may miss its exact value; far above rounding. */
  private static final double ROUNDING = 1e-9;

  private static final double SMALLEST_STEP = 0.02;

  private final Problem problem;
  private final int items;
  private final int options;
  private final int[] needOf;
  private final int[][] providers;

  /** The level to which each option lifts each item, 0 where it does not. */
  private final int[][] to;

  /** Reduced value of each option at the best prices: how much choosing it can add to the bound. */
  final double[] value;

  private final double[] tried;
  private final boolean[] wanted;
  private final int[] bestOfGroup;
  private final int[] covered;
  private final double[] goalSlope = new double[Goal.ALL];
  private final double[] scale = new double[Goal.ALL];
  private double itemScale;
  private final Multipliers best;
  private final boolean[] unmet;

  /** Goals in which something must be reached, beside the one that is bounded. */
  private final boolean[] held = new boolean[Goal.ALL];

  private double total;
  private double magnitude;

  Relaxation(Problem problem) {
    this.problem = problem;
    items = problem.items.size();
    options = problem.options.size();
    int needs = Arrays.stream(problem.needs).mapToInt(each -> each.length).sum();
    needOf = new int[needs];
    providers = new int[needs][];
    int next = 0;
    for (int index = 0; index < options; index++) {
      for (int[] need : problem.needs[index]) {
        needOf[next] = index;
        providers[next++] = need;
      }
    }
    to = new int[options][items];
    for (int index = 0; index < options; index++) {
      for (int i = 0; i < problem.lifted[index].length; i++) {
        to[index][problem.lifted[index][i]] = problem.levels[index][i];
      }
    }
    value = new double[options];
    tried = new double[options];
    wanted = new boolean[options];
    bestOfGroup = new int[problem.groups()];
    covered = new int[items];
    best = new Multipliers(items, needs);
    unmet = new boolean[needs];
  }

  Multipliers multipliers() {
    return new Multipliers(items, needOf.length);
  }

  /**
   * Bounds a goal from above.
   *
   * @param choice what is chosen already
   * @param candidates the options that may still be chosen
   * @param goal what is bounded
   * @param reached what every choice must reach in each goal, {@link Goal#ANYTHING} where that does
   *     not matter
   * @param enough a bound below this will do
   * @param prices where to start from; afterwards the best found
   * @param rounds how many steps to take at most
   * @return a bound that no choice exceeds; {@link #value} then belongs to it
   */
  double bound(
      Choice choice,
      boolean[] candidates,
      Goal goal,
      long[] reached,
      double enough,
      Multipliers prices,
      int rounds) {
    prepare(choice, candidates, goal, reached, enough);
    double lowest = Double.POSITIVE_INFINITY;
    int patience = Math.max(3, rounds / 25);
    double step = 1.2;
    int idle = 0;
    for (int round = 0; round < rounds; round++) {
      double bound = evaluate(choice, candidates, goal, reached, prices);
      if (bound < lowest - 1e-4 * Math.abs(lowest - enough)) {
        idle = 0;
      } else {
        idle++;
      }
      if (bound < lowest) {
        lowest = bound;
        best.copyFrom(prices);
        System.arraycopy(tried, 0, value, 0, options);
        if (lowest < enough) {
          break;
        }
      }
      if (idle >= patience) {
        step /= 2;
        idle = 0;
        if (step < SMALLEST_STEP) {
          break;
        }
      }
      if (!move(choice, prices, step * (bound - enough + 0.5))) {
        break;
      }
    }
    prices.copyFrom(best);
    return lowest;
  }

  private void prepare(
      Choice choice, boolean[] candidates, Goal goal, long[] reached, double enough) {
    for (int other = 0; other < Goal.ALL; other++) {
      held[other] = other != goal.index && reached[other] != Goal.ANYTHING;
    }
    double points = 1;
    double closed = 1;
    for (int item = 0; item < items; item++) {
      int most = choice.level[item];
      for (int index = 0; index < options; index++) {
        most = Math.max(most, candidates[index] ? to[index][item] : 0);
      }
      points += problem.points[item][most] - problem.points[item][choice.level[item]];
      Item lifted = problem.items.get(item);
      closed += lifted.closedAt(most) != lifted.closedAt(choice.level[item]) ? 1 : 0;
    }
    total =
        switch (goal) {
          case CLOSED -> closed;
          case POINTS -> points;
          case COST, HOURS, COUNT -> Math.max(1, Math.abs(enough));
        };
    scale[Goal.CLOSED.index] = total / closed;
    scale[Goal.POINTS.index] = total / points;
    scale[Goal.COST.index] = total / Math.max(1, Math.abs((double) reached[Goal.COST.index]));
    scale[Goal.HOURS.index] = total / Math.max(1, Math.abs((double) reached[Goal.HOURS.index]));
    scale[Goal.COUNT.index] = total / Math.max(1, Math.abs((double) reached[Goal.COUNT.index]));
    itemScale = total / Math.max(1, items);
    for (int need = 0; need < unmet.length; need++) {
      unmet[need] = candidates[needOf[need]] && !choice.isMet(providers[need]);
    }
  }

  /** Weight of a goal in the sum that is bounded. */
  private static double weight(Goal goal, Goal bounded, Multipliers prices) {
    return goal == bounded ? 1 : prices.goal[goal.index];
  }

  private double evaluate(
      Choice choice, boolean[] candidates, Goal goal, long[] reached, Multipliers prices) {
    double closedWeight = weight(Goal.CLOSED, goal, prices);
    double pointWeight = weight(Goal.POINTS, goal, prices);
    double centPrice = weight(Goal.COST, goal, prices) + prices.cent;
    double hourPrice = weight(Goal.HOURS, goal, prices) + prices.hour;
    double countPrice = weight(Goal.COUNT, goal, prices);
    Arrays.fill(bestOfGroup, -1);
    Arrays.fill(covered, 0);
    Arrays.fill(goalSlope, 0);
    Arrays.fill(wanted, false);
    double sum = 0;
    magnitude = 0;
    for (int item = 0; item < items; item++) {
      sum += prices.item[item];
    }
    for (int index = 0; index < options; index++) {
      if (!candidates[index]) {
        tried[index] = Double.NEGATIVE_INFINITY;
        continue;
      }
      double worth =
          -centPrice * problem.cents[index] - hourPrice * problem.hours[index] - countPrice;
      int[] lifted = problem.lifted[index];
      for (int i = 0; i < lifted.length; i++) {
        double gain = gain(choice, index, i, closedWeight, pointWeight) - prices.item[lifted[i]];
        if (gain > 0) {
          worth += gain;
        }
      }
      tried[index] = worth;
    }
    for (int need = 0; need < needOf.length; need++) {
      double price = prices.need[need];
      if (unmet[need] && price > 0) {
        tried[needOf[need]] -= price;
        for (int provider : providers[need]) {
          tried[provider] += price;
        }
      }
    }
    for (int index = 0; index < options; index++) {
      if (tried[index] <= 0) {
        continue;
      }
      int group = problem.group[index];
      if (group < 0) {
        wanted[index] = true;
        sum += tried[index];
      } else if (bestOfGroup[group] < 0 || tried[index] > tried[bestOfGroup[group]]) {
        bestOfGroup[group] = index;
      }
    }
    for (int index : bestOfGroup) {
      if (index >= 0) {
        wanted[index] = true;
        sum += tried[index];
      }
    }
    double hoursLeft = choice.hoursLeft();
    double centsLeft = choice.centsLeft();
    magnitude = sum + prices.hour * hoursLeft + prices.cent * centsLeft;
    double bound = magnitude + choice.sums[goal.index];
    magnitude += Math.abs(choice.sums[goal.index]);
    for (int other = 0; other < Goal.ALL; other++) {
      if (held[other]) {
        double over = choice.sums[other] - least(other, reached);
        bound += prices.goal[other] * over;
        magnitude += Math.abs(prices.goal[other] * over);
        goalSlope[other] = over;
      }
    }
    slopes(choice, prices, closedWeight, pointWeight);
    return bound + ROUNDING * magnitude;
  }

  /** Rounded points may fall short of what is reached by the slack. */
  private double least(int goal, long[] reached) {
    return goal == Goal.POINTS.index ? reached[goal] - problem.slack : reached[goal];
  }

  private double gain(Choice choice, int index, int i, double closedWeight, double pointWeight) {
    int item = problem.lifted[index][i];
    Item lifted = problem.items.get(item);
    int to = problem.levels[index][i];
    int now = choice.level[item];
    if (to <= now) {
      return 0;
    }
    double gain = pointWeight * (problem.points[item][to] - problem.points[item][now]);
    return lifted.closedAt(to) != lifted.closedAt(now) ? gain + closedWeight : gain;
  }

  private double hourSlope;
  private double centSlope;

  /** How the bound changes with each price, at what the prices make one want. */
  private void slopes(Choice choice, Multipliers prices, double closedWeight, double pointWeight) {
    hourSlope = choice.hoursLeft();
    centSlope = choice.centsLeft();
    for (int index = 0; index < options; index++) {
      if (!wanted[index]) {
        continue;
      }
      hourSlope -= problem.hours[index];
      centSlope -= problem.cents[index];
      goalSlope[Goal.COST.index] -= problem.cents[index];
      goalSlope[Goal.HOURS.index] -= problem.hours[index];
      goalSlope[Goal.COUNT.index]--;
      for (int i = 0; i < problem.lifted[index].length; i++) {
        int item = problem.lifted[index][i];
        if (gain(choice, index, i, closedWeight, pointWeight) > prices.item[item]) {
          covered[item]++;
          Item lifted = problem.items.get(item);
          int to = problem.levels[index][i];
          int now = choice.level[item];
          goalSlope[Goal.POINTS.index] += problem.points[item][to] - problem.points[item][now];
          goalSlope[Goal.CLOSED.index] += lifted.closedAt(to) != lifted.closedAt(now) ? 1 : 0;
        }
      }
    }
  }

  /** Moves the prices against the slopes; returns whether there was anywhere to go. */
  private boolean move(Choice choice, Multipliers prices, double drop) {
    double hourScale = total / Math.max(1, choice.hoursLeft());
    double centScale = total / Math.max(1, choice.centsLeft());
    double length = 0;
    for (int item = 0; item < items; item++) {
      double slope = 1 - covered[item];
      if (slope < 0 || prices.item[item] > 0) {
        length += square(itemScale * slope);
      }
    }
    if (hourSlope < 0 || prices.hour > 0) {
      length += square(hourScale * hourSlope);
    }
    if (centSlope < 0 || prices.cent > 0) {
      length += square(centScale * centSlope);
    }
    double needScale = total / Math.max(1, items);
    for (int need = 0; need < needOf.length; need++) {
      if (unmet[need]) {
        double slope = needSlope(need);
        if (slope < 0 || prices.need[need] > 0) {
          length += square(needScale * slope);
        }
      }
    }
    for (int other = 0; other < Goal.ALL; other++) {
      if (held[other] && (goalSlope[other] < 0 || prices.goal[other] > 0)) {
        length += square(scale[other] * goalSlope[other]);
      }
    }
    if (length <= 0) {
      return false;
    }
    double step = drop / length;
    for (int item = 0; item < items; item++) {
      double slope = 1 - covered[item];
      prices.item[item] = Math.max(0, prices.item[item] - step * square(itemScale) * slope);
    }
    prices.hour = Math.max(0, prices.hour - step * square(hourScale) * hourSlope);
    prices.cent = Math.max(0, prices.cent - step * square(centScale) * centSlope);
    for (int need = 0; need < needOf.length; need++) {
      if (unmet[need]) {
        prices.need[need] =
            Math.max(0, prices.need[need] - step * square(needScale) * needSlope(need));
      }
    }
    for (int other = 0; other < Goal.ALL; other++) {
      if (held[other]) {
        prices.goal[other] =
            Math.max(0, prices.goal[other] - step * square(scale[other]) * goalSlope[other]);
      }
    }
    return true;
  }

  private double needSlope(int need) {
    int slope = wanted[needOf[need]] ? -1 : 0;
    for (int provider : providers[need]) {
      slope += wanted[provider] ? 1 : 0;
    }
    return slope;
  }

  private static double square(double x) {
    return x * x;
  }
}
