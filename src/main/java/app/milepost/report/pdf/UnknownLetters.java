package app.milepost.report.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Letters that no font on paper has: shown as empty boxes, and told on the page. */
final class UnknownLetters {

  /** The last of the letters that every font has. */
  private static final int ASCII = 0x7F;

  private static final String BOX = "□";
  private static final String HEAD_END = "</head>";
  private static final String MAIN = "<main>";

  private static final String TOLD =
      "<p class=\"hint\">Milepost's fonts for paper have Latin, Greek, Cyrillic, Hebrew and Arabic"
          + " letters. Others stand here as □; on screen they can be read.</p>";

  private UnknownLetters() {}

  /**
   * Returns a page that tells where letters are missing, or the same page where none are.
   *
   * @param html well-formed XHTML with a head and a main part
   */
  static String told(String html, GlyphOutlines fonts) {
    int body = html.indexOf(HEAD_END) + HEAD_END.length();
    StringBuilder shown = new StringBuilder(html.substring(0, body));
    html.substring(body)
        .codePoints()
        .forEach(letter -> {
          if (isUnknown(letter, fonts)) {
            shown.append(BOX);
          } else {
            shown.appendCodePoint(letter);
          }
        });
    String page = shown.toString();
    return page.equals(html) ? html : page.replace(MAIN, MAIN + TOLD);
  }

  private static boolean isUnknown(int letter, GlyphOutlines fonts) {
    return letter > ASCII
        && !UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        && !fonts.has(letter);
  }
}
