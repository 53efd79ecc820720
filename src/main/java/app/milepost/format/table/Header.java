package app.milepost.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of a table's columns. Found whatever their order, capitals and outer spaces. */
public final class Header {

  private final String file;
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  Header(String file, List<String> cells) throws TableException {
    this.file = file;
    names = cells.stream().map(String::strip).toList();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty() && places.put(key(names.get(i)), i) != null) {
        throw new TableException(
            file, "Two columns are called “%s”. Take one of them out.".formatted(names.get(i)));
      }
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns how many columns there are. */
  int width() {
    return names.size();
  }

  /** Returns the names as they are written; empty where a column has none. */
  public List<String> names() {
    return names;
  }

  /** Returns whether there is a column of that name. */
  public boolean has(String name) {
    return places.containsKey(key(name));
  }

  /**
   * Returns the place of a column.
   *
   * @param name the first of these names that a column has
   * @throws TableException if no column has any of them
   */
  public int column(String... name) throws TableException {
    for (String one : name) {
      Integer place = places.get(key(one));
      if (place != null) {
        return place;
      }
    }
    throw new TableException(
        file,
        "There is no column “%s”. The columns are: %s. Is it the file as it was published?"
            .formatted(name[0], shown()));
  }

  /** Returns the place of a column, −1 where there is none; a row then has an empty cell there. */
  public int columnIfThere(String name) {
    return places.getOrDefault(key(name), -1);
  }

  /** Returns the name of a column, or its number where it has none. */
  String name(int column) {
    return column < names.size() && !names.get(column).isEmpty()
        ? names.get(column)
        : "column " + (column + 1);
  }

  private String shown() {
    List<String> first = new ArrayList<>(names.subList(0, Math.min(names.size(), 12)));
    if (names.size() > first.size()) {
      first.add("…");
    }
    return String.join(", ", first);
  }
}
