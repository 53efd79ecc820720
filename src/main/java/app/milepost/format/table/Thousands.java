package app.milepost.format.table;

import java.util.regex.Pattern;

/** Numbers as statisticians write them, {@code 187,910}. */
final class Thousands {

  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  private Thousands() {}

  /** Returns a number without the commas between its thousands; other texts as they are. */
  static String without(String text) {
    return text.indexOf(',') >= 0 && GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
  }
}
