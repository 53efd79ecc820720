package app.milepost.ui.control;

import app.milepost.chart.Drawing;
import app.milepost.chart.Ink;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * Room for a {@link Drawing}: as large as fits its width, and larger along with the window's text.
 */
abstract class ScaledDrawing extends Region {

  private static final double USUAL_TEXT = 14;

  /** Takes the window's font from the style sheet. */
  private final Label ruler = new Label();

  private final double largest;
  private Drawing drawing = new Drawing(1, 1, "", List.of());

  /**
   * Makes an empty one.
   *
   * @param largest the greatest enlargement at usual text size, 1 being the drawing's own size
   */
  // Only JavaFX's own methods are called, which no drawing overrides.
  @SuppressWarnings("this-escape")
  ScaledDrawing(double largest) {
    this.largest = largest;
    getStyleClass().add("drawing");
    ruler.setManaged(false);
    ruler.setVisible(false);
    ruler.fontProperty().addListener((o, before, now) -> requestLayout());
    getChildren().add(ruler);
  }

  /** Returns what is shown. */
  final Drawing drawing() {
    return drawing;
  }

  /** Takes over another drawing; showing it is up to the caller. */
  final void take(Drawing changed) {
    drawing = changed;
  }

  /** Returns the window's font. */
  final Font font() {
    return ruler.getFont();
  }

  /** Returns how many pixels a unit of the drawing takes at the present width. */
  public final double factor() {
    return factor(getWidth());
  }

  /** Returns the style class that colors with an ink. */
  static String style(String use, Ink ink) {
    return "ink-" + use + "-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private double factor(double width) {
    return Math.clamp(width / drawing.width(), 0.1, limit());
  }

  private double limit() {
    return largest * ruler.getFont().getSize() / USUAL_TEXT;
  }

  @Override
  protected final double computeMinWidth(double height) {
    return 40;
  }

  @Override
  protected final double computePrefWidth(double height) {
    return drawing.width() * limit();
  }

  @Override
  protected final double computePrefHeight(double width) {
    return drawing.height() * (width < 0 ? limit() : factor(width));
  }

  @Override
  protected final double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
