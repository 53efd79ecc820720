package app.milepost.ui.people;

import app.milepost.people.Person;
import app.milepost.people.PersonKey;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.Tasks;
import app.milepost.ui.Undoable;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.Leaving;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Makes changes to people in the background and takes them back. What is on screen of a client whom
 * a change concerns is let go of before, and read again after.
 */
final class PeopleChanges implements Undoable {

  /**
   * What came of a change.
   *
   * @param done the change
   * @param now everybody it touched, as they are kept now; empty for those who are gone
   */
  record Outcome(PeopleChange.Done done, Map<Long, Optional<Person>> now) {}

  /** Hears what came of changes. */
  interface Listener {

    /** A change is on disk. */
    void made(Outcome outcome);

    /** A change could not be made; all is as it was. */
    void failed(Exception e);
  }

  /** Asks before taking something back loses what was done since. */
  @FunctionalInterface
  interface Asking {

    /** Goes on if somebody may be deleted with all that is held on them by now. */
    void beforeDeleting(long person, Runnable goOn);
  }

  /** How far a change has got. */
  enum Progress {
    BEGUN,
    MADE,
    FAILED
  }

  private static final String NOT_YET =
      "The data folder is still being opened, so nothing was changed. Try again in a moment.";

  private final OpenFolder openFolder;
  private final Leaving leaving;
  private final Tasks tasks;
  private final Asking asking;
  private final Listener listener;
  private final Deque<PeopleChange> toUndo = new ArrayDeque<>();
  private final Deque<PeopleChange> toRedo = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  PeopleChanges(
      OpenFolder openFolder, Leaving leaving, Tasks tasks, Asking asking, Listener listener) {
    this.openFolder = openFolder;
    this.leaving = leaving;
    this.tasks = tasks;
    this.asking = asking;
    this.listener = listener;
  }

  @Override
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Makes a change. */
  void make(PeopleChange change) {
    make(change, progress -> {});
  }

  /**
   * Makes a change.
   *
   * @param progress hears how far it gets, each time after everything else has heard it; nothing
   *     where it would lose something that the person wants to keep
   */
  void make(PeopleChange change, Consumer<Progress> progress) {
    guard(
        change,
        () ->
            run(
                change,
                reverse -> {
                  toUndo.push(reverse);
                  toRedo.clear();
                },
                () -> {},
                progress));
  }

  /**
   * Makes a change that nothing takes back. What was done before can't be taken back any more
   * either, since it may hold what is gone.
   */
  void makeForGood(PeopleChange change) {
    guard(change, () -> run(change, reverse -> forget(), () -> {}, progress -> {}));
  }

  @Override
  public void undo() {
    step(toUndo, toRedo);
  }

  @Override
  public void redo() {
    step(toRedo, toUndo);
  }

  /** Forgets what could be taken back. */
  void forget() {
    toUndo.clear();
    toRedo.clear();
    refresh();
  }

  private void step(Deque<PeopleChange> from, Deque<PeopleChange> to) {
    Optional.ofNullable(from.peek())
        .ifPresent(change -> {
          if (change instanceof PeopleChange.Delete delete) {
            asking.beforeDeleting(delete.id(), () -> take(change, from, to));
          } else {
            take(change, from, to);
          }
        });
  }

  private void take(PeopleChange change, Deque<PeopleChange> from, Deque<PeopleChange> to) {
    guard(
        change,
        () -> {
          if (from.remove(change)) {
            run(change, to::push, () -> from.push(change), progress -> {});
          }
        });
  }

  private void guard(PeopleChange change, Runnable action) {
    boolean concernsScreen =
        openFolder
            .usage()
            .get()
            .person()
            .map(PersonKey::id)
            .map(change.about()::contains)
            .orElse(false);
    if (!concernsScreen) {
      action.run();
    } else if (change.replacesAnswers()) {
      leaving.theseAnswers(action);
    } else {
      leaving.then(action);
    }
  }

  private void run(
      PeopleChange change,
      Consumer<PeopleChange> made,
      Runnable notMade,
      Consumer<Progress> progress) {
    Optional<Store> store = openFolder.storeProperty().get();
    if (store.isEmpty()) {
      notMade.run();
      listener.failed(new StoreException(NOT_YET));
      progress.accept(Progress.FAILED);
      return;
    }
    Store open = store.get();
    progress.accept(Progress.BEGUN);
    tasks.runInOrder(
        () -> {
          PeopleChange.Done done = change.apply(open);
          Map<Long, Optional<Person>> now = new LinkedHashMap<>();
          for (long id : done.touched()) {
            now.put(id, open.people().find(id));
          }
          return new Outcome(done, now);
        },
        outcome -> {
          if (openFolder.storeProperty().get().equals(store)) {
            made.accept(outcome.done().reverse());
            refresh();
            showAnew(outcome);
            listener.made(outcome);
            progress.accept(Progress.MADE);
          }
        },
        e -> {
          notMade.run();
          refresh();
          listener.failed(e);
          progress.accept(Progress.FAILED);
        });
    refresh();
  }

  private void showAnew(Outcome outcome) {
    Optional<PersonKey> shown = openFolder.usage().get().person();
    shown
        .map(PersonKey::id)
        .map(outcome.now()::get)
        .ifPresent(now -> {
          if (now.isEmpty()) {
            Optional<PersonKey> instead =
                outcome.done().instead().map(outcome.now()::get).flatMap(p -> p).map(PersonKey::of);
            openFolder.usage().set(openFolder.usage().get().with(instead));
          }
          openFolder.refill();
        });
  }

  private void refresh() {
    canUndo.set(!toUndo.isEmpty());
    canRedo.set(!toRedo.isEmpty());
  }
}
