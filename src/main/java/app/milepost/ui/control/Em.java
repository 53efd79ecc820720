package app.milepost.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Widths counted in the window's own text, so that larger text counts as less room. */
public final class Em {

  private Em() {}

  /**
   * Returns whether a region is narrower than so many letters.
   *
   * @param region whose width counts
   * @param text something in the window's usual font
   * @param ems the limit
   */
  public static ObservableValue<Boolean> narrower(Region region, Labeled text, double ems) {
    return region
        .widthProperty()
        .flatMap(width -> text.fontProperty().map(font -> isNarrower(width, font.getSize(), ems)));
  }

  private static boolean isNarrower(Number width, double size, double ems) {
    return width.doubleValue() > 0 && width.doubleValue() < ems * size;
  }
}
