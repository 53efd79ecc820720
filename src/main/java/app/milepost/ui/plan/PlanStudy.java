package app.milepost.ui.plan;

import app.milepost.plan.Budget;
import app.milepost.plan.Curve;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.Planner;
import app.milepost.report.plan.Advice;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Finds out in the background what more of a budget would bring, and why a plan is as it is. */
final class PlanStudy {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** A plan, and who made it. */
  private record Subject(Planner planner, Plan plan) {}

  private final Tasks tasks;
  private final LongSupplier nanos;
  private final Latest latest = new Latest();
  private final Latest latestCurve = new Latest();
  private final ReadOnlyObjectWrapper<PlanCurve> curve =
      new ReadOnlyObjectWrapper<>(PlanCurve.none(Curve.By.HOURS));
  private final ReadOnlyObjectWrapper<Optional<Advice>> advice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  private Optional<Subject> subject = Optional.empty();

  /** What the curve is one of: its own budget does not change it. */
  private Optional<PlanRequest> drawn = Optional.empty();

  private Patience forAdvice;
  private Patience forCurve;

  PlanStudy(Tasks tasks, LongSupplier nanos) {
    this.tasks = tasks;
    this.nanos = nanos;
    forAdvice = new Patience(nanos, Duration.ZERO);
    forCurve = new Patience(nanos, Duration.ZERO);
  }

  /** Returns what more of a budget would bring, as far as it is known. */
  ReadOnlyObjectProperty<PlanCurve> curveProperty() {
    return curve.getReadOnlyProperty();
  }

  /** Returns what is to be said about the plan, once it is known. */
  ReadOnlyObjectProperty<Optional<Advice>> adviceProperty() {
    return advice.getReadOnlyProperty();
  }

  /** Returns whether something is still being found out. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Studies a plan of something that could be scored, unless that is being done already. */
  void of(Planner planner, Plan plan) {
    Optional<Subject> now = Optional.of(new Subject(planner, plan));
    if (subject.equals(now)) {
      return;
    }
    subject = now;
    advise(planner, plan);
    draw(planner, plan);
  }

  /** Draws what more of another budget would bring. */
  void vary(Curve.By by) {
    if (curve.get().by() != by) {
      drawn = Optional.empty();
      curve.set(PlanCurve.none(by));
      subject.ifPresent(s -> draw(s.planner(), s.plan()));
    }
  }

  /** Finds nothing out any more; what is known stays. */
  void halt() {
    forAdvice.lose();
    forCurve.lose();
    latest.next();
    latestCurve.next();
    subject = Optional.empty();
    if (!curve.get().whole()) {
      drawn = Optional.empty();
    }
    busy.set(false);
  }

  /** Finds nothing out any more, and forgets what is known: it is about somebody else. */
  void forget() {
    halt();
    drawn = Optional.empty();
    advice.set(Optional.empty());
    curve.set(PlanCurve.none(curve.get().by()));
  }

  /** Waits no longer for what is being found out; what is known by now is told. */
  void giveUp() {
    forAdvice.lose();
    forCurve.lose();
  }

  private void advise(Planner planner, Plan plan) {
    Latest.Wish mine = latest.next();
    forAdvice = new Patience(nanos, LONGEST);
    Patience mineToLose = forAdvice;
    advice.set(Optional.empty());
    busy.set(true);
    tasks.run(
        () -> Advice.of(planner, plan, mineToLose),
        mine.only(found -> {
          busy.set(false);
          advice.set(Optional.of(found));
        }),
        mine.only(e -> {
          busy.set(false);
          advice.set(Optional.of(Advice.NONE));
        }));
  }

  private void draw(Planner planner, Plan plan) {
    Curve.By by = curve.get().by();
    PlanRequest same = withoutOwnBudget(plan.request(), by);
    if (drawn.equals(Optional.of(same))) {
      return;
    }
    drawn = Optional.of(same);
    Latest.Wish mine = latestCurve.next();
    forCurve.lose();
    forCurve = new Patience(nanos, LONGEST);
    Patience mineToLose = forCurve;
    List<Curve.Step> found = new ArrayList<>();
    tasks.run(
        () ->
            Curve.draw(
                planner,
                plan,
                by,
                mineToLose,
                step ->
                    tasks.later(() -> mine.only((Curve.Step s) -> add(by, found, s)).accept(step))),
        mine.only(whole -> tasks.later(() -> end(by, found, whole, mine))),
        mine.only(e -> end(by, found, false, mine)));
  }

  private static PlanRequest withoutOwnBudget(PlanRequest request, Curve.By by) {
    Budget budget = request.budget();
    return request.within(
        by == Curve.By.HOURS ? budget.withHours(0) : budget.withMoney(BigDecimal.ZERO));
  }

  private void add(Curve.By by, List<Curve.Step> found, Curve.Step step) {
    found.addFirst(step);
    curve.set(new PlanCurve(by, found, false, false));
  }

  private void end(Curve.By by, List<Curve.Step> found, boolean whole, Latest.Wish mine) {
    if (mine.isLatest()) {
      curve.set(new PlanCurve(by, found, whole, true));
    }
  }
}
