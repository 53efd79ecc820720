package app.milepost.format.matrix;

import app.milepost.format.table.Row;
import app.milepost.format.table.SheetRows;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Titles;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cells as people write them. */
final class Cells {

  private static final Set<String> YES = Set.of("yes", "y", "x", "true", "1", "✓");
  private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "-", "–");

  private Cells() {}

  /**
   * Returns the place of a column.
   *
   * @param names the first of them that a column has counts
   */
  static int column(SheetRows sheet, String... names) throws TableException {
    for (String name : names) {
      if (sheet.header().has(name)) {
        return sheet.header().columnIfThere(name);
      }
    }
    throw new TableException(
        sheet.place(),
        "There is no column “%s”. Add it, or save a career as a spreadsheet to see what it looks"
                .formatted(names[0])
            + " like.");
  }

  /** Returns the name in a cell, which must not be empty. */
  static String filled(Row row, int column) throws TableException {
    return filled(row, column, "Give it a name, or take the row out.");
  }

  /**
   * Returns the text of a cell that must not be empty.
   *
   * @param remedy a sentence on what to do where it is
   */
  static String filled(Row row, int column, String remedy) throws TableException {
    String text = row.text(column);
    if (text.isEmpty()) {
      throw row.problem(column, "The cell is empty. " + remedy);
    }
    return text;
  }

  /** Returns an id made of a name. */
  static String id(String name) {
    String id = Titles.id(name);
    return Character.isDigit(id.charAt(0)) ? "n-" + id : id;
  }

  /** Returns whether a cell says yes; an empty one says no. */
  static boolean isYes(Row row, int column) throws TableException {
    String text = row.text(column).toLowerCase(Locale.ROOT);
    if (YES.contains(text)) {
      return true;
    }
    if (NO.contains(text)) {
      return false;
    }
    throw row.problem(column, "“%s” is neither yes nor no.".formatted(row.text(column)));
  }

  /**
   * Returns a whole number within bounds.
   *
   * @param otherwise what an empty cell stands for
   */
  static int whole(Row row, int column, int least, int most, int otherwise) throws TableException {
    int number = row.whole(column).orElse(otherwise);
    if (number < least || number > most) {
      throw row.problem(
          column, "This must be a whole number from %d to %d.".formatted(least, most));
    }
    return number;
  }

  /** Returns the lines of a cell that are not empty. */
  static List<String> lines(Row row, int column) {
    return row.text(column).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
