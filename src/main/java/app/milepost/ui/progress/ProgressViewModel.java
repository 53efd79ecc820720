package app.milepost.ui.progress;

import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.Frozen;
import app.milepost.store.Store;
import app.milepost.ui.KeptPacks;
import app.milepost.ui.PackReading;
import app.milepost.ui.Sessions;
import app.milepost.ui.Startup;
import app.milepost.ui.Tasks;
import app.milepost.ui.Why;
import app.milepost.ui.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All assessments of the person on screen, and two of them compared. */
public final class ProgressViewModel {

  private final Workspace workspace;
  private final Sessions sessions;
  private final Startup startup;
  private final Tasks tasks;
  private final PackReading reading;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private List<Milestone> closed = List.of();
  private List<SessionHead> withoutPack = List.of();
  private Optional<Session> open = Optional.empty();

  /** The two compared as chosen; empty for the last two. */
  private Optional<int[]> chosen = Optional.empty();

  private int turn;

  /**
   * What was read.
   *
   * @param milestones the closed sessions, in their order
   * @param withoutPack those besides whose pack can't be read, so that nobody knows what they add
   *     up to
   */
  private record Read(List<Milestone> milestones, List<SessionHead> withoutPack) {}

  /**
   * Follows the sessions from now on.
   *
   * @param reading reads the packs that sessions were scored with
   */
  public ProgressViewModel(
      Workspace workspace, Sessions sessions, Startup startup, Tasks tasks, PackReading reading) {
    this.workspace = workspace;
    this.sessions = sessions;
    this.startup = startup;
    this.tasks = tasks;
    this.reading = reading;
    sessions.allProperty().addListener((o, before, now) -> load(now));
    sessions.unreadableProperty().addListener((o, before, now) -> refresh());
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
    withoutPack = List.of();
    open = all.stream().filter(s -> !s.head().closed()).findFirst();
    problem.set(Optional.empty());
    Optional<Store> store = startup.storeProperty().get();
    Optional<RolePack> role = workspace.roleProperty().get();
    if (store.isPresent() && role.isPresent() && all.stream().anyMatch(s -> s.head().closed())) {
      tasks.runInOrder(
          () -> read(store.get(), role.get(), all),
          read -> {
            if (mine == turn) {
              closed = read.milestones();
              withoutPack = read.withoutPack();
              refresh();
            }
          },
          e -> problem.set(Optional.of(Why.of(e))));
    }
    refresh();
  }

  private Read read(Store store, RolePack present, List<Session> all) {
    KeptPacks packs = new KeptPacks(reading);
    packs.fetch(store.sessions(), all);
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    for (Session session : all) {
      if (session.head().closed()) {
        Optional<String> key = session.head().pack();
        (key.isPresent() ? packs.read(key.get()) : Optional.of(present))
            .ifPresentOrElse(
                pack -> read.milestones().add(milestone(session, pack)),
                () -> read.withoutPack().add(session.head()));
      }
    }
    return read;
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
    List<SessionHead> unreadable = new ArrayList<>(sessions.unreadableProperty().get());
    unreadable.addAll(withoutPack);
    return new Shown(line, unreadable, before, after, comparison(line, before, after), canKeep());
  }

  /** What was just kept would only be kept again. */
  private boolean canKeep() {
    Optional<Milestone> now = present();
    return now.isPresent()
        && (closed.isEmpty() || !closed.getLast().frozen().equals(now.get().frozen()));
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
