package app.milepost.ui.caseload;

import app.milepost.people.Person;
import app.milepost.scoring.caseload.StandingsBuilder;
import app.milepost.store.KeptAnswers;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.folder.PeopleReading;
import java.util.ArrayList;
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
   * @param latest their latest answers
   */
  record News(PeopleReading.Since since, List<KeptAnswers> latest) {}

  private CatchingUp() {}

  /** Reads what was done; call it where the store may be used. */
  static News read(Store store, Measure measure, long seen) throws StoreException {
    PeopleReading.Since since = PeopleReading.since(store, seen);
    List<KeptAnswers> latest = new ArrayList<>();
    for (long id : since.now().keySet()) {
      store.sessions().latestAnswers(measure.role().id(), id - 1, 1).stream()
          .filter(kept -> kept.personId() == id)
          .forEach(latest::add);
    }
    measure.fetch(store.sessions(), latest);
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
    Set<Long> damaged = new HashSet<>(before.damaged());
    damaged.removeAll(news.since().now().keySet());
    damaged.addAll(measure.put(builder, news.latest()));
    damaged.retainAll(all.keySet());
    return Clients.of(List.copyOf(all.values()), builder.build(), damaged, news.since().upTo());
  }
}
