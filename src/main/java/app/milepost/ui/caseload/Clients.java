package app.milepost.ui.caseload;

import app.milepost.people.Person;
import app.milepost.people.Tags;
import app.milepost.scoring.caseload.Group;
import app.milepost.scoring.caseload.Standings;
import app.milepost.search.Sought;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntPredicate;

/**
 * Everybody on file and where they stand in one role.
 *
 * @param all in the order of their ids, as the rows of the standings
 * @param tags every tag with how many people have it
 * @param standings where they stand
 * @param damaged the ids of those whose latest session can't be read
 * @param upTo the id of the last line in the list of what was done that this knows of
 */
record Clients(
    List<Client> all,
    SortedMap<String, Integer> tags,
    Standings standings,
    Set<Long> damaged,
    long upTo) {

  Clients {
    all = List.copyOf(all);
    tags = Collections.unmodifiableSortedMap(tags);
    damaged = Set.copyOf(damaged);
    if (all.size() != standings.size()) {
      throw new IllegalArgumentException("as many people as rows");
    }
  }

  static Clients of(List<Client> all, Standings standings, Set<Long> damaged, long upTo) {
    SortedMap<String, Integer> tags = Tags.count(all.stream().map(Client::person));
    return new Clients(all, tags, standings, damaged, upTo);
  }

  /**
   * Returns whoever a filter lets through, in the order of rows. Nobody whose latest session can't
   * be read is among them: to count them as not started would be untrue.
   */
  Group find(CaseloadFilter filter) {
    return findAnyRung(filter).where(row -> filter.acceptsRung(standings.rung(row)));
  }

  /** Returns whoever a filter lets through if the step aimed at does not matter. */
  Group findAnyRung(CaseloadFilter filter) {
    return known(filter, row -> !isDamaged(row))
        .where(row -> filter.stage().map(s -> s == standings.stage(row)).orElse(true));
  }

  /** Returns how many more the filter may let through: their latest session can't be read. */
  int unreadable(CaseloadFilter filter) {
    return damaged.isEmpty() ? 0 : known(filter, this::isDamaged).size();
  }

  private boolean isDamaged(int row) {
    return damaged.contains(standings.person(row));
  }

  /** Looks only at what is known of people without their sessions. */
  private Group known(CaseloadFilter filter, IntPredicate among) {
    Sought sought = Sought.of(filter.people().typed());
    return standings.where(row -> {
      Client client = all.get(row);
      return among.test(row)
          && filter.people().accepts(client.person())
          && sought.isIn(client.key());
    });
  }

  /** Returns somebody by their row. */
  Person person(int row) {
    return all.get(row).person();
  }
}
