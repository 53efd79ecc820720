package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.RowSink;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Pay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Takes the national wages that the U.S. Bureau of Labor Statistics publishes as a workbook. */
final class WageRows implements RowSink {

  /** Stands for a wage above what is published. */
  private static final String TOP = "#";

  /** What {@link #TOP} means for a year, in dollars. */
  private static final double TOP_WAGE = 239_200;

  private static final String DETAILED = "detailed";

  private final String period;
  private final Map<String, Pay> byCode = new HashMap<>();
  private int code;
  private int title;
  private int group;
  private int median;
  private int low;
  private int high;
  private int jobs;

  /**
   * Prepares.
   *
   * @param period the month the wages speak of
   */
  WageRows(String period) {
    this.period = period;
  }

  @Override
  public void begin(Header header) throws TableException {
    code = header.column("OCC_CODE");
    title = header.column("OCC_TITLE");
    group = header.columnIfThere("O_GROUP");
    median = header.column("A_MEDIAN");
    low = header.column("A_PCT10");
    high = header.column("A_PCT90");
    jobs = header.column("TOT_EMP");
  }

  @Override
  public void take(Row row) throws TableException {
    String kind = row.text(group);
    if (kind.isEmpty() || kind.equals(DETAILED)) {
      byCode.put(
          row.required(code),
          new Pay(
              row.text(title),
              period,
              wage(row, median),
              wage(row, low),
              wage(row, high),
              jobs(row)));
    }
  }

  /** Returns the pay of an occupation, which the statistics know by a shorter code. */
  Optional<Pay> of(String occupation) {
    return Optional.ofNullable(byCode.get(occupation.substring(0, "00-0000".length())));
  }

  private static Pay.Wage wage(Row row, int column) throws TableException {
    String text = row.text(column);
    if (text.equals(TOP)) {
      return new Pay.Wage(OptionalDouble.of(TOP_WAGE), true);
    }
    return isUnknown(text) ? Pay.Wage.UNKNOWN : new Pay.Wage(row.number(column), false);
  }

  private OptionalLong jobs(Row row) throws TableException {
    OptionalDouble number = isUnknown(row.text(jobs)) ? OptionalDouble.empty() : row.number(jobs);
    return number.isPresent()
        ? OptionalLong.of(Math.round(number.getAsDouble()))
        : OptionalLong.empty();
  }

  /** One star or two stand for what could not be estimated. */
  private static boolean isUnknown(String text) {
    return text.startsWith("*");
  }
}
