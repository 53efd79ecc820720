package app.milepost.ui.window;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Loads what takes long the first time, beside the thread that builds the window. */
public final class Preloading {

  private record Compared(String text) {}

  private Preloading() {}

  /**
   * Loads the fonts of text and icons, and what compares records, which Java makes ready at the
   * first comparison; blocks. Call once JavaFX has been started, on any thread but its own.
   */
  public static void run() {
    // As JavaFX allows for what is in no window. Asking for bounds lays the letters out.
    new FontIcon(Feather.COMPASS).getLayoutBounds();
    new Text("Milepost").getLayoutBounds();
    var _ = new Compared("").equals(new Compared(""));
  }
}
