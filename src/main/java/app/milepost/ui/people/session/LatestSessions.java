package app.milepost.ui.people.session;

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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads everybody's latest sessions piece by piece, so that saving goes on in between, and scores
 * them beside. Lives on the thread that owns the window.
 */
public final class LatestSessions {

  /** How many people a piece has. */
  static final int PIECE = 2_000;

  /** What is told meanwhile. */
  public interface Listener {

    /**
     * Takes what became known of some people.
     *
     * @param glances by the number of the person
     */
    void read(Map<Long, Glance> glances);

    /** All is known. */
    void done();

    /**
     * No more can be known.
     *
     * @param e why
     */
    void failed(Exception e);
  }

  private final Tasks tasks;
  private final SessionStore store;
  private final String role;
  private final SessionScores scores;
  private final LocalDate today;
  private final Listener listener;
  private final Map<Long, Glance> known = new HashMap<>();
  private final Everybody everybody = new Everybody();
  private boolean reading;
  private volatile boolean paused;
  private volatile boolean stopped;

  /**
   * Reads nothing yet.
   *
   * @param tasks where it is read and scored
   * @param store what is read from
   * @param role what is scored against
   * @param packs reads the packs of closed sessions
   * @param today the day that it is
   * @param listener who is told
   */
  public LatestSessions(
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

  /** Begins to read everybody's, or goes on where it was paused. */
  public void start() {
    paused = false;
    if (!reading && !everybody.over) {
      reading = true;
      tasks.runInPieces(everybody, this::readAsFarAsWanted, this::failed);
    }
  }

  /** Leaves the store to others until {@link #start}. */
  public void pause() {
    paused = true;
  }

  /** Tells nothing more. */
  public void stop() {
    stopped = true;
  }

  /**
   * Reads somebody's anew.
   *
   * @param person their number
   */
  public void refresh(long person) {
    tasks.runInOrder(
        () -> {
          Glance all = Glance.NONE;
          for (String about : rolesOf(person)) {
            Found latest = latest(about, person - 1, 1);
            all = all.and(scored(latest).getOrDefault(person, Glance.NONE));
          }
          return all;
        },
        glance -> {
          if (!stopped) {
            known.put(person, glance);
            listener.read(Map.of(person, glance));
          }
        },
        this::failed);
  }

  private Set<String> rolesOf(long person) throws StoreException {
    return store.of(person).stream().map(SessionHead::role).collect(Collectors.toSet());
  }

  private Found latest(String about, long after, int most) throws StoreException {
    Found piece = store.latest(about, after, most);
    scores.fetch(store, about.equals(role) ? piece.sessions() : List.of());
    return piece;
  }

  private void readAsFarAsWanted() {
    reading = false;
    if (stopped) {
      return;
    }
    if (everybody.over) {
      listener.done();
    } else if (!paused) {
      start();
    }
  }

  private void tell(Map<Long, Glance> scored) {
    if (!stopped) {
      scored.forEach((id, glance) -> known.merge(id, glance, Glance::and));
      scored.replaceAll((id, glance) -> known.getOrDefault(id, glance));
      listener.read(scored);
    }
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

  private void failed(Exception e) {
    if (!stopped) {
      listener.failed(e);
    }
  }

  /** Everybody's latest session against each role, first against the one in use. */
  private final class Everybody implements Tasks.Pieces<Found> {

    private Optional<Deque<String>> roles = Optional.empty();
    private long after;
    private volatile boolean over;

    @Override
    public Optional<Found> next() throws StoreException {
      if (paused || stopped || over) {
        return Optional.empty();
      }
      Deque<String> left = roles.isPresent() ? roles.get() : roles();
      roles = Optional.of(left);
      Found piece = latest(left.getFirst(), after, PIECE);
      if (piece.size() == PIECE) {
        after = piece.lastPerson();
      } else {
        after = 0;
        left.removeFirst();
        over = left.isEmpty();
      }
      return Optional.of(piece);
    }

    private Deque<String> roles() throws StoreException {
      Deque<String> roles = new ArrayDeque<>(store.perRole().keySet());
      roles.remove(role);
      roles.addFirst(role);
      return roles;
    }

    @Override
    public void take(Found piece) {
      Map<Long, Glance> scored = scored(piece);
      tasks.later(() -> tell(scored));
    }
  }
}
