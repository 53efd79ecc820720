import java.io.File;
import java.io.IOException;
import java.util.Objects;
import javafx.css.Stylesheet;

/**
 * Turns every style sheet of a folder into the binary form that JavaFX reads in place of the text
 * where it finds it beside it, and in less time.
 *
 * <p>Run as {@code java --module-path JAVAFX --add-modules javafx.graphics installer/Styles.java
 * CSS_FOLDER OUT_FOLDER}.
 */
final class Styles {

  private Styles() {}

  public static void main(String[] args) throws IOException {
    File out = new File(args[1]);
    if (!out.isDirectory() && !out.mkdirs()) {
      throw new IOException("cannot make " + out);
    }
    File[] sheets = new File(args[0]).listFiles((folder, name) -> name.endsWith(".css"));
    for (File sheet : Objects.requireNonNull(sheets, args[0])) {
      Stylesheet.convertToBinary(sheet, new File(out, sheet.getName().replace(".css", ".bss")));
    }
  }
}
