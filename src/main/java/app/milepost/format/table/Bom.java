package app.milepost.format.table;

import java.util.ArrayList;
import java.util.List;

/** The mark that some programs put before a text in UTF-8. */
final class Bom {

  private static final String MARK = "\uFEFF";

  private Bom() {}

  static String without(String text) {
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  static List<String> without(List<String> cells) {
    List<String> clean = new ArrayList<>(cells);
    clean.replaceAll(Bom::without);
    return clean;
  }
}
