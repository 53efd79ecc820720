package app.milepost.assessment;

/**
 * How long a text that people type may be. Far more than anybody writes by hand, and little enough
 * to show, keep and print at once.
 */
public enum TextLimit {
  /** A remark, or the reason why something is left out. */
  NOTE(4_000),
  /** A person's name. */
  NAME(200);

  /** How many lines any of them may have; each takes its place on paper, however short it is. */
  public static final int MOST_LINES = 100;

  private final int most;

  TextLimit(int most) {
    this.most = most;
  }

  /** Returns the most characters, counted in UTF-16. */
  public int most() {
    return most;
  }

  /** Returns whether a text is longer than it may be, or has more lines. */
  public boolean isPassedBy(String text) {
    return text.length() > most || lines(text) > MOST_LINES;
  }

  /** Returns as much of a text as may be, never half a character. */
  public String cut(String text) {
    return cutLines(cutLength(text, most), MOST_LINES);
  }

  /** Returns so many characters of a text at most, counted in UTF-16, never half a character. */
  public static String cutLength(String text, int characters) {
    if (text.length() <= characters) {
      return text;
    }
    boolean half = characters > 0 && Character.isHighSurrogate(text.charAt(characters - 1));
    return text.substring(0, half ? characters - 1 : characters);
  }

  /** Returns so many lines of a text at most, 1 or more, without the break after the last. */
  public static String cutLines(String text, int lines) {
    int left = lines;
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text, i) && --left == 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  /** Returns how many lines a text has, 1 for an empty one. */
  public static int lines(String text) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      lines += isBreak(text, i) ? 1 : 0;
    }
    return lines;
  }

  /** Two characters may make one break, of which the first counts. */
  private static boolean isBreak(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n' -> at == 0 || text.charAt(at - 1) != '\r';
      case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
