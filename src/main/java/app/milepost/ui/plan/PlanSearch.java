package app.milepost.ui.plan;

import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.Planner;
import app.milepost.report.plan.PlanSentences;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Looks for plans in the background, one at a time; only of the latest anything is heard. */
final class PlanSearch {

  private static final Duration FOR_A_PLAN = Duration.ofSeconds(2);
  private static final Duration FOR_WHY_NOT = Duration.ofSeconds(10);

  /** What came of looking. */
  sealed interface Found {

    /** The best plan there is, or was found in the time there was. */
    record Best(RolePack pack, PlanChoices choices, Plan plan) implements Found {}

    /** No plan, and what is to be seen instead. */
    record None(PlanContent content) implements Found {}
  }

  private final Tasks tasks;
  private final LongSupplier nanos;
  private final Consumer<Found> found;
  private final Latest latest = new Latest();
  private Optional<Planner> planner = Optional.empty();
  private Patience patience;

  /**
   * Makes one that looks for nothing yet.
   *
   * @param nanos a clock that only runs forward, in nanoseconds
   * @param found hears what came of it
   */
  PlanSearch(Tasks tasks, LongSupplier nanos, Consumer<Found> found) {
    this.tasks = tasks;
    this.nanos = nanos;
    this.found = found;
    patience = new Patience(nanos, Duration.ZERO);
  }

  /**
   * Plans for a career from now on.
   *
   * @return whether it was another one before, or none
   */
  boolean turnTo(RolePack pack) {
    if (planner.map(Planner::pack).filter(pack::equals).isPresent()) {
      return false;
    }
    planner = Optional.of(new Planner(new Scorer(pack)));
    return true;
  }

  /** Returns who plans; there must be a career. */
  Planner planner() {
    return planner.orElseThrow();
  }

  /** Looks no longer for a better plan; the best one found so far is what was found. */
  void giveUp() {
    patience.lose();
  }

  /** Looks for nothing any more. */
  void halt() {
    patience.lose();
    latest.next();
  }

  /** Begins to look, in place of what was looked for before. */
  void start(PlanRequest request, PlanChoices choices) {
    Planner solver = planner();
    Latest.Wish mine = latest.next();
    Patience mineToLose = begin(FOR_A_PLAN);
    tasks.run(
        () -> solver.plan(request, mineToLose),
        mine.only((Optional<Plan> best) ->
            best.ifPresentOrElse(
                plan -> found.accept(new Found.Best(solver.pack(), choices, plan)),
                () -> explain(solver, request, choices, mine))),
        mine.only(this::fail));
  }

  /** Finds out what can't be where no plan has all that is fixed. */
  private void explain(Planner solver, PlanRequest request, PlanChoices choices, Latest.Wish mine) {
    Patience mineToLose = begin(FOR_WHY_NOT);
    tasks.run(
        () -> solver.conflict(request, mineToLose),
        mine.only((Optional<Planner.Conflict> conflict) ->
            found.accept(
                new Found.None(
                    new PlanContent.Impossible(
                        solver.pack(),
                        PlanSentences.impossible(solver.pack(), conflict),
                        choices,
                        conflict.map(Planner.Conflict::activity))))),
        mine.only(this::fail));
  }

  private Patience begin(Duration most) {
    patience = new Patience(nanos, most);
    return patience;
  }

  private void fail(Exception e) {
    found.accept(
        new Found.None(
            new PlanContent.Nothing(
                "The plan could not be made", FailureSentence.of(e), false, Optional.empty())));
  }
}
