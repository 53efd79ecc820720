package app.milepost.format.table;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One row of a table below its header. What the source writes for a missing value, an empty cell or
 * {@code n/a}, is an empty text here.
 */
public final class Row {

  private static final String MISSING = "n/a";

  private final String file;
  private final String unit;
  private final long number;
  private final String[] cells;
  private final Header header;

  Row(String file, String unit, long number, String[] cells, Header header) {
    this.file = file;
    this.unit = unit;
    this.number = number;
    this.cells = cells;
    this.header = header;
  }

  /** Returns its number in the file, the header being 1. */
  long number() {
    return number;
  }

  /** Returns whether nothing stands in it. */
  boolean isBlank() {
    return Arrays.stream(cells).allMatch(String::isBlank);
  }

  /** Returns the text of a cell, without spaces around it; empty where it is missing. */
  public String text(int column) {
    if (column < 0 || column >= cells.length) {
      return "";
    }
    String text = cells[column].strip();
    return text.equals(MISSING) ? "" : text;
  }

  /**
   * Returns the text of a cell that must not be empty.
   *
   * @throws TableException if it is
   */
  public String required(int column) throws TableException {
    String text = text(column);
    if (text.isEmpty()) {
      throw problem(column, "The cell is empty. Is it the file as it was published?");
    }
    return text;
  }

  /**
   * Returns the number of a cell, empty where it is missing. Commas between thousands are allowed.
   *
   * @throws TableException if it is no finite number
   */
  public OptionalDouble number(int column) throws TableException {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      if (Character.isLetter(text.charAt(text.length() - 1))) {
        // Java would read 2d as a number, and nobody else would.
        throw new NumberFormatException(text);
      }
      double number = Double.parseDouble(Thousands.without(text));
      if (Double.isFinite(number)) {
        return OptionalDouble.of(number);
      }
    } catch (NumberFormatException e) {
      // Told below, with its place.
    }
    throw problem(column, "“%s” is no number.".formatted(shortened(text)));
  }

  /**
   * Returns the whole number of a cell, empty where it is missing.
   *
   * @throws TableException if it is no whole number that an integer holds
   */
  public OptionalInt whole(int column) throws TableException {
    OptionalDouble number = number(column);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    int whole = (int) number.getAsDouble();
    if (whole != number.getAsDouble()) {
      throw problem(column, "“%s” is no whole number.".formatted(shortened(text(column))));
    }
    return OptionalInt.of(whole);
  }

  /** Makes an exception that names a cell of this row. */
  public TableException problem(int column, String sentence) {
    return new TableException(
        "%s, %s %d, “%s”".formatted(file, unit, number, header.name(column)), sentence);
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 39) + "…";
  }
}
