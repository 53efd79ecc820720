package app.milepost.format.esco;

import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Titles;
import java.util.regex.Pattern;

/** What the rows of several tables have in common. */
final class Concept {

  static final String URI = "conceptUri";
  static final String LABEL = "preferredLabel";

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,490}");

  private static final int LONGEST_LABEL = 300;

  private Concept() {}

  /** Returns the address in a cell that tells what the row speaks of. */
  static String uri(Row row, int column) throws TableException {
    String uri = row.required(column);
    if (!ADDRESS.matcher(uri).matches()) {
      throw row.problem(
          column,
          "“%s” is not in the form of an address, such as http://data.europa.eu/esco/…"
              .formatted(uri.length() <= 40 ? uri : uri.substring(0, 40) + "…"));
    }
    return uri;
  }

  /** Returns the name in a cell, cut where it is longer than any name. */
  static String label(Row row, int column) throws TableException {
    return Titles.cut(row.required(column), LONGEST_LABEL);
  }

  /** Refuses rows past a number that no release comes near, so that none fills all memory. */
  static void atMost(int most, int before, Row row, int column) throws TableException {
    if (before >= most) {
      throw row.problem(
          column,
          "There are more than %,d rows, far more than ESCO has. Is it the file as it was published?"
              .formatted(most));
    }
  }

  static TableException twice(Row row, int column) {
    return row.problem(column, "This address stands twice. Get a fresh copy.");
  }
}
