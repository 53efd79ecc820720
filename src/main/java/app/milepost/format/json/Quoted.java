package app.milepost.format.json;

/** Foreign text inside our own sentences: short, on one line, and between quotation marks. */
public final class Quoted {

  private static final int LONGEST = 40;

  private Quoted() {}

  /**
   * Returns a text from a file as a sentence can have it: in quotes, without what would break it.
   */
  public static String of(String text) {
    return "“" + shortened(text) + "”";
  }

  /** Returns the same, of a long text only the beginning. */
  public static String shortened(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> isPlain(c) ? c : '\uFFFD')
        .forEach(out::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST
        ? out.append('…').toString()
        : out.toString();
  }

  private static boolean isPlain(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
