package app.milepost.format;

/** Foreign text inside our own sentences: short, on one line, and between quotation marks. */
final class Quoted {

  private static final int LONGEST = 40;

  private Quoted() {}

  static String of(String text) {
    return "“" + shortened(text) + "”";
  }

  static String shortened(String text) {
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
