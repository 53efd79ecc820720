package app.milepost.ui.folder;

import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.store.Store;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the closed sessions of whoever is on screen added up to, each with the very pack it was
 * closed with. Read in the background, from the first time a page asks for it.
 */
public final class Milestones {

  /**
   * What was read.
   *
   * @param line the closed sessions, oldest first
   * @param withoutPack those besides whose pack can't be read, so that nobody knows what they add
   *     up to
   */
  public record Read(List<Milestone> line, List<SessionHead> withoutPack) {

    /** Nothing, or nothing yet. */
    public static final Read NONE = new Read(List.of(), List.of());

    public Read {
      line = List.copyOf(line);
      withoutPack = List.copyOf(withoutPack);
    }
  }

  private final Workspace workspace;
  private final Sessions sessions;
  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final PackReading reading;
  private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(Read.NONE);
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean following;
  private final Latest latest = new Latest();

  /**
   * Begins with nothing, and reads nothing before it is asked.
   *
   * @param reading reads the packs that sessions were scored with
   */
  public Milestones(
      Workspace workspace,
      Sessions sessions,
      OpenFolder openFolder,
      Tasks tasks,
      PackReading reading) {
    this.workspace = workspace;
    this.sessions = sessions;
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.reading = reading;
  }

  /**
   * Returns what was read of the sessions as they are now; {@link Read#NONE} until then. Whoever
   * follows the sessions too asks for this first, so as never to meet those of somebody else here.
   */
  public ReadOnlyObjectProperty<Read> readProperty() {
    if (!following) {
      following = true;
      sessions.allProperty().addListener((o, before, now) -> load(now));
      load(sessions.allProperty().get());
    }
    return read.getReadOnlyProperty();
  }

  /** Returns why nothing could be read, if that is so. */
  public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  private void load(List<Session> all) {
    Latest.Wish mine = latest.next();
    if (!isOfSame(all)) {
      read.set(Read.NONE);
    }
    problem.set(Optional.empty());
    Optional<Store> store = openFolder.storeProperty().get();
    Optional<RolePack> role = workspace.roleProperty().get();
    if (store.isPresent() && role.isPresent() && all.stream().anyMatch(s -> s.head().closed())) {
      tasks.runInOrder(
          () -> read(store.get(), role.get(), all),
          mine.only(read::set),
          mine.only(e -> problem.set(Optional.of(FailureSentence.of(e)))));
    }
  }

  /** What one person sees changing must not go from the page in between. */
  private boolean isOfSame(List<Session> all) {
    return read.get().line().stream()
        .map(Milestone::head)
        .anyMatch(head ->
            all.stream()
                .map(Session::head)
                .anyMatch(now ->
                    now.closed()
                        && now.personId() == head.personId()
                        && now.role().equals(head.role())));
  }

  private Read read(Store store, RolePack present, List<Session> all) {
    KeptPacks packs = new KeptPacks(reading);
    packs.fetch(store.sessions(), all);
    List<Milestone> line = new ArrayList<>();
    List<SessionHead> withoutPack = new ArrayList<>();
    for (Session session : all) {
      if (session.head().closed()) {
        Optional<String> key = session.head().pack();
        (key.isPresent() ? packs.read(key.get()) : Optional.of(present))
            .ifPresentOrElse(
                pack -> line.add(Milestone.of(session, pack)),
                () -> withoutPack.add(session.head()));
      }
    }
    return new Read(line, withoutPack);
  }
}
