package app.milepost.ui.caseload;

import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.scoring.caseload.StandingsBuilder;
import app.milepost.store.SessionStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.folder.PeopleReading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was done since everybody was read, so that only whom it concerned is read again. */
final class CatchingUp {

  /**
   * What was read.
   *
   * @param since whom it concerned
   * @param latest their latest sessions, by whose they are
   * @param damaged the ids of those whose latest session can't be read
   */
  record News(PeopleReading.Since since, Map<Long, Session> latest, Set<Long> damaged) {}

  private CatchingUp() {}

  /** Reads what was done; call it where the store may be used. */
  static News read(Store store, Measure measure, long seen) throws StoreException {
    PeopleReading.Since since = PeopleReading.since(store, seen);
    Map<Long, Session> latest = new HashMap<>();
    Set<Long> damaged = new HashSet<>();
    for (long id : since.now().keySet()) {
      SessionStore.Found found = store.sessions().latest(measure.role().id(), id - 1, 1);
      measure.fetch(store.sessions(), found.sessions());
      found.sessions().stream()
          .filter(session -> session.head().personId() == id)
          .forEach(session -> latest.put(id, session));
      found.unreadable().stream()
          .filter(head -> head.personId() == id)
          .forEach(head -> damaged.add(id));
    }
    return new News(since, latest, damaged);
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
    Set<Long> damaged = new HashSet<>(before.damaged());
    damaged.removeAll(news.since().now().keySet());
    damaged.addAll(news.damaged());
    damaged.retainAll(all.keySet());
    return Clients.of(List.copyOf(all.values()), builder.build(), damaged, news.since().upTo());
  }
}
