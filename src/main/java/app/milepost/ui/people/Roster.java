package app.milepost.ui.people;

import app.milepost.people.Person;
import app.milepost.people.Tags;
import app.milepost.search.Haystack;
import app.milepost.search.Sought;
import app.milepost.ui.folder.PeopleFilter;
import app.milepost.ui.people.session.Glance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Everybody in memory, in the order of the list, found by any part of what is known of them. */
final class Roster {

  private final Map<Long, PersonRow> byId = new HashMap<>();
  private List<PersonRow> inOrder = new ArrayList<>();
  private PeopleOrder order = PeopleOrder.BY_NAME;

  /** Counts changes to who is in it, so that a sort begun before one is not taken over. */
  private int changes;

  private Optional<Looked> looked = Optional.empty();

  /**
   * Whoever a filter lets through, ready to be found by what is typed.
   *
   * @param filter with nothing typed
   * @param rows in the order of the list
   */
  private record Looked(PeopleFilter filter, Haystack<PersonRow> rows) {}

  /** Takes over everybody, in place of all before. */
  void load(List<PersonRow> sorted, PeopleOrder by) {
    clear();
    order = by;
    inOrder = new ArrayList<>(sorted);
    sorted.forEach(row -> byId.put(row.id(), row));
  }

  void clear() {
    byId.clear();
    inOrder = new ArrayList<>();
    changed();
  }

  int size() {
    return byId.size();
  }

  int changes() {
    return changes;
  }

  List<PersonRow> rows() {
    return List.copyOf(inOrder);
  }

  Optional<PersonRow> row(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Adds somebody, or takes over what is now known about them. */
  void put(Person person) {
    changed();
    Optional<PersonRow> known = row(person.id());
    if (known.isPresent()) {
      known.get().set(Facts.of(person, known.get().facts().glance()));
    } else {
      PersonRow row = new PersonRow(Facts.of(person, Optional.of(Glance.NONE)));
      byId.put(person.id(), row);
      inOrder.add(row);
    }
    sort(order);
  }

  void remove(long id) {
    changed();
    byId.remove(id);
    inOrder.removeIf(row -> row.id() == id);
  }

  /** Takes over what became known of sessions; the order stays until {@link #sort}. */
  void glance(Map<Long, Glance> glances) {
    glances.forEach(
        (id, glance) -> row(id).ifPresent(row -> row.set(row.facts().with(Optional.of(glance)))));
  }

  /** Returns of how many people the latest session can't be read. */
  int damaged() {
    return (int)
        inOrder.stream()
            .filter(row -> row.facts().glance().map(Glance::damaged).orElse(false))
            .count();
  }

  /** Takes it that nobody else has any session. */
  void glanceRest() {
    for (PersonRow row : inOrder) {
      if (row.facts().glance().isEmpty()) {
        row.set(row.facts().with(Optional.of(Glance.NONE)));
      }
    }
  }

  void sort(PeopleOrder by) {
    take(by.sorted(inOrder), by);
  }

  /** Takes over rows that were sorted elsewhere. */
  void take(List<PersonRow> sorted, PeopleOrder by) {
    order = by;
    inOrder = new ArrayList<>(sorted);
    looked = Optional.empty();
  }

  /** Returns whoever a filter lets through, in order. */
  List<PersonRow> find(PeopleFilter filter) {
    PeopleFilter untyped = filter.typing("");
    Looked now = looked.filter(l -> l.filter().equals(untyped)).orElseGet(() -> look(untyped));
    looked = Optional.of(now);
    return now.rows().find(Sought.of(filter.typed()));
  }

  private Looked look(PeopleFilter untyped) {
    List<PersonRow> rows =
        inOrder.stream().filter(row -> untyped.accepts(row.facts().person())).toList();
    return new Looked(untyped, Haystack.of(rows, row -> row.facts().key()));
  }

  private void changed() {
    changes++;
    looked = Optional.empty();
  }

  /** Returns how many have a name, however it is written, but for one. */
  long named(String name, Optional<Long> but) {
    String wanted = Facts.sortName(name);
    return wanted.isEmpty()
        ? 0
        : inOrder.stream()
            .filter(row -> row.facts().sortName().equals(wanted))
            .filter(row -> !but.equals(Optional.of(row.id())))
            .count();
  }

  /** Returns every tag with how many people have it. */
  SortedMap<String, Integer> tags() {
    return Tags.count(inOrder.stream().map(row -> row.facts().person()));
  }
}
