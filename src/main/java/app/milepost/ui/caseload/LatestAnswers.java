package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.StandingsBuilder;
import app.milepost.store.SessionStore.Found;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.PeopleReading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Reads everybody's latest session piece by piece, so that saving goes on in between, and scores
 * them beside. Lives on the thread that owns the window.
 */
final class LatestAnswers {

  /** How many people a piece has. */
  static final int PIECE = 2_000;

  /** What is told meanwhile. */
  interface Listener {

    /**
     * Some people have been read.
     *
     * @param share of everybody, 0 to 1
     */
    void read(double share);

    /** All have been read. */
    void done(Clients clients);

    /** No more can be read. */
    void failed(Exception e);
  }

  /**
   * Everybody, and what is known of them so far. The ids of those whose session can't be read are
   * added only while pieces are scored, one after the other.
   */
  private record Begun(List<Client> all, StandingsBuilder builder, Set<Long> damaged, long upTo) {}

  private final Tasks tasks;
  private final Store store;
  private final Measure measure;
  private final Listener listener;
  private boolean stopped;

  LatestAnswers(Tasks tasks, Store store, Measure measure, Listener listener) {
    this.tasks = tasks;
    this.store = store;
    this.measure = measure;
    this.listener = listener;
  }

  void start() {
    inOrder(
        () -> PeopleReading.all(store),
        read ->
            beside(
                () -> {
                  List<Client> all = Clients.inOrder(read.people());
                  List<Long> ids = all.stream().map(c -> c.person().id()).toList();
                  return new Begun(
                      all, new StandingsBuilder(measure.role(), ids), new HashSet<>(), read.upTo());
                },
                begun -> next(begun, 0)));
  }

  /** Tells nothing more. */
  void stop() {
    stopped = true;
  }

  private void next(Begun begun, long after) {
    inOrder(
        () -> {
          Found piece = store.sessions().latest(measure.role().id(), after, PIECE);
          measure.fetch(store.sessions(), piece.sessions());
          return piece;
        },
        piece -> score(begun, piece));
  }

  private void score(Begun begun, Found piece) {
    beside(
        () -> {
          piece.sessions().forEach(session -> measure.put(begun.builder(), session));
          piece.unreadable().forEach(head -> begun.damaged().add(head.personId()));
          return piece.size() < PIECE;
        },
        last -> {
          if (Boolean.TRUE.equals(last)) {
            finish(begun);
          } else {
            long reached = piece.lastPerson();
            listener.read(share(begun.all(), reached));
            next(begun, reached);
          }
        });
  }

  private void finish(Begun begun) {
    beside(
        () -> new Clients(begun.all(), begun.builder().build(), begun.damaged(), begun.upTo()),
        listener::done);
  }

  /** People are read in the order of their ids. */
  private static double share(List<Client> all, long reached) {
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (all.get(middle).person().id() <= reached) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return all.isEmpty() ? 1 : from / (double) all.size();
  }

  /** Something to be read from the store. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws StoreException;
  }

  private <T> void inOrder(Reading<T> reading, Consumer<T> done) {
    tasks.runInOrder(reading::read, result -> goOn(result, done), this::failed);
  }

  private <T> void beside(Callable<T> work, Consumer<T> done) {
    tasks.run(work, result -> goOn(result, done), this::failed);
  }

  private <T> void goOn(T result, Consumer<T> done) {
    if (!stopped) {
      done.accept(result);
    }
  }

  private void failed(Exception e) {
    if (!stopped) {
      listener.failed(e);
    }
  }
}
