package app.milepost.plan.optimize;

import app.milepost.plan.optimize.LinearProgram.Row;
import app.milepost.plan.optimize.NoGoods.NoGood;
import java.util.Arrays;

/**
 * What can still be chosen on top of a {@link Choice}, as a linear program: options may be chosen
 * in part. Its first columns are the free options. Each further one is a step that an item can
 * rise: at most 1, and at most the sum of the options that lift it so far.
 */
final class Formulation {

  /** No goal reaches more. */
  private static final long MOST = Long.MAX_VALUE / 4;

  /** The options that are free, ascending: one column each. */
  final int[] options;

  private final Choice choice;
  private final Problem problem;
  private final Gains gains;
  private final int[] columnOf;
  private final LinearProgram program;
  private final DualSimplex simplex;

  /** What was reached, by goal, and what was left of the budgets when this was made. */
  private final long[] base;

  private final long[] budget = new long[Goal.ALL];

  /** The goals as objectives, and as rows, turned around, so as to be held. */
  private final double[][] goals = new double[Goal.ALL][];

  private final Row[] rows = new Row[Goal.ALL];

  /** All that a goal can gain is a multiple of this. */
  private final long[] unit = new long[Goal.ALL];

  private final double[] shares;
  private Goal sought = Goal.CLOSED;
  private double bound;

  /**
   * Makes the program.
   *
   * @param choice what is not free in it stays as it is
   * @param noGoods what is forbidden
   */
  Formulation(Choice choice, NoGoods noGoods) {
    this.choice = choice;
    problem = choice.problem;
    base = choice.sums.clone();
    budget[Goal.COST.index] = choice.centsLeft();
    budget[Goal.HOURS.index] = choice.hoursLeft();
    options = choice.free();
    columnOf = new int[choice.size];
    Arrays.fill(columnOf, -1);
    for (int column = 0; column < options.length; column++) {
      columnOf[options[column]] = column;
    }
    gains = new Gains(choice, options);
    program = new LinearProgram(options.length + gains.steps.size());
    shares = new double[program.columns];
    for (Goal goal : Goal.values()) {
      addGoal(goal);
    }
    for (int i = 0; i < gains.steps.size(); i++) {
      Terms terms = new Terms(program);
      terms.add(options.length + i, 1);
      gains.steps.get(i).options().forEach(column -> terms.add(column, -1));
      terms.keep(0);
    }
    for (int group = 0; group < problem.groups(); group++) {
      addGroup(group);
    }
    for (int index = 0; index < choice.size; index++) {
      addNeeds(index);
    }
    noGoods.found().forEach(this::forbid);
    simplex = new DualSimplex(program);
    simplex.setObjective(goals[sought.index]);
  }

  private void addGoal(Goal goal) {
    double[] factors = new double[program.columns];
    Terms turned = new Terms(program);
    long common = 0;
    for (int column = 0; column < program.columns; column++) {
      long gain = gain(goal, column);
      factors[column] = gain;
      common = gcd(common, gain);
      turned.add(column, -factors[column]);
    }
    goals[goal.index] = factors;
    unit[goal.index] = Math.max(1, common);
    rows[goal.index] = turned.keep(0);
  }

  private long gain(Goal goal, int column) {
    if (column < options.length) {
      return gains.own[goal.index][column];
    }
    Gains.Step step = gains.steps.get(column - options.length);
    return switch (goal) {
      case POINTS -> step.points();
      case CLOSED -> step.closed();
      case COST, HOURS, COUNT -> 0;
    };
  }

  private static long gcd(long a, long b) {
    return b == 0 ? Math.abs(a) : gcd(b, a % b);
  }

  private void addGroup(int group) {
    Terms terms = new Terms(program);
    for (int column = 0; column < options.length; column++) {
      if (problem.group[options[column]] == group) {
        terms.add(column, 1);
      }
    }
    if (terms.count() > 1) {
      terms.keep(1);
    }
  }

  private void addNeeds(int index) {
    if (choice.state[index] == Choice.OUT) {
      return;
    }
    for (int[] need : problem.needs[index]) {
      if (!choice.isMet(need)) {
        boolean isFree = columnOf[index] >= 0;
        Terms terms = new Terms(program);
        if (isFree) {
          terms.add(columnOf[index], 1);
        }
        for (int provider : need) {
          if (columnOf[provider] >= 0 && provider != index) {
            terms.add(columnOf[provider], -1);
          }
        }
        terms.keep(isFree ? 0 : -1);
      }
    }
  }

  /** Leaves out from now on what is no good. */
  void forbid(NoGood noGood) {
    Terms terms = new Terms(program);
    double limit = -1;
    for (int option : noGood.together()) {
      if (columnOf[option] >= 0) {
        terms.add(columnOf[option], 1);
        limit++;
      } else if (choice.state[option] == Choice.OUT) {
        return;
      }
    }
    for (int option : noGood.unless()) {
      if (columnOf[option] >= 0) {
        terms.add(columnOf[option], -1);
      } else if (choice.state[option] == Choice.IN) {
        return;
      }
    }
    terms.keep(limit);
  }

  /** Takes over what is decided by now, and lets go of everything that had to be reached. */
  void follow() {
    for (Goal goal : Goal.values()) {
      Row row = rows[goal.index];
      row.limit = goal == Goal.COST || goal == Goal.HOURS ? budget[goal.index] : row.most;
    }
    for (int column = 0; column < options.length; column++) {
      byte state = choice.state[options[column]];
      program.lower[column] = state == Choice.IN ? 1 : 0;
      program.upper[column] = state == Choice.OUT ? 0 : 1;
    }
  }

  /** Asks for choices that reach at least so much in a goal. */
  void hold(Goal goal, long least) {
    Row row = rows[goal.index];
    row.limit = Math.min(row.limit, (double) (base[goal.index] - least));
  }

  /**
   * Bounds a goal from above, among the choices that reach what is held.
   *
   * @param enough a bound below this will do; {@link Goal#ANYTHING} if none will
   * @return what none of them exceeds, {@link Goal#ANYTHING} if there are none
   */
  long bound(Goal goal, long enough) {
    if (sought != goal) {
      sought = goal;
      simplex.setObjective(goals[goal.index]);
    }
    simplex.solve(
        enough == Goal.ANYTHING ? Double.NEGATIVE_INFINITY : (double) (enough - base[goal.index]));
    simplex.values(shares);
    if (simplex.isInfeasible()) {
      return Goal.ANYTHING;
    }
    bound = program.bound(goals[goal.index], simplex.multipliers());
    return whole(bound);
  }

  /** Returns what no choice exceeds that decides on an option as the bound does not want to. */
  long boundAgainst(int column) {
    return whole(bound - Math.abs(program.reduced[column]));
  }

  /** Returns whether the bound wants an option, rather than not. */
  boolean isWanted(int column) {
    return program.reduced[column] > 0;
  }

  private long whole(double gained) {
    // Also where it is not a number.
    if (!(gained < MOST)) {
      return MOST;
    }
    long of = unit[sought.index];
    return base[sought.index] + Math.floorDiv((long) Math.floor(gained), of) * of;
  }

  /** Returns how much of an option the bound reckons with, about 0 to 1. */
  double share(int column) {
    return shares[column];
  }
}
