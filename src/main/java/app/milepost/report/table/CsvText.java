package app.milepost.report.table;

import java.util.regex.Pattern;

/** Cells of a CSV file. */
final class CsvText {

  /** What makes a spreadsheet read a cell as a formula, the wide East Asian forms included. */
  private static final String STARTERS = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern RISKY_START = Pattern.compile("[" + STARTERS + "\t\r]");

  /**
   * A formula after what another country's spreadsheet, or one that loses count of quotes, takes
   * for the end of a cell.
   */
  private static final Pattern RISKY_INSIDE =
      Pattern.compile("([;,|\t\r\n][\\s\"']*)(?=[" + STARTERS + "])");

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n;\t]|^\\s|\\s$");

  private CsvText() {}

  /** Returns the text with an apostrophe before whatever a spreadsheet could run. */
  static String defuse(String text) {
    String inside = RISKY_INSIDE.matcher(text).replaceAll("$1'");
    return RISKY_START.matcher(inside).lookingAt() ? "'" + inside : inside;
  }

  /** Returns the text as a cell, in quotes where it needs them. */
  static String quote(String text) {
    return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
