package app.milepost.plan.optimize;

import app.milepost.plan.optimize.Problem.Item;
import app.milepost.plan.optimize.Problem.Option;
import app.milepost.plan.optimize.Problem.Rise;
import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Solves a problem with Google's CP-SAT, goal after goal, each held while the next is sought. The
 * hours of a week are modeled where there are few weeks; where there are more, it is up to the
 * problem to have enough of them.
 */
public final class CpSat {

  /** With more weeks than these, hours are no longer given to weeks one by one. */
  private static final int FEW_WEEKS = 16;

  /** What the best choice comes to. */
  public record Outcome(long closed, BigInteger worth, long cents, long hours) {

    /** Returns what the best choice of our own comes to. */
    public static Outcome of(Best best) {
      return new Outcome(best.closed(), best.worth(), best.cents(), best.hours());
    }
  }

  private final Problem problem;
  private final CpModel model = new CpModel();
  private final BoolVar[] in;
  private final IntVar[] begin;
  private final IntVar[] end;
  private final LinearExprBuilder closed = LinearExpr.newBuilder();
  private final LinearExprBuilder points = LinearExpr.newBuilder();

  private CpSat(Problem problem) {
    this.problem = problem;
    int size = problem.options.size();
    in = new BoolVar[size];
    begin = new IntVar[size];
    end = new IntVar[size];
    for (int index = 0; index < size; index++) {
      in[index] = model.newBoolVar("in");
      begin[index] = model.newIntVar(1, problem.limits.weeks(), "begin");
      end[index] = model.newIntVar(1, problem.limits.weeks(), "end");
    }
  }

  /** Returns whether this machine can run it. */
  public static boolean isAvailable() {
    try {
      Loader.loadNativeLibraries();
      return true;
    } catch (RuntimeException | UnsatisfiedLinkError e) {
      return false;
    }
  }

  /**
   * Solves a problem, with one worker, however long it takes.
   *
   * @param problem whose points fit into the numbers of the machine
   * @return empty if no choice with all that is fixed keeps within the limits
   */
  public static Optional<Outcome> solve(Problem problem) {
    if (problem.slack > 0) {
      throw new IllegalArgumentException("points are too long");
    }
    return new CpSat(problem).solve();
  }

  private Optional<Outcome> solve() {
    chooseWithinBudgets();
    lift();
    orderNeeds();
    if (problem.limits.weeks() <= FEW_WEEKS) {
      giveHoursToWeeks();
    }
    List<Long> reached = new ArrayList<>();
    for (LinearArgument goal :
        List.of(closed, points, sum(problem.cents, -1), sum(problem.hours, -1))) {
      model.maximize(goal);
      CpSolver solver = new CpSolver();
      solver.getParameters().setNumWorkers(1);
      CpSolverStatus status = solver.solve(model);
      if (status == CpSolverStatus.INFEASIBLE) {
        return Optional.empty();
      }
      if (status != CpSolverStatus.OPTIMAL) {
        throw new IllegalStateException(status.toString());
      }
      reached.add(Math.round(solver.objectiveValue()));
      model.addGreaterOrEqual(goal, reached.getLast());
    }
    return Optional.of(
        new Outcome(
            reached.get(0), problem.worth(reached.get(1)), -reached.get(2), -reached.get(3)));
  }

  private LinearArgument sum(long[] each, long factor) {
    return LinearExpr.weightedSum(in, Arrays.stream(each).map(one -> factor * one).toArray());
  }

  private void chooseWithinBudgets() {
    model.addLessOrEqual(sum(problem.hours, 1), problem.limits.hours());
    model.addLessOrEqual(sum(problem.cents, 1), problem.limits.cents());
    for (int group = 0; group < problem.groups(); group++) {
      int same = group;
      model.addAtMostOne(
          IntStream.range(0, in.length)
              .filter(index -> problem.group[index] == same)
              .mapToObj(index -> in[index])
              .toArray(Literal[]::new));
    }
    for (int index = 0; index < in.length; index++) {
      if (problem.options.get(index).fixed()) {
        model.addBoolAnd(new Literal[] {in[index]});
      }
    }
  }

  private void lift() {
    for (int position = 0; position < problem.items.size(); position++) {
      Item item = problem.items.get(position);
      for (int level = item.start() + 1; level <= 4; level++) {
        BoolVar reached = model.newBoolVar("reached");
        int asked = level;
        int lifted = position;
        Stream<Literal> lifting =
            IntStream.range(0, in.length)
                .filter(index ->
                    problem.options.get(index).rises().stream()
                        .anyMatch(rise -> lifts(rise, lifted, asked)))
                .mapToObj(index -> in[index]);
        model.addBoolOr(Stream.concat(lifting, Stream.of(reached.not())).toArray(Literal[]::new));
        points.addTerm(
            reached, problem.points[position][level] - problem.points[position][level - 1]);
        closed.addTerm(reached, item.closedAt(level) && !item.closedAt(level - 1) ? 1 : 0);
      }
    }
  }

  private static boolean lifts(Rise rise, int item, int level) {
    return rise.item() == item && rise.to() >= level;
  }

  /** Of each need something that is chosen ends before what needs it begins. */
  private void orderNeeds() {
    for (int index = 0; index < in.length; index++) {
      Option option = problem.options.get(index);
      model
          .addGreaterOrEqual(
              LinearExpr.newBuilder().add(end[index]).addTerm(begin[index], -1).build(),
              problem.length(index) - 1L)
          .onlyEnforceIf(in[index]);
      for (List<Integer> need : option.needs()) {
        List<Literal> met = new ArrayList<>(List.of(in[index].not()));
        for (int provider : need) {
          BoolVar first = model.newBoolVar("first");
          model.addImplication(first, in[provider]);
          model
              .addGreaterOrEqual(
                  LinearExpr.newBuilder().add(begin[index]).addTerm(end[provider], -1).build(), 1)
              .onlyEnforceIf(first);
          met.add(first);
        }
        model.addBoolOr(met);
      }
    }
  }

  private void giveHoursToWeeks() {
    int week = problem.limits.hoursAWeek();
    List<LinearExprBuilder> weeks =
        Stream.generate(LinearExpr::newBuilder).limit(problem.limits.weeks()).toList();
    for (int index = 0; index < in.length; index++) {
      LinearExprBuilder all = LinearExpr.newBuilder();
      for (int number = 1; number <= weeks.size(); number++) {
        IntVar given = model.newIntVar(0, Math.min(week, problem.hours[index]), "given");
        BoolVar busy = model.newBoolVar("busy");
        model.addEquality(given, 0).onlyEnforceIf(busy.not());
        model.addLessOrEqual(begin[index], number).onlyEnforceIf(busy);
        model.addGreaterOrEqual(end[index], number).onlyEnforceIf(busy);
        all.add(given);
        weeks.get(number - 1).add(given);
      }
      model.addEquality(all.addTerm(in[index], -problem.hours[index]), 0);
    }
    weeks.forEach(all -> model.addLessOrEqual(all, week));
  }
}
