package app.milepost.ui.caseload;

import app.milepost.people.Person;
import app.milepost.scoring.caseload.StandingsBuilder;
import app.milepost.store.KeptAnswers;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.PeopleReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads everybody's latest answers piece by piece, so that saving goes on in between, and scores
 * them beside. Lives on the thread that owns the window.
 */
final class LatestAnswers {

  /** How many people a piece has. */
  static final int PIECE = 4_000;

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

  private final Tasks tasks;
  private final Store store;
  private final Measure measure;
  private final Listener listener;
  private volatile boolean stopped;

  LatestAnswers(Tasks tasks, Store store, Measure measure, Listener listener) {
    this.tasks = tasks;
    this.store = store;
    this.measure = measure;
    this.listener = listener;
  }

  void start() {
    tasks.runInOrder(
        () -> PeopleReading.all(store),
        read -> tasks.run(() -> new Everybody(read), this::goOn, this::failed),
        this::failed);
  }

  /** Tells nothing more. */
  void stop() {
    stopped = true;
  }

  private void goOn(Everybody everybody) {
    tasks.runInPieces(
        everybody, () -> tasks.run(everybody::clients, this::finish, this::failed), this::failed);
  }

  private void finish(Clients clients) {
    if (!stopped) {
      listener.done(clients);
    }
  }

  private void failed(Exception e) {
    if (!stopped) {
      listener.failed(e);
    }
  }

  /** Everybody, and what is known of them so far. */
  private final class Everybody implements Tasks.Pieces<List<KeptAnswers>> {

    private final List<Person> people;
    private final List<Long> ids;
    private final long upTo;
    private final StandingsBuilder builder;
    private final List<Client> clients = new ArrayList<>();
    private final Set<Long> damaged = new HashSet<>();
    private long reached;
    private boolean over;

    Everybody(PeopleReading.All read) {
      people = read.people().stream().sorted(Comparator.comparingLong(Person::id)).toList();
      ids = people.stream().map(Person::id).toList();
      upTo = read.upTo();
      builder = new StandingsBuilder(measure.role(), ids);
    }

    @Override
    public Optional<List<KeptAnswers>> next() throws StoreException {
      if (over || stopped) {
        return Optional.empty();
      }
      List<KeptAnswers> piece = store.sessions().latestAnswers(measure.role().id(), reached, PIECE);
      measure.fetch(store.sessions(), piece);
      over = piece.size() < PIECE;
      reached = over ? reached : piece.getLast().personId();
      return Optional.of(piece);
    }

    @Override
    public void take(List<KeptAnswers> piece) {
      damaged.addAll(measure.put(builder, piece));
      if (piece.size() == PIECE) {
        makeReady(upTo(piece.getLast().personId()));
        double share = clients.size() / (double) people.size();
        tasks.later(() -> tell(share));
      }
    }

    /** Makes the next ready to be found; a bit at a time, as much of it takes a while. */
    private void makeReady(int upTo) {
      people.subList(clients.size(), Math.max(clients.size(), upTo)).stream()
          .map(Client::of)
          .forEach(clients::add);
    }

    /** Returns how many have this id or a smaller one. */
    private int upTo(long person) {
      int at = Collections.binarySearch(ids, person);
      return at < 0 ? -at - 1 : at + 1;
    }

    private void tell(double share) {
      if (!stopped) {
        listener.read(share);
      }
    }

    Clients clients() {
      makeReady(people.size());
      return Clients.of(clients, builder.build(), damaged, upTo);
    }
  }
}
