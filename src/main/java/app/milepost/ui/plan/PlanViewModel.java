package app.milepost.ui.plan;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.plan.PlanDrift;
import app.milepost.plan.PlanRequest;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Readiness;
import app.milepost.store.Draft;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.Planning;
import app.milepost.ui.work.WorkState;
import app.milepost.ui.work.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The plan as the page shows it. Follows the workspace only between {@link #show} and {@link
 * #hide}. Plans are looked for in the background; until another one is there, the last one stays.
 */
public final class PlanViewModel {

  private final Workspace workspace;
  private final Planning planning;
  private final Supplier<LocalDate> today;
  private final PlanStudy study;
  private final PlanSearch search;
  private final ReadOnlyObjectWrapper<PlanContent> content =
      new ReadOnlyObjectWrapper<>(new PlanContent.Loading());

  private final ReadOnlyObjectWrapper<Optional<Long>> session =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private boolean shown;
  private Optional<String> ahead = Optional.empty();
  private Optional<Budget> tried = Optional.empty();
  private Optional<PlanRequest> asked = Optional.empty();

  /**
   * Makes the page's model.
   *
   * @param nanos a clock that only runs forward, in nanoseconds
   * @param today the day on which something is done
   */
  public PlanViewModel(
      Workspace workspace, Tasks tasks, LongSupplier nanos, Supplier<LocalDate> today) {
    this.workspace = workspace;
    planning = new Planning(workspace);
    this.today = today;
    study = new PlanStudy(tasks, nanos);
    search = new PlanSearch(tasks, nanos, this::take);
    workspace.stateProperty().addListener((o, before, now) -> refresh());
  }

  /** Returns what the page shows; stands still while the page is hidden. */
  ReadOnlyObjectProperty<PlanContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Returns what else there is to say about the plan on show. */
  PlanStudy study() {
    return study;
  }

  /** Begins to follow the workspace. */
  void show() {
    shown = true;
    refresh();
  }

  /** Stops following the workspace, and looking for anything. */
  void hide() {
    shown = false;
    halt();
  }

  /** Looks no longer for a better plan; the best one found so far is shown. */
  void giveUp() {
    search.giveUp();
  }

  /** Tries what another budget would bring, without deciding on it yet. */
  void tryBudget(Budget budget) {
    tried = Optional.of(budget);
    refresh();
  }

  /** Decides on the budget that was tried last, if one was, perhaps only on the way to another. */
  void settleBudget() {
    Optional<Budget> budget = tried;
    tried = Optional.empty();
    budget.ifPresent(b -> planning.decideOn(choices().within(b)));
    refresh();
  }

  /** Ends the way to another budget: the next one is a change of its own. */
  void arrive() {
    workspace.history().arrive();
  }

  /** Returns what is decided. */
  PlanChoices choices() {
    return planning.choices();
  }

  /** Decides otherwise. */
  void decide(PlanChoices changed) {
    planning.decide(changed);
  }

  /** Says of an activity that it is done, today, or that it is not. Changes no rating. */
  void finish(String activity, boolean done) {
    planning.finish(activity, done ? Optional.of(today.get()) : Optional.empty());
  }

  /** Plans for the step after the one aimed at, or for that one again. */
  void lookAhead(boolean further) {
    ahead = further ? next().map(Rung::id) : Optional.empty();
    refresh();
  }

  /** Returns whether the plan is for the step after the one aimed at. */
  boolean looksAhead() {
    return ahead.isPresent();
  }

  /** Returns the step after the one aimed at, if there is one. */
  Optional<Rung> next() {
    return workspace
        .roleProperty()
        .get()
        .flatMap(pack ->
            workspace
                .rung()
                .flatMap(rung ->
                    pack.rungs().stream().skip(pack.rungs().indexOf(rung) + 1L).findFirst()));
  }

  /** Puts the plan on show beside those that follow. */
  void keepToCompare() {
    if (content.get() instanceof PlanContent.Shown now) {
      content.set(now.beside(Optional.of(now.plan())));
    }
  }

  /** Compares no longer. */
  void dropKept() {
    if (content.get() instanceof PlanContent.Shown now) {
      content.set(now.beside(Optional.empty()));
    }
  }

  /** Decides again what was decided for the plan that was kept; what is done stays done. */
  void returnToKept() {
    if (content.get() instanceof PlanContent.Shown now) {
      now.kept()
          .map(Plan::request)
          .ifPresent(kept ->
              decide(
                  choices()
                      .within(kept.budget())
                      .wishing(kept.ruledOut(), kept.fixed(), kept.own())));
    }
  }

  /** Returns the day on which the first week begins: the one chosen, or the next Monday. */
  LocalDate start() {
    return choices().start().orElseGet(() -> PlanDays.afterward(today.get()).start());
  }

  /** Has the first week begin on another day. */
  void beginOn(LocalDate day) {
    decide(choices().beginningOn(day));
  }

  /** Says something else in the employment plan, perhaps only on the way to more. */
  public void describe(EmploymentDetails details) {
    planning.decideOn(choices().describing(details));
  }

  /**
   * Returns what the session is known by that the page is about. Once it is another one, nothing
   * that was tried, typed or found for the one before may be seen any more.
   */
  ReadOnlyObjectProperty<Optional<Long>> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  /** Returns whether the session that the page is about is still the one that is worked on. */
  public boolean isOfNow() {
    return session.get().equals(workspace.stateProperty().get().draft().map(Draft::id));
  }

  /** Returns the plan on show for files and paper. */
  PlanPaper paper() {
    return new PlanPaper(workspace, content.get(), start(), today.get());
  }

  /** Takes the plan on show down as agreed on; its steps become next steps. */
  void agree() {
    if (content.get() instanceof PlanContent.Shown now) {
      planning.agree(
          AgreedPlan.of(now.pack(), now.plan(), today.get(), start(), choices().employment()));
    }
  }

  private void halt() {
    search.halt();
    study.halt();
    asked = Optional.empty();
  }

  private void refresh() {
    if (!shown) {
      return;
    }
    WorkState now = workspace.stateProperty().get();
    if (now.role().isEmpty() || now.assessment().isEmpty() || now.readiness().isEmpty()) {
      turnTo(new PlanContent.Loading());
      return;
    }
    turnTo(now.draft().map(Draft::id));
    RolePack pack = now.role().get();
    if (search.turnTo(pack)) {
      ahead = Optional.empty();
    }
    if (ahead.isPresent() && !ahead.equals(next().map(Rung::id))) {
      ahead = Optional.empty();
    }
    String rung = ahead.or(() -> workspace.rung().map(Rung::id)).orElse(pack.defaultRung());
    Readiness readiness = search.planner().readiness(rung, now.assessment().get().answers());
    PlanEmpty.of(pack, readiness, ahead.isPresent() ? Optional.empty() : next())
        .ifPresentOrElse(this::turnTo, () -> ask(rung, now));
  }

  private void turnTo(Optional<Long> other) {
    if (!session.get().equals(other)) {
      tried = Optional.empty();
      ahead = Optional.empty();
      turnTo(new PlanContent.Loading());
      study.forget();
      session.set(other);
    }
  }

  private void turnTo(PlanContent other) {
    halt();
    content.set(other);
  }

  private void ask(String rung, WorkState now) {
    PlanChoices choices = tried.map(now.plan()::within).orElse(now.plan());
    PlanRequest request =
        PlanRequest.of(
            rung,
            now.assessment().orElseThrow().answers(),
            PlanDrift.of(now.role().orElseThrow(), choices).without(choices));
    if (asked.equals(Optional.of(request))) {
      if (content.get() instanceof PlanContent.Shown same) {
        content.set(same.deciding(choices));
        if (tried.isEmpty() && !same.searching()) {
          study.of(search.planner(), same.plan());
        }
      }
      return;
    }
    halt();
    asked = Optional.of(request);
    content.set(
        content.get() instanceof PlanContent.Shown last && last.plan().request().rung().equals(rung)
            ? last.deciding(choices).searchingNow()
            : new PlanContent.Loading());
    search.start(request, choices);
  }

  private void take(PlanSearch.Found found) {
    switch (found) {
      case PlanSearch.Found.Best best -> {
        Optional<Plan> kept =
            content.get() instanceof PlanContent.Shown last ? last.kept() : Optional.empty();
        content.set(new PlanContent.Shown(best.pack(), best.choices(), best.plan(), false, kept));
        if (tried.isEmpty()) {
          study.of(search.planner(), best.plan());
        }
      }
      case PlanSearch.Found.None none -> content.set(none.content());
    }
  }
}
