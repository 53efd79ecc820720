package app.milepost.assessment;

/** Tells texts in which there is nothing to see, though they have characters. */
public final class BlankText {

  private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
  private static final int HANGUL_FIRST_FILLER = 0x115F;
  private static final int HANGUL_MIDDLE_FILLER = 0x1160;
  private static final int HANGUL_FILLER = 0x3164;
  private static final int HANGUL_HALF_FILLER = 0xFFA0;
  private static final int BRAILLE_WITHOUT_DOTS = 0x2800;
  private static final int FIRST_VARIATION = 0xFE00;
  private static final int LAST_VARIATION = 0xFE0F;

  private BlankText() {}

  /** Returns whether a text is empty, or has only spaces and characters without a shape. */
  public static boolean is(CharSequence text) {
    return text.codePoints().allMatch(BlankText::isBlank);
  }

  /** Returns whether a character shows nothing. */
  public static boolean isBlank(int codePoint) {
    return switch (codePoint) {
      case COMBINING_GRAPHEME_JOINER,
          HANGUL_FIRST_FILLER,
          HANGUL_MIDDLE_FILLER,
          HANGUL_FILLER,
          HANGUL_HALF_FILLER,
          BRAILLE_WITHOUT_DOTS ->
          true;
      default ->
          switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SPACE_SEPARATOR,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> codePoint >= FIRST_VARIATION && codePoint <= LAST_VARIATION;
          };
    };
  }
}
