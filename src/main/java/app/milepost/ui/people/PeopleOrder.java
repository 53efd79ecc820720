package app.milepost.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the list is sorted.
 *
 * @param column by what
 * @param ascending least first
 */
public record PeopleOrder(PeopleColumn column, boolean ascending) {

  /** By name, from A on. */
  static final PeopleOrder BY_NAME = new PeopleOrder(PeopleColumn.NAME, true);

  /** A row and what was known when sorting began, as more may become known meanwhile. */
  private record Known(PersonRow row, Facts facts) {}

  /** Returns rows in this order. */
  List<PersonRow> sorted(List<PersonRow> rows) {
    List<Known> known = new ArrayList<>(rows.size());
    rows.forEach(row -> known.add(new Known(row, row.facts())));
    known.sort(Comparator.comparing(Known::facts, column.order(ascending)));
    List<PersonRow> sorted = new ArrayList<>(rows.size());
    known.forEach(k -> sorted.add(k.row()));
    return sorted;
  }
}
