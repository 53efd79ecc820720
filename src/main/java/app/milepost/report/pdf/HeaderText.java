package app.milepost.report.pdf;

/** Texts at the top of each page, where all of them have one line together. */
public final class HeaderText {

  private static final int ROOM = 40;

  private HeaderText() {}

  /** Returns a text as far as there is room for it, with an ellipsis where some was cut. */
  public static String shortened(String text) {
    int end = text.offsetByCodePoints(0, Math.min(ROOM, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end).strip() + "…";
  }
}
