package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Figure;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The columns that all tables of a survey have, and the newest month seen in them. */
final class Survey {

  private static final String YES = "Y";
  private static final int MONTH_SLASH_YEAR = 7;

  private final Map<String, String> same = new HashMap<>();
  private int value;
  private int sample;
  private int error;
  private int suppress;
  private int date;
  private int by;
  private String newest = "";

  void columns(Header header) throws TableException {
    value = header.column("Data Value");
    sample = header.columnIfThere("N");
    error = header.columnIfThere("Standard Error");
    suppress = header.columnIfThere("Recommend Suppress");
    date = header.columnIfThere("Date");
    by = header.columnIfThere("Domain Source");
  }

  /** Returns the latest month that any row named, as {@code yyyy-MM}; empty where none did. */
  String newest() {
    return newest;
  }

  /** Returns a row's figure, which must lie on its scale. */
  Figure figure(Row row, double least, double most) throws TableException {
    double number = value(row, least, most);
    return new Figure(
        number,
        row.whole(sample),
        row.number(error),
        month(row),
        once(row.text(by)),
        row.text(suppress).equals(YES));
  }

  double value(Row row, double least, double most) throws TableException {
    double number =
        row.number(value)
            .orElseThrow(() -> row.problem(value, "The figure is missing. Get a fresh copy."));
    if (number < least || number > most) {
      throw row.problem(
          value, "%s is not on the scale from %s to %s.".formatted(number, least, most));
    }
    return number;
  }

  OptionalInt sample(Row row) throws TableException {
    return row.whole(sample);
  }

  String by(Row row) {
    return once(row.text(by));
  }

  /** Returns when a row's people answered: {@code 08/2023} as {@code 2023-08}. */
  String month(Row row) {
    String written = row.text(date);
    String month =
        written.length() == MONTH_SLASH_YEAR && written.charAt(2) == '/'
            ? written.substring(3) + "-" + written.substring(0, 2)
            : written;
    String kept = once(month);
    if (kept.compareTo(newest) > 0) {
      newest = kept;
    }
    return kept;
  }

  /** Returns a text that is the same object each time, as a release has few of them, often. */
  String once(String text) {
    return same.computeIfAbsent(text, t -> t);
  }
}
