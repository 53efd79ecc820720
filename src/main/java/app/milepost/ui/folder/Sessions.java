package app.milepost.ui.folder;

import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.store.Draft;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.SaveState;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The sessions of whoever is on screen about the career on screen: those that are closed, and the
 * one in progress from its start until it is closed and frozen.
 */
public final class Sessions {

  /** Finds what a session is frozen together with. */
  @FunctionalInterface
  public interface PackFiles {
    /**
     * Returns the file a role pack was read from; blocks.
     *
     * @throws IOException if it can't be read or is no longer the same, with a sentence
     */
    byte[] file(RolePack pack) throws IOException;
  }

  /**
   * A session that was just closed.
   *
   * @param id what the store knows it by
   * @param personId whose it was
   * @param at when
   */
  public record Closed(long id, long personId, Instant at) {}

  private final Workspace workspace;
  private final OpenFolder openFolder;
  private final Leaving leaving;
  private final Tasks tasks;
  private final PackFiles packs;
  private final ReadOnlyObjectWrapper<List<Session>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<SessionHead>> unreadable =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Closed>> closed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Counts what was asked of the store: what arrives late concerns nobody. */
  private final Latest latest = new Latest();

  /**
   * Follows the workspace from now on.
   *
   * @param leaving waits until all is saved before a session is closed
   * @param packs finds what a session is frozen together with
   */
  public Sessions(
      Workspace workspace, OpenFolder openFolder, Leaving leaving, Tasks tasks, PackFiles packs) {
    this.workspace = workspace;
    this.openFolder = openFolder;
    this.leaving = leaving;
    this.tasks = tasks;
    this.packs = packs;
    workspace.draftProperty().addListener((o, before, now) -> turnTo(now));
    workspace
        .saveStateProperty()
        .addListener((o, before, now) -> {
          if (now instanceof SaveState.Saved && since().isEmpty()) {
            load();
          }
        });
    turnTo(workspace.draftProperty().get());
  }

  /**
   * Returns all sessions in which anything was done and that can be read, as they were last read,
   * oldest first. What has been said in the one in progress since then is in the workspace alone.
   */
  public ReadOnlyObjectProperty<List<Session>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** Returns the sessions besides that are damaged. */
  public ReadOnlyObjectProperty<List<SessionHead>> unreadableProperty() {
    return unreadable.getReadOnlyProperty();
  }

  /** Returns the session that was closed last, as long as it can be opened again from here. */
  public ReadOnlyObjectProperty<Optional<Closed>> closedProperty() {
    return closed.getReadOnlyProperty();
  }

  /** Returns why the last thing asked for was not done, if that is so. */
  public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Begins the session. */
  public void start() {
    closed.set(Optional.empty());
    onStore((store, draft) -> store.sessions().start(draft.id()), at -> load());
  }

  /** Closes the session and freezes it, once all that was said is saved. */
  public void close() {
    RolePack pack = workspace.roleProperty().get().orElseThrow();
    leaving.theseAnswers(() ->
        onStore(
            (store, draft) ->
                new Closed(
                    draft.id(),
                    draft.person().id(),
                    store.sessions().close(draft.id(), packs.file(pack))),
            done -> {
              openFolder.refill();
              closed.set(Optional.of(done));
            }));
  }

  /** Opens the session again that was closed last. */
  public void reopen() {
    closed
        .get()
        .ifPresent(last ->
            onStore(
                (store, draft) -> {
                  store.sessions().reopen(last.id());
                  return last;
                },
                done -> {
                  closed.set(Optional.empty());
                  openFolder.refill();
                }));
  }

  /** Reads them again, after closed ones were changed in the store. */
  public void readAgain() {
    load();
  }

  private void turnTo(Optional<Draft> draft) {
    all.set(List.of());
    unreadable.set(List.of());
    problem.set(Optional.empty());
    if (draft.isPresent()) {
      closed.set(
          closed
              .get()
              .filter(last -> draft.get().savedAt().isEmpty())
              .filter(last -> last.personId() == draft.get().person().id()));
      load();
    }
  }

  private void load() {
    onStore(
        (store, draft) -> store.sessions().about(draft.person().id(), draft.assessment().role()),
        latest
            .next()
            .only(read -> {
              all.set(read.sessions());
              unreadable.set(read.unreadable());
              closed.set(closed.get().filter(last -> read.holds(last.id())));
            }));
  }

  private interface Work<T> {
    T on(Store store, Draft draft) throws StoreException, IOException;
  }

  private <T> void onStore(Work<T> work, Consumer<T> done) {
    Optional<Store> store = openFolder.storeProperty().get();
    Optional<Draft> draft = workspace.draftProperty().get();
    if (store.isPresent() && draft.isPresent()) {
      problem.set(Optional.empty());
      tasks.runInOrder(
          () -> work.on(store.get(), draft.get()),
          done,
          e -> problem.set(Optional.of(FailureSentence.of(e))));
    }
  }

  /** Returns when the session in progress began; empty before it has. */
  public Optional<Instant> since() {
    return all.get().stream()
        .map(Session::head)
        .filter(head -> !head.closed())
        .map(SessionHead::startedAt)
        .findFirst();
  }
}
