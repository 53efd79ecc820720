package app.milepost.ui.caseload;

import app.milepost.people.Person;
import app.milepost.people.Tags;
import app.milepost.scoring.caseload.Group;
import app.milepost.scoring.caseload.Standings;
import app.milepost.search.Haystack;
import app.milepost.search.Sought;
import app.milepost.ui.folder.PeopleFilter;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Everybody on file and where they stand in one role.
 *
 * @param all in the order of their ids, as the rows of the standings
 * @param rows the rows of the standings, found by what is typed
 * @param archived the rows of who is archived
 * @param tags every tag with how many people have it
 * @param standings where they stand
 * @param damaged the ids of those whose latest answers can't be read
 * @param upTo the id of the last line in the list of what was done that this knows of
 */
record Clients(
    List<Client> all,
    Haystack<Integer> rows,
    BitSet archived,
    SortedMap<String, Integer> tags,
    Standings standings,
    Set<Long> damaged,
    long upTo) {

  Clients {
    all = List.copyOf(all);
    archived = (BitSet) archived.clone();
    tags = Collections.unmodifiableSortedMap(tags);
    damaged = Set.copyOf(damaged);
    if (all.size() != standings.size()) {
      throw new IllegalArgumentException("as many people as rows");
    }
  }

  static Clients of(List<Client> all, Standings standings, Set<Long> damaged, long upTo) {
    SortedMap<String, Integer> tags = Tags.count(all.stream().map(Client::person));
    Haystack<Integer> rows =
        Haystack.of(IntStream.range(0, all.size()).boxed().toList(), row -> all.get(row).key());
    BitSet archived = new BitSet(all.size());
    IntStream.range(0, all.size())
        .filter(row -> all.get(row).person().archived())
        .forEach(archived::set);
    return new Clients(all, rows, archived, tags, standings, damaged, upTo);
  }

  /**
   * Returns whoever a filter lets through if the step aimed at does not matter, in the order of
   * rows. Nobody whose answers can't be read is among them: to count them as not started would be
   * untrue.
   */
  Group findAnyRung(CaseloadFilter filter) {
    return standings.group(
        filter
            .stage()
            .map(stage -> known(filter).filter(row -> standings.stage(row) == stage))
            .orElseGet(() -> known(filter))
            .filter(row -> !isDamaged(row)));
  }

  /** Returns how many more the filter may let through: their answers can't be read. */
  int unreadable(CaseloadFilter filter) {
    return damaged.isEmpty() ? 0 : (int) known(filter).filter(this::isDamaged).count();
  }

  private boolean isDamaged(int row) {
    return !damaged.isEmpty() && damaged.contains(standings.person(row));
  }

  /** Looks only at what is known of people without their sessions. */
  private IntStream known(CaseloadFilter filter) {
    PeopleFilter people = filter.people();
    IntStream kept =
        rows.find(Sought.of(people.typed())).stream()
            .mapToInt(Integer::intValue)
            .filter(row -> people.kept().accepts(archived.get(row)));
    // To look at a hundred thousand people all over memory takes longer than all the rest.
    return people.asksNothingElse()
        ? kept
        : kept.filter(row -> people.acceptsKept(all.get(row).person()));
  }

  /** Returns somebody by their row. */
  Person person(int row) {
    return all.get(row).person();
  }
}
