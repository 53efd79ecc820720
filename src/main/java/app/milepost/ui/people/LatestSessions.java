package app.milepost.ui.people;

import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.store.SessionStore;
import app.milepost.store.SessionStore.Found;
import app.milepost.store.StoreException;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.PackReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads everybody's latest sessions piece by piece, so that saving goes on in between, and scores
 * them beside. Lives on the thread that owns the window.
 */
final class LatestSessions {

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
  private final LocalDate today;
  private final Listener listener;
  private final Map<Long, Glance> known = new HashMap<>();
  private boolean stopped;

  LatestSessions(
      Tasks tasks,
      SessionStore store,
      RolePack role,
      PackReading packs,
      LocalDate today,
      Listener listener) {
    this.tasks = tasks;
    this.store = store;
    this.role = role.id();
    this.today = today;
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
          Glance all = Glance.NONE;
          for (String about : rolesOf(person)) {
            Found latest = store.latest(about, person - 1, 1);
            scores.fetch(store, about.equals(role) ? latest.sessions() : List.of());
            all = all.and(scored(latest).getOrDefault(person, Glance.NONE));
          }
          return all;
        },
        glance -> {
          known.put(person, glance);
          listener.read(Map.of(person, glance));
        });
  }

  private Set<String> rolesOf(long person) throws StoreException {
    return store.of(person).stream().map(SessionHead::role).collect(Collectors.toSet());
  }

  private void next(List<String> roles, long after) {
    String now = roles.getFirst();
    inOrder(
        () -> {
          Found piece = store.latest(now, after, PIECE);
          scores.fetch(store, now.equals(role) ? piece.sessions() : List.of());
          return piece;
        },
        piece -> score(roles, piece));
  }

  private void score(List<String> roles, Found piece) {
    tasks.run(
        () -> scored(piece),
        scored -> {
          if (!stopped) {
            tell(scored);
            goOn(roles, piece);
          }
        },
        this::failed);
  }

  private void goOn(List<String> roles, Found piece) {
    if (piece.size() == PIECE) {
      next(roles, piece.lastPerson());
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

  private Map<Long, Glance> scored(Found found) {
    Map<Long, Glance> scored = new HashMap<>();
    found.sessions().forEach(session -> scored.put(session.head().personId(), glance(session)));
    found.unreadable().forEach(head -> scored.put(head.personId(), damaged(head)));
    return scored;
  }

  private Glance glance(Session session) {
    List<FollowUp> open = FollowUp.of(session.counsel(), today);
    Map<String, List<FollowUp>> agreed =
        open.isEmpty() ? Map.of() : Map.of(session.head().role(), open);
    Optional<Instant> at = Optional.of(session.head().at());
    if (!session.head().role().equals(role)) {
      return new Glance(at, Optional.empty(), false, agreed);
    }
    Optional<Standing> standing = scores.score(session);
    return new Glance(at, standing, standing.isEmpty(), agreed);
  }

  /** What a session against another role says does not show, so neither does its damage. */
  private Glance damaged(SessionHead head) {
    return new Glance(Optional.of(head.at()), Optional.empty(), head.role().equals(role), Map.of());
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
