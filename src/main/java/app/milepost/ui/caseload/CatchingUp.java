package app.milepost.ui.caseload;

import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.scoring.caseload.StandingsBuilder;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.PeopleReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was done since everybody was read, so that only whom it concerned is read again. */
final class CatchingUp {

  /**
   * What was read.
   *
   * @param since whom it concerned
   * @param latest their latest sessions, by whose they are
   */
  record News(PeopleReading.Since since, Map<Long, Session> latest) {}

  private CatchingUp() {}

  /** Reads what was done; call it where the store may be used. */
  static News read(Store store, Measure measure, long seen) throws StoreException {
    PeopleReading.Since since = PeopleReading.since(store, seen);
    Map<Long, Session> latest = new HashMap<>();
    for (long id : since.now().keySet()) {
      List<Session> found = store.sessions().latest(measure.role().id(), id - 1, 1);
      measure.fetch(store.sessions(), found);
      found.stream()
          .filter(session -> session.head().personId() == id)
          .forEach(session -> latest.put(id, session));
    }
    return new News(since, latest);
  }

  /** Returns everybody as they are now kept. */
  static Clients apply(Clients before, News news, Measure measure) {
    TreeMap<Long, Client> all = new TreeMap<>();
    before.all().forEach(client -> all.put(client.person().id(), client));
    for (Map.Entry<Long, Optional<Person>> now : news.since().now().entrySet()) {
      if (now.getValue().isPresent()) {
        all.put(now.getKey(), Client.of(now.getValue().get()));
      } else {
        all.remove(now.getKey());
      }
    }
    StandingsBuilder builder =
        new StandingsBuilder(measure.role(), List.copyOf(all.keySet())).keep(before.standings());
    news.since().now().keySet().forEach(builder::clear);
    news.latest().values().forEach(session -> measure.put(builder, session));
    return new Clients(List.copyOf(all.values()), builder.build(), news.since().upTo());
  }
}
