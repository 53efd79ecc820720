package app.milepost.bench;

import app.milepost.format.BundledPacks;
import app.milepost.plan.Curve;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.Planner;
import app.milepost.plan.optimize.Best;
import app.milepost.plan.optimize.CpSat;
import app.milepost.plan.optimize.Optimizer;
import app.milepost.plan.optimize.Problem;
import app.milepost.plan.optimize.RandomProblems;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.random.RandomPeople;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Prints how long it takes to prove the best plan: of the bundled career for random people and
 * budgets, and of random problems of several sizes beside Google's CP-SAT with one worker.
 */
public final class PlanBenchmark {

  private static final double NANOS = 1e9;
  private static final double SECONDS = 2;
  private static final int PEOPLE = 1_000;
  private static final int CURVES = 50;
  private static final int PROBLEMS = 60;
  private static final int WARM_UP = 20;

  private PlanBenchmark() {}

  /** Runs the benchmark and prints what it measured. */
  public static void main(String[] args) {
    RolePack pack = BundledPacks.read("health-records-technician");
    Planner planner = new Planner(new Scorer(pack));
    people(pack, planner);
    curves(pack, planner);
    System.out.printf("%nrandom problems, turn and turn about with CP-SAT%n");
    race(40, 30, true);
    race(80, 45, true);
    race(120, 60, true);
    race(200, 80, false);
  }

  private static void people(RolePack pack, Planner planner) {
    Times times = new Times(PEOPLE);
    for (int seed = -WARM_UP; seed < PEOPLE; seed++) {
      PlanRequest request = RandomPeople.request(pack, seed);
      long start = System.nanoTime();
      Plan plan = planner.plan(request, within(start)).orElseThrow();
      times.add(seed, start, plan.proven());
    }
    times.print("%,d people, plan of the bundled career".formatted(PEOPLE));
  }

  private static void curves(RolePack pack, Planner planner) {
    Times times = new Times(CURVES);
    for (int seed = -WARM_UP; seed < CURVES; seed++) {
      Plan plan =
          planner.plan(RandomPeople.request(pack, seed), within(System.nanoTime())).orElseThrow();
      if (plan.before().scored().isEmpty()) {
        continue;
      }
      long start = System.nanoTime();
      boolean whole = Curve.draw(planner, plan, Curve.By.HOURS, within(start), step -> {});
      times.add(seed, start, whole);
    }
    times.print("%,d people, whole curve of hours".formatted(CURVES));
  }

  private static void race(int options, int items, boolean besideCpSat) {
    boolean race = besideCpSat && CpSat.isAvailable();
    Times ours = new Times(PROBLEMS);
    Times other = new Times(PROBLEMS);
    for (int seed = -WARM_UP; seed < PROBLEMS; seed++) {
      Problem problem = new RandomProblems(seed).large(options, items);
      long start = System.nanoTime();
      Best best = Optimizer.solve(problem, within(start)).orElseThrow();
      ours.add(seed, start, best.proven());
      if (race) {
        long turn = System.nanoTime();
        CpSat.Outcome outcome = CpSat.solve(problem).orElseThrow();
        other.add(seed, turn, System.nanoTime() - turn < SECONDS * NANOS);
        if (best.proven() && !CpSat.Outcome.of(best).equals(outcome)) {
          throw new IllegalStateException("seed " + seed + ": " + best + ", not " + outcome);
        }
      }
    }
    ours.print("%d options for %d items".formatted(options, items));
    if (race) {
      other.print("  the same by CP-SAT");
      System.out.printf("  ratio at the median %5.2f%n", ours.median() / other.median());
    }
  }

  private static BooleanSupplier within(long start) {
    return () -> System.nanoTime() - start > SECONDS * NANOS;
  }

  /** How long each took, and how many were finished in time. */
  private static final class Times {

    private final double[] millis;
    private int count;
    private int finished;

    Times(int most) {
      millis = new double[most];
    }

    /** Adds one that began then, unless it was to warm up. */
    void add(int seed, long start, boolean isFinished) {
      if (seed >= 0) {
        millis[count++] = (System.nanoTime() - start) / 1e6;
        finished += isFinished ? 1 : 0;
      }
    }

    double median() {
      return at(0.5);
    }

    private double at(double share) {
      double[] sorted = Arrays.copyOf(millis, count);
      Arrays.sort(sorted);
      return sorted[(int) Math.min(count - 1, share * count)];
    }

    void print(String what) {
      System.out.printf(
          "%-42s median %8.2f ms   p99 %8.2f ms   worst %8.2f ms   in 2 s %d of %d%n",
          what, median(), at(0.99), at(1), finished, count);
    }
  }
}
