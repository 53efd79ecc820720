package app.milepost.ui.people;

import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.store.SessionStore;
import app.milepost.store.StoreException;
import app.milepost.ui.PackReading;
import app.milepost.ui.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads everybody's latest sessions piece by piece, so that saving goes on in between, and scores
 * them beside. Lives on the thread that owns the window.
 */
final class Glances {

  /** How many people a piece has. */
  static final int PIECE = 2_000;

  /** What is told meanwhile. */
  interface Listener {

    /** Takes what became known of some people. */
    void read(Map<Long, Glance> glances);

    /** All is known. */
    void done();

    /** No more can be known. */
    void failed(Exception e);
  }

  private final Tasks tasks;
  private final SessionStore store;
  private final String role;
  private final SessionScores scores;
  private final Listener listener;
  private final Map<Long, Glance> known = new HashMap<>();
  private boolean stopped;

  Glances(Tasks tasks, SessionStore store, RolePack role, PackReading packs, Listener listener) {
    this.tasks = tasks;
    this.store = store;
    this.role = role.id();
    this.listener = listener;
    scores = new SessionScores(role, packs);
  }

  /** Begins to read everybody's. */
  void start() {
    inOrder(
        () -> {
          List<String> roles = new ArrayList<>(store.perRole().keySet());
          roles.remove(role);
          roles.addFirst(role);
          return roles;
        },
        roles -> next(roles, 0));
  }

  /** Tells nothing more. */
  void stop() {
    stopped = true;
  }

  /** Reads somebody's anew. */
  void refresh(long person) {
    inOrder(
        () -> {
          List<SessionHead> heads = store.of(person);
          Optional<SessionHead> last =
              heads.stream().filter(h -> h.role().equals(role)).reduce((a, b) -> b);
          Optional<Session> session = Optional.empty();
          if (last.isPresent()) {
            session = Optional.of(store.session(last.get().id()));
            scores.fetch(store, List.of(session.get()));
          }
          Glance dates =
              heads.stream()
                  .map(h -> new Glance(Optional.of(h.at()), Optional.empty()))
                  .reduce(Glance.NONE, Glance::and);
          return dates.and(session.map(this::glance).orElse(Glance.NONE));
        },
        glance -> {
          known.put(person, glance);
          listener.read(Map.of(person, glance));
        });
  }

  private void next(List<String> roles, long after) {
    String now = roles.getFirst();
    inOrder(
        () -> {
          List<Session> piece = store.latest(now, after, PIECE);
          scores.fetch(store, now.equals(role) ? piece : List.of());
          return piece;
        },
        piece -> score(roles, piece));
  }

  private void score(List<String> roles, List<Session> piece) {
    tasks.run(
        () -> {
          Map<Long, Glance> scored = new HashMap<>();
          piece.forEach(session -> scored.put(session.head().personId(), glance(session)));
          return scored;
        },
        scored -> {
          if (!stopped) {
            tell(scored);
            goOn(roles, piece);
          }
        },
        this::failed);
  }

  private void goOn(List<String> roles, List<Session> piece) {
    if (piece.size() == PIECE) {
      next(roles, piece.getLast().head().personId());
    } else if (roles.size() > 1) {
      next(roles.subList(1, roles.size()), 0);
    } else {
      listener.done();
    }
  }

  private void tell(Map<Long, Glance> scored) {
    scored.forEach((id, glance) -> known.merge(id, glance, Glance::and));
    scored.replaceAll((id, glance) -> known.getOrDefault(id, glance));
    listener.read(scored);
  }

  private Glance glance(Session session) {
    boolean ours = session.head().role().equals(role);
    return new Glance(
        Optional.of(session.head().at()),
        ours ? Optional.of(scores.score(session)) : Optional.empty());
  }

  /** Something to be read from the store. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws StoreException;
  }

  private <T> void inOrder(Reading<T> reading, Consumer<T> done) {
    tasks.runInOrder(
        reading::read,
        result -> {
          if (!stopped) {
            done.accept(result);
          }
        },
        this::failed);
  }

  private void failed(Exception e) {
    if (!stopped) {
      listener.failed(e);
    }
  }
}
