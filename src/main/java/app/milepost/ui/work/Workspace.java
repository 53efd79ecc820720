package app.milepost.ui.work;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.people.Counsel;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.store.Draft;
import app.milepost.store.Store;
import app.milepost.ui.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What every page shows: the role, one person's answers and what they add up to, as one state. Each
 * change is scored at once and saved in the background. Lives on the thread that owns the window.
 *
 * <p>Properties stay empty until {@link #showRole} and {@link #open} have been called.
 */
public final class Workspace implements Rater {

  private final Saver saver;
  private final History history = new History();

  private final ReadOnlyObjectWrapper<WorkState> state =
      new ReadOnlyObjectWrapper<>(WorkState.EMPTY);
  private final StatePart<Optional<RolePack>> role = new StatePart<>(state, WorkState::role);
  private final StatePart<Optional<Draft>> draft = new StatePart<>(state, WorkState::draft);
  private final StatePart<Counsel> counsel = new StatePart<>(state, WorkState::counsel);
  private final StatePart<PlanChoices> plan = new StatePart<>(state, WorkState::plan);
  private final StatePart<Ticks> ticks = new StatePart<>(state, WorkState::ticks);
  private final StatePart<Optional<Assessment>> assessment =
      new StatePart<>(state, WorkState::assessment);
  private final StatePart<Optional<Readiness>> readiness =
      new StatePart<>(state, WorkState::readiness);
  private Optional<String> place = Optional.empty();
  private Optional<Scorer> scorer = Optional.empty();

  /**
   * Makes an empty workspace.
   *
   * @param tasks where saving happens
   */
  public Workspace(Tasks tasks) {
    saver = new Saver(tasks);
  }

  /** Returns all that is shown, which changes as a whole. */
  public ReadOnlyObjectProperty<WorkState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Puts another state in the place of this one, then tells whoever follows a part of it. */
  private void set(WorkState next) {
    state.set(next);
    for (StatePart<?> part : List.of(role, draft, counsel, plan, ticks, assessment, readiness)) {
      part.tell();
    }
  }

  /** Returns the role, once it has been read. */
  public ReadOnlyObjectProperty<Optional<RolePack>> roleProperty() {
    return role;
  }

  /** Returns the answers as they stand, once the store is open. Its rung is always present. */
  public ReadOnlyObjectProperty<Optional<Assessment>> assessmentProperty() {
    return assessment;
  }

  /** Returns what the answers add up to at the rung aimed at, once the store is open. */
  public ReadOnlyObjectProperty<Optional<Readiness>> readinessProperty() {
    return readiness;
  }

  /** Returns what a counsellor has added, {@link Counsel#NONE} while no answers are there. */
  public ReadOnlyObjectProperty<Counsel> counselProperty() {
    return counsel;
  }

  /**
   * Returns what is decided about the plan, {@link PlanChoices#NONE} while no answers are there.
   */
  public ReadOnlyObjectProperty<PlanChoices> planProperty() {
    return plan;
  }

  /** Returns what is ticked in checklists, {@link Ticks#NONE} while no answers are there. */
  public ReadOnlyObjectProperty<Ticks> ticksProperty() {
    return ticks;
  }

  /**
   * Returns what was opened last: whose it is, and what the store knows it by. Its answers are
   * those of that moment.
   */
  public ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
    return draft;
  }

  /** Returns whether the latest change is on disk. */
  public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saver.stateProperty();
  }

  /** Returns what can be undone and redone. */
  public History history() {
    return history;
  }

  /** Returns the id of the requirement last worked on, if there is one. */
  public Optional<String> place() {
    return place;
  }

  /** Returns the rung aimed at, or the role's default while no answers are there. */
  public Optional<Rung> rung() {
    return role.get()
        .flatMap(pack ->
            pack.rung(assessment.get().flatMap(Assessment::rung).orElse(pack.defaultRung())));
  }

  /** Shows a role, without answers; those follow with {@link #open}. */
  public void showRole(RolePack pack) {
    letGo();
    scorer = Optional.of(new Scorer(pack));
    set(WorkState.of(Optional.of(pack)));
  }

  /**
   * Takes the answers off the screen, so that nothing can be changed until {@link #open}. Drops
   * what is not on disk: go through {@link Leaving}.
   */
  public void letGo() {
    state.get().onScreen().ifPresent(history::leave);
    saver.letGo();
    place = Optional.empty();
    set(state.get().withoutAnswers());
  }

  /**
   * Takes over saved answers to the role shown.
   *
   * @param store where changes are saved from now on
   * @param saved what is saved there
   */
  public void open(Store store, Draft saved) {
    saver.open(store, saved);
    place = saved.place();
    Assessment answers = withKnownRung(saved.assessment());
    set(state.get().opened(saved, answers, EditedState.scored(answers, scorer.orElseThrow())));
    state.get().onScreen().ifPresent(history::comeBack);
  }

  private Assessment withKnownRung(Assessment saved) {
    RolePack pack = role.get().orElseThrow();
    boolean known = saved.rung().flatMap(pack::rung).isPresent();
    return known ? saved : saved.aimedAt(pack.defaultRung());
  }

  /** Returns whether somebody's answers are on screen. */
  public boolean isOpen() {
    return assessment.get().isPresent();
  }

  @Override
  public Answer answerTo(String requirement) {
    return assessment.get().map(a -> a.answerTo(requirement)).orElse(Answer.NotAnswered.BLANK);
  }

  @Override
  public void answer(String requirement, Answer after) {
    Answer before = answerTo(requirement);
    if (!before.equals(after)) {
      make(new Edit.OfAnswer(requirement, before, after));
    }
  }

  @Override
  public void clear(String requirement) {
    Answer before = answerTo(requirement);
    Optional<Answer.Rated> carried = before.isOwn() ? carriedTo(requirement) : Optional.empty();
    answer(
        requirement,
        carried
            .<Answer>map(rating -> rating.withNote(before.note()))
            .orElseGet(
                () -> new Answer.NotAnswered(before.note(), carriedTo(requirement).isPresent())));
  }

  /** Returns what counts here of a rating given for another career, if anything does. */
  public Optional<Answer.Rated> carriedTo(String requirement) {
    return draft.get().flatMap(d -> d.carriedOver().to(requirement));
  }

  @Override
  public boolean mayExclude(String requirement) {
    return role.get()
        .flatMap(p -> p.requirement(requirement))
        .map(r -> !r.mustHave())
        .orElse(false);
  }

  /** Aims at another rung; does nothing while no answers are there. */
  public void aimAt(String rung) {
    aimingAt(rung).ifPresent(this::make);
  }

  /**
   * Aims at another rung, perhaps only on the way to one further on: all until {@link
   * History#arrive} is taken back at once.
   */
  public void aimOnAt(String rung) {
    aimingAt(rung).ifPresent(this::makeOnTheWay);
  }

  private Optional<Edit.OfRung> aimingAt(String rung) {
    String before = rung().map(Rung::id).orElse(rung);
    return Optional.of(new Edit.OfRung(before, rung)).filter(edit -> !before.equals(rung));
  }

  /**
   * Ticks a box in a checklist, or takes the tick back; does nothing while no answers are there.
   */
  public void tick(Tick box, boolean ticked) {
    if (ticksProperty().get().has(box) != ticked) {
      make(new Edit.OfTick(box, ticked));
    }
  }

  /** Changes the person's name; not part of undo, as it changes no figure. */
  public void rename(String name) {
    assessment
        .get()
        .filter(a -> !a.personName().equals(name))
        .ifPresent(a -> {
          set(state.get().with(a.named(name)));
          saver.saveName(name);
        });
  }

  /** Remembers where the person is, for the next start. */
  public void moveTo(String requirement) {
    if (!place().equals(Optional.of(requirement))) {
      place = Optional.of(requirement);
      saver.savePlace(requirement);
    }
  }

  /** Takes the last change back and returns the requirement it concerned, if any. */
  public Optional<String> undo() {
    return history.undo().flatMap(this::apply);
  }

  /** Makes the last undone change again and returns the requirement it concerned, if any. */
  public Optional<String> redo() {
    return history.redo().flatMap(this::apply);
  }

  /** Tries again to save what could not be saved. */
  public void retrySaving() {
    saver.retry();
  }

  /** Makes a change; does nothing while no answers are there. */
  void make(Edit edit) {
    if (isOpen()) {
      history.add(edit);
      apply(edit);
    }
  }

  /**
   * Makes a change that is perhaps only on the way to another: all until {@link History#arrive} is
   * taken back at once. Does nothing while no answers are there.
   */
  void makeOnTheWay(Edit edit) {
    if (isOpen()) {
      history.addOnTheWay(edit);
      apply(edit);
    }
  }

  /** Returns the requirement it concerned, if any. */
  private Optional<String> apply(Edit edit) {
    WorkState after = EditedState.of(state.get(), edit, scorer.orElseThrow());
    set(after);
    saver.save(edit, after);
    return edit.about();
  }

  /** Returns the requirements the rung aimed at asks for, in the pack's order. */
  public List<Requirement> asked() {
    return role.get().flatMap(pack -> rung().map(rung -> pack.asked(rung.id()))).orElse(List.of());
  }
}
