package app.milepost.words;

/** Makes sentences of what may be one already. */
public final class Sentences {

  private Sentences() {}

  /** Returns a heading with a full stop, unless it ends as sentences do. */
  public static String ended(String heading) {
    return heading.matches("(?s).*[.?!…]") ? heading : heading + ".";
  }
}
