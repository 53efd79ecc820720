package app.milepost.report.table;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table, to be written once.
 *
 * @param name what it shows, in a word or two
 * @param headings what the columns are called
 * @param rows each with as many cells as there are headings; may be made one by one
 */
public record Table(String name, List<String> headings, Stream<List<Cell>> rows) {

  public Table {
    headings = List.copyOf(headings);
  }

  /** Returns the headings as cells and then the rows. */
  Iterator<List<Cell>> lines() {
    return Stream.concat(Stream.of(headings.stream().map(Cell::of).toList()), rows).iterator();
  }
}
