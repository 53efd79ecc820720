package app.milepost.ui.progress;

import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.people.Session;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.Frozen;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.Sessions;
import app.milepost.ui.Startup;
import app.milepost.ui.Tasks;
import app.milepost.ui.Why;
import app.milepost.ui.Workspace;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All assessments of the person on screen, and two of them compared. */
public final class ProgressViewModel {

  private final Workspace workspace;
  private final Sessions sessions;
  private final Startup startup;
  private final Tasks tasks;
  private final PackReader reader;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private List<Milestone> closed = List.of();
  private Optional<Session> open = Optional.empty();

  /** The two compared as chosen; empty for the last two. */
  private Optional<int[]> chosen = Optional.empty();

  private int turn;

  /**
   * Follows the sessions from now on.
   *
   * @param reader reads the packs that sessions were scored with
   */
  public ProgressViewModel(
      Workspace workspace, Sessions sessions, Startup startup, Tasks tasks, PackReader reader) {
    this.workspace = workspace;
    this.sessions = sessions;
    this.startup = startup;
    this.tasks = tasks;
    this.reader = reader;
    sessions.allProperty().addListener((o, before, now) -> load(now));
    workspace.readinessProperty().addListener((o, before, now) -> refresh());
    load(sessions.allProperty().get());
  }

  /** Returns the page as it is to be shown, once answers are there. */
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Returns why assessments could not be read, if that is so. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns what keeps the present answers as a milestone. */
  Sessions sessions() {
    return sessions;
  }

  /** Compares the assessment at one place on the line with another; the order does not matter. */
  void compare(int one, int other) {
    chosen = Optional.of(new int[] {Math.min(one, other), Math.max(one, other)});
    refresh();
  }

  private void load(List<Session> all) {
    int mine = ++turn;
    chosen = Optional.empty();
    closed = List.of();
    open = all.stream().filter(s -> !s.head().closed()).findFirst();
    problem.set(Optional.empty());
    Optional<Store> store = startup.storeProperty().get();
    Optional<RolePack> role = workspace.roleProperty().get();
    if (store.isPresent() && role.isPresent() && all.stream().anyMatch(s -> s.head().closed())) {
      tasks.runInOrder(
          () -> milestones(store.get(), role.get(), all),
          read -> {
            if (mine == turn) {
              closed = read;
              refresh();
            }
          },
          e -> problem.set(Optional.of(Why.of(e))));
    }
    refresh();
  }

  private List<Milestone> milestones(Store store, RolePack present, List<Session> all)
      throws StoreException, UnreadableFileException {
    Map<String, RolePack> packs = new HashMap<>();
    List<Milestone> read = new ArrayList<>();
    for (Session session : all) {
      if (session.head().closed()) {
        RolePack pack = present;
        if (session.head().pack().isPresent()) {
          String key = session.head().pack().get();
          pack = packs.containsKey(key) ? packs.get(key) : read(store, key);
          packs.put(key, pack);
        }
        read.add(milestone(session, pack));
      }
    }
    return read;
  }

  private RolePack read(Store store, String key) throws StoreException, UnreadableFileException {
    return reader.read("role pack", new ByteArrayInputStream(store.sessions().pack(key)));
  }

  private static Milestone milestone(Session session, RolePack pack) {
    String rung = pack.rungOrDefault(session.head().rung());
    return new Milestone(
        session.head(),
        new Frozen(pack, session.answers()),
        new Scorer(pack).score(rung, session.answers()));
  }

  private void refresh() {
    shown.set(workspace.assessmentProperty().get().map(answers -> build()));
  }

  private Shown build() {
    List<Milestone> line = new ArrayList<>(closed);
    present().ifPresent(line::add);
    int after = chosen.map(c -> c[1]).filter(i -> i < line.size()).orElse(line.size() - 1);
    int before = chosen.map(c -> c[0]).filter(i -> i < after).orElse(after - 1);
    return new Shown(line, before, after, comparison(line, before, after), open.isPresent());
  }

  /** The answers as they stand on screen, which may be newer than those read. */
  private Optional<Milestone> present() {
    return open.flatMap(session ->
        workspace
            .roleProperty()
            .get()
            .flatMap(role ->
                workspace
                    .readinessProperty()
                    .get()
                    .flatMap(readiness ->
                        workspace
                            .assessmentProperty()
                            .get()
                            .map(a ->
                                new Milestone(
                                    session.head(), new Frozen(role, a.answers()), readiness)))));
  }

  private static Optional<Comparison> comparison(List<Milestone> line, int before, int after) {
    if (before < 0) {
      return Optional.empty();
    }
    Milestone later = line.get(after);
    return Optional.of(
        Comparison.of(line.get(before).frozen(), later.frozen(), later.readiness().rung()));
  }
}
