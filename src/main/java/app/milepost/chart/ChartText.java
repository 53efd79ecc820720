package app.milepost.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers and labels as charts write them. */
public final class ChartText {

  private static final double WIDEST = 1.16;
  private static final double WIDEST_BOLD = 1.32;

  private ChartText() {}

  /** Returns a figure to one decimal, with a point in every locale. */
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Returns a figure to one decimal, or a dash where there is none. */
  static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "–";
  }

  /** Returns numbers as words say them: {@code 40, 60 and 80}. */
  static String list(List<Integer> numbers) {
    List<String> words = numbers.stream().map(String::valueOf).toList();
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Returns an estimate of a text's width in drawing units, rather wide than narrow. */
  public static double width(String text, double size) {
    return text.codePoints().mapToDouble(ChartText::share).sum() * size;
  }

  /**
   * Returns the size to measure with where nothing may lie over a text or be cut off behind it. It
   * then has room even in the widest font a screen may show it in, which is DejaVu Sans.
   *
   * @param size the size that the text is drawn in
   * @param bold whether it is drawn bold
   */
  public static double widest(double size, boolean bold) {
    return size * (bold ? WIDEST_BOLD : WIDEST);
  }

  /** Width of a sans serif letter as a share of the font size. */
  private static double share(int letter) {
    if ("iIjlt.,:;'!|()[] ".indexOf(letter) >= 0) {
      return 0.27;
    }
    if ("mwMW@%".indexOf(letter) >= 0) {
      return 0.88;
    }
    return Character.isUpperCase(letter) ? 0.64 : 0.53;
  }

  /** Returns the text, cut with an ellipsis where it would be wider than there is room. */
  public static String fit(String text, double size, double room) {
    if (width(text, size) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end), size) + size > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /**
   * Returns the text in at most so many lines, broken at spaces, the last one cut if need be.
   *
   * @param text what is drawn
   * @param size the size to measure with
   * @param room how wide a line may be
   * @param lines how many there may be
   */
  public static List<String> wrap(String text, double size, double room, int lines) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Pattern.compile("\\s+").splitAsStream(text.strip()).toList()) {
      boolean breaks =
          !line.isEmpty() && width(line + " " + word, size) > room && wrapped.size() < lines - 1;
      if (breaks) {
        wrapped.add(fit(line.toString(), size, room));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    wrapped.add(fit(line.toString(), size, room));
    return wrapped;
  }
}
