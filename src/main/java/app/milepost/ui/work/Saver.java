package app.milepost.ui.work;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.people.Counsel;
import app.milepost.plan.PlanChoices;
import app.milepost.store.Draft;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Brings changes to disk in the order they were made and says how far that got. What could not be
 * saved stays here until it can be.
 */
final class Saver {

  /** One thing to bring to disk. */
  @FunctionalInterface
  private interface Save {
    Instant to(Store store, Draft draft) throws StoreException;
  }

  private static final String ANSWER = "answer ";

  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());

  /** Latest state of each thing changed that has not been acknowledged, oldest first. */
  private final Map<String, Save> pending = new LinkedHashMap<>();

  private int onTheWay;

  /** The draft worked on: what an earlier one's store answers late concerns no later one. */
  private final Latest latest = new Latest();

  private Optional<Store> store = Optional.empty();
  private Optional<Draft> draft = Optional.empty();

  Saver(Tasks tasks) {
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<SaveState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Drops what is not on disk and takes nothing more until {@link #open}. */
  void letGo() {
    latest.next();
    onTheWay = 0;
    pending.clear();
    store = Optional.empty();
    draft = Optional.empty();
    if (!(state.get() instanceof SaveState.Untouched)) {
      state.set(new SaveState.Untouched());
    }
  }

  void open(Store opened, Draft saved) {
    letGo();
    store = Optional.of(opened);
    draft = Optional.of(saved);
    state.set(
        saved.savedAt().<SaveState>map(SaveState.Saved::new).orElse(new SaveState.Untouched()));
  }

  /**
   * Brings a change to disk.
   *
   * @param after what is on screen since
   */
  void save(Edit edit, WorkState after) {
    switch (edit) {
      case Edit.OfAnswer answer -> save(answer.requirement(), answer.after());
      case Edit.OfRung rung ->
          submit("rung", (s, d) -> s.assessments().saveRung(d.id(), rung.after()));
      case Edit.OfCounsel said -> save(said.after());
      case Edit.OfPlan plan -> save(plan.after());
      case Edit.OfAgreement both -> {
        save(both.said().after());
        save(both.plan().after());
      }
      case Edit.OfTick tick ->
          submit("ticks", (s, d) -> s.assessments().saveTicks(d.person(), after.ticks()));
      case Edit.OfEvery every ->
          Stream.concat(every.before().keySet().stream(), every.after().keySet().stream())
              .distinct()
              .forEach(id -> save(id, every.after().getOrDefault(id, Answer.NotAnswered.BLANK)));
      case Edit.OfAll all -> {
        saveAll(all.after(), all.after().rung().orElseThrow());
        if (all.plan().changes()) {
          save(all.plan().after());
        }
      }
    }
  }

  private void save(String requirement, Answer answer) {
    submit(ANSWER + requirement, (s, d) -> s.assessments().save(d.id(), requirement, answer));
  }

  private void save(Counsel counsel) {
    submit("counsel", (s, d) -> s.sessions().saveCounsel(d.id(), counsel));
  }

  private void save(PlanChoices plan) {
    submit("plan", (s, d) -> s.sessions().savePlan(d.id(), plan));
  }

  /** Saves all answers at once, in place of what was on its way for single ones. */
  private void saveAll(Assessment all, String rung) {
    pending.keySet().removeIf(what -> what.equals("rung") || what.startsWith(ANSWER));
    submit("all", (s, d) -> s.sessions().takeOver(d.id(), rung, all.answers()));
  }

  void saveName(String name) {
    submit(
        "name",
        (s, d) -> {
          s.assessments().rename(d.person(), name);
          return Instant.now();
        });
  }

  /** Keeps the place; losing it loses nobody's work, so it is not waited for. */
  void savePlace(String requirement) {
    store.ifPresent(s ->
        tasks.runInOrder(
            () -> {
              s.assessments().savePlace(draft.orElseThrow().id(), requirement);
              return requirement;
            },
            done -> {},
            failed -> {}));
  }

  void retry() {
    Map<String, Save> again = new LinkedHashMap<>(pending);
    again.forEach(this::submit);
  }

  private void submit(String what, Save save) {
    Store target = store.orElseThrow();
    Draft into = draft.orElseThrow();
    pending.remove(what);
    pending.put(what, save);
    state.set(new SaveState.Saving());
    onTheWay++;
    Latest.Wish mine = latest.current();
    tasks.runInOrder(
        () -> save.to(target, into),
        mine.only(at -> saved(what, save, at)),
        mine.only(e -> failed(what, save, e)));
  }

  private void saved(String what, Save save, Instant at) {
    onTheWay--;
    pending.remove(what, save);
    if (pending.isEmpty()) {
      state.set(new SaveState.Saved(at));
    } else if (onTheWay == 0) {
      // The disk answers again: what failed before is worth another try.
      retry();
    }
  }

  private void failed(String what, Save save, Exception e) {
    onTheWay--;
    if (pending.get(what) == save) {
      state.set(new SaveState.Failed(FailureSentence.of(e)));
    }
  }
}
