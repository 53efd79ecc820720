package app.milepost.format.esco;

import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import java.util.regex.Pattern;

/** What the rows of several tables have in common. */
final class Concept {

  static final String URI = "conceptUri";
  static final String LABEL = "preferredLabel";

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,490}");

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

  static TableException twice(Row row, int column) {
    return row.problem(column, "This address stands twice. Get a fresh copy.");
  }
}
