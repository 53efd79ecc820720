package app.milepost.plan.optimize;

import app.milepost.plan.optimize.Problem.Item;
import java.util.Arrays;
import java.util.List;

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

  private static final List<Goal> LINEAR = List.of(Goal.COST, Goal.HOURS, Goal.COUNT);

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
  private final boolean[] unmet;

  // Where the prices of needs, goals, hours and cents stand, after those of the items.
  private final int needPrice;
  private final int goalPrice;
  private final int hourPrice;
  private final int centPrice;

  private final double[] best;

  /** How the bound changes with each price. */
  private final double[] slope;

  private final Descent descent;

  /** Goals in which something must be reached, beside the one that is bounded. */
  private final boolean[] held = new boolean[Goal.ALL];

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
    unmet = new boolean[needs];
    needPrice = items;
    goalPrice = needPrice + needs;
    hourPrice = goalPrice + Goal.ALL;
    centPrice = hourPrice + 1;
    best = prices();
    slope = prices();
    descent = new Descent(slope);
  }

  /** Returns room for prices, one for each constraint that is let go of; all 0, none is below. */
  double[] prices() {
    return new double[items + needOf.length + Goal.ALL + 2];
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
      double[] prices,
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
        System.arraycopy(prices, 0, best, 0, best.length);
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
      if (!descent.move(prices, step * (bound - enough + 0.5))) {
        break;
      }
    }
    System.arraycopy(best, 0, prices, 0, best.length);
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
    double total =
        switch (goal) {
          case CLOSED -> closed;
          case POINTS -> points;
          case COST, HOURS, COUNT -> Math.max(1, Math.abs(enough));
        };
    double[] scale = descent.scale();
    Arrays.fill(scale, 0, goalPrice, total / Math.max(1, items));
    scale[goalPrice + Goal.CLOSED.index] = total / closed;
    scale[goalPrice + Goal.POINTS.index] = total / points;
    for (Goal linear : LINEAR) {
      scale[goalPrice + linear.index] =
          total / Math.max(1, Math.abs((double) reached[linear.index]));
    }
    scale[hourPrice] = total / Math.max(1, choice.hoursLeft());
    scale[centPrice] = total / Math.max(1, choice.centsLeft());
    for (int need = 0; need < unmet.length; need++) {
      unmet[need] = candidates[needOf[need]] && !choice.isMet(providers[need]);
    }
  }

  /** Weight of a goal in the sum that is bounded. */
  private double weight(Goal goal, Goal bounded, double[] prices) {
    return goal == bounded ? 1 : prices[goalPrice + goal.index];
  }

  private double evaluate(
      Choice choice, boolean[] candidates, Goal goal, long[] reached, double[] prices) {
    double closedWeight = weight(Goal.CLOSED, goal, prices);
    double pointWeight = weight(Goal.POINTS, goal, prices);
    double perCent = weight(Goal.COST, goal, prices) + prices[centPrice];
    double perHour = weight(Goal.HOURS, goal, prices) + prices[hourPrice];
    double perOption = weight(Goal.COUNT, goal, prices);
    for (int index = 0; index < options; index++) {
      if (!candidates[index]) {
        tried[index] = Double.NEGATIVE_INFINITY;
        continue;
      }
      double worth = -perCent * problem.cents[index] - perHour * problem.hours[index] - perOption;
      int[] lifted = problem.lifted[index];
      for (int i = 0; i < lifted.length; i++) {
        double gain = gain(choice, index, i, closedWeight, pointWeight) - prices[lifted[i]];
        if (gain > 0) {
          worth += gain;
        }
      }
      tried[index] = worth;
    }
    payForNeeds(prices);
    double sum = want();
    for (int item = 0; item < items; item++) {
      sum += prices[item];
    }
    sum += prices[hourPrice] * choice.hoursLeft() + prices[centPrice] * choice.centsLeft();
    double magnitude = sum + Math.abs(choice.sums[goal.index]);
    sum += choice.sums[goal.index];
    Arrays.fill(slope, 0);
    for (int other = 0; other < Goal.ALL; other++) {
      if (held[other]) {
        double over = choice.sums[other] - least(other, reached);
        sum += prices[goalPrice + other] * over;
        magnitude += Math.abs(prices[goalPrice + other] * over);
        slope[goalPrice + other] = over;
      }
    }
    findSlopes(choice, prices, closedWeight, pointWeight);
    return sum + ROUNDING * magnitude;
  }

  private void payForNeeds(double[] prices) {
    for (int need = 0; need < needOf.length; need++) {
      double price = prices[needPrice + need];
      if (unmet[need] && price > 0) {
        tried[needOf[need]] -= price;
        for (int provider : providers[need]) {
          tried[provider] += price;
        }
      }
    }
  }

  /** Wants what adds to the bound, of each group the best; returns what that adds up to. */
  private double want() {
    Arrays.fill(wanted, false);
    Arrays.fill(bestOfGroup, -1);
    double sum = 0;
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
    return sum;
  }

  /** Rounded points may fall short of what is reached by the slack. */
  private double least(int goal, long[] reached) {
    return goal == Goal.POINTS.index ? reached[goal] - problem.slack : reached[goal];
  }

  private double gain(Choice choice, int index, int i, double closedWeight, double pointWeight) {
    int item = problem.lifted[index][i];
    Item lifted = problem.items.get(item);
    int after = problem.levels[index][i];
    int now = choice.level[item];
    if (after <= now) {
      return 0;
    }
    double gain = pointWeight * (problem.points[item][after] - problem.points[item][now]);
    return lifted.closedAt(after) != lifted.closedAt(now) ? gain + closedWeight : gain;
  }

  /** Slopes at what the prices make one want; those of goals that don't matter stay unused. */
  private void findSlopes(Choice choice, double[] prices, double closedWeight, double pointWeight) {
    Arrays.fill(slope, 0, items, 1);
    slope[hourPrice] = choice.hoursLeft();
    slope[centPrice] = choice.centsLeft();
    for (int index = 0; index < options; index++) {
      if (!wanted[index]) {
        continue;
      }
      slope[hourPrice] -= problem.hours[index];
      slope[centPrice] -= problem.cents[index];
      slope[goalPrice + Goal.COST.index] -= problem.cents[index];
      slope[goalPrice + Goal.HOURS.index] -= problem.hours[index];
      slope[goalPrice + Goal.COUNT.index]--;
      for (int i = 0; i < problem.lifted[index].length; i++) {
        int item = problem.lifted[index][i];
        if (gain(choice, index, i, closedWeight, pointWeight) > prices[item]) {
          slope[item]--;
          slope[goalPrice + Goal.POINTS.index] += gain(choice, index, i, 0, 1);
          slope[goalPrice + Goal.CLOSED.index] += gain(choice, index, i, 1, 0);
        }
      }
    }
    for (int other = 0; other < Goal.ALL; other++) {
      if (!held[other]) {
        slope[goalPrice + other] = 0;
      }
    }
    for (int need = 0; need < needOf.length; need++) {
      slope[needPrice + need] = unmet[need] ? needSlope(need) : 0;
    }
  }

  private int needSlope(int need) {
    int sum = wanted[needOf[need]] ? -1 : 0;
    for (int provider : providers[need]) {
      sum += wanted[provider] ? 1 : 0;
    }
    return sum;
  }
}
