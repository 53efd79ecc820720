package app.milepost.ui.privacy;

import java.util.Locale;
import javafx.scene.control.TextFormatter;

/** A recovery code as it is typed: capital letters, in the groups that are printed. */
final class CodeText {

  private static final int GROUP = 4;

  private CodeText() {}

  /** Returns what brings a field into shape while somebody types. */
  static TextFormatter<String> formatter() {
    return new TextFormatter<>(CodeText::shaped);
  }

  /** Returns letters and digits in groups. */
  static String grouped(String typed) {
    StringBuilder grouped = new StringBuilder();
    int symbols = 0;
    for (int i = 0; i < typed.length(); i++) {
      if (isSymbol(typed.charAt(i))) {
        if (symbols > 0 && symbols % GROUP == 0) {
          grouped.append('-');
        }
        grouped.append(typed.charAt(i));
        symbols++;
      }
    }
    return grouped.toString().toUpperCase(Locale.ROOT);
  }

  private static TextFormatter.Change shaped(TextFormatter.Change change) {
    if (!change.isContentChange()) {
      return change;
    }
    String after = change.getControlNewText();
    long symbols =
        after.substring(0, change.getCaretPosition()).chars().filter(CodeText::isSymbol).count();
    String shaped = grouped(after);
    int caret = place(shaped, symbols);
    change.setRange(0, change.getControlText().length());
    change.setText(shaped);
    change.selectRange(caret, caret);
    return change;
  }

  /** Returns the place behind so many letters and digits. */
  private static int place(String grouped, long symbols) {
    int place = 0;
    for (long left = symbols; left > 0 && place < grouped.length(); place++) {
      if (isSymbol(grouped.charAt(place))) {
        left--;
      }
    }
    return place;
  }

  private static boolean isSymbol(int c) {
    return Character.isLetterOrDigit(c);
  }
}
