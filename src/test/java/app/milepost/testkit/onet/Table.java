package app.milepost.testkit.onet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of a release, without a format yet.
 *
 * @param name its file's name, without an ending
 * @param header names of the columns
 * @param rows as many cells each as there are columns; empty for missing
 */
public record Table(String name, List<String> header, List<List<String>> rows) {

  public Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Returns the table under another name. */
  public Table called(String other) {
    return new Table(other, header, rows);
  }

  /** Returns the table with another header. */
  public Table headed(Function<String, String> change) {
    return new Table(name, header.stream().map(change).toList(), rows);
  }

  /** Returns the table with only the rows that have one of these texts in a column. */
  public Table where(String column, Function<String, Boolean> kept) {
    int place = header.indexOf(column);
    return new Table(
        name, header, rows.stream().filter(row -> kept.apply(row.get(place))).toList());
  }

  /** Returns the table without a column. */
  public Table without(String column) {
    int place = header.indexOf(column);
    return new Table(name, cut(header, place), rows.stream().map(row -> cut(row, place)).toList());
  }

  /** Returns the table with a column after the first, filled from the first. */
  public Table withSecond(String column, Function<String, String> fill) {
    return new Table(
        name,
        inserted(header, column),
        rows.stream().map(row -> inserted(row, fill.apply(row.getFirst()))).toList());
  }

  /** Returns the table with the text of one cell changed. */
  public Table with(int row, String column, String text) {
    List<List<String>> changed = new ArrayList<>(rows);
    List<String> cells = new ArrayList<>(rows.get(row));
    cells.set(header.indexOf(column), text);
    changed.set(row, cells);
    return new Table(name, header, changed);
  }

  /** Returns the table with its columns the other way round. */
  public Table reversed() {
    return new Table(name, header.reversed(), rows.stream().map(List::reversed).toList());
  }

  private static List<String> cut(List<String> cells, int place) {
    List<String> kept = new ArrayList<>(cells);
    kept.remove(place);
    return kept;
  }

  private static List<String> inserted(List<String> cells, String second) {
    List<String> more = new ArrayList<>(cells);
    more.add(1, second);
    return more;
  }
}
