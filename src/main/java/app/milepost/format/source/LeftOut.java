package app.milepost.format.source;

import app.milepost.words.Numbers;
import java.util.List;

/** Says which careers of a release were not taken in. */
final class LeftOut {

  private static final int NAMED = 3;

  private LeftOut() {}

  /**
   * Returns a sentence; empty where nothing was left out.
   *
   * @param titles of those left out
   * @param says what little the release says of them
   */
  static String sentence(List<String> titles, String says) {
    return switch (titles.size()) {
      case 0 -> "";
      case 1 -> "“%s” says %s and was left out.".formatted(titles.getFirst(), says);
      default ->
          "%s say %s and were left out, such as %s."
              .formatted(
                  Numbers.digits(titles.size()),
                  says,
                  Numbers.list(titles.stream().limit(NAMED).map("“%s”"::formatted).toList()));
    };
  }
}
