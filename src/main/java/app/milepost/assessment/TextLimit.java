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

  private final int most;

  TextLimit(int most) {
    this.most = most;
  }

  /** Returns the most characters, counted in UTF-16. */
  public int most() {
    return most;
  }

  /** Returns whether a text is longer than it may be. */
  public boolean isPassedBy(String text) {
    return text.length() > most;
  }

  /** Returns as much of a text as may be, never half a character. */
  public String cut(String text) {
    if (!isPassedBy(text)) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end);
  }
}
