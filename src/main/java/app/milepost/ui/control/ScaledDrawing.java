package app.milepost.ui.control;

import app.milepost.chart.Drawing;
import app.milepost.chart.Fluid;
import app.milepost.chart.Ink;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * Room for a {@link Drawing}: as large as fits its width, and larger along with the window's text.
 * One that can be drawn for more than one width is drawn for the width there is.
 */
abstract class ScaledDrawing extends Region {

  private static final double USUAL_TEXT = 14;

  /** Takes the window's font from the style sheet. */
  private final Label ruler = new Label();

  private final double largest;
  private Fluid source = Fluid.of(new Drawing(1, 1, "", List.of()));
  private Drawing drawing = source.drawing();

  /** The room it was last drawn for, in units. */
  private double room = Double.MAX_VALUE;

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

  /** Returns what is shown at the present width. */
  final Drawing drawing() {
    return drawing(getWidth());
  }

  /** Takes over another drawing; showing it is up to the caller. */
  final void take(Fluid changed) {
    source = changed;
    drawing = source.in(room);
  }

  /** What is asked for the height at a width a moment before it gets that width is drawn once. */
  private Drawing drawing(double width) {
    double asked = width <= 0 ? Double.MAX_VALUE : width / enlargement();
    if (asked != room) {
      room = asked;
      drawing = source.in(room);
    }
    return drawing;
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
    return Math.clamp(width / drawing(width).width(), 0.1, limit());
  }

  private double limit() {
    return largest * enlargement();
  }

  /** How many times its usual size the window's text has. */
  private double enlargement() {
    return ruler.getFont().getSize() / USUAL_TEXT;
  }

  @Override
  protected final double computeMinWidth(double height) {
    return 40;
  }

  @Override
  protected final double computePrefWidth(double height) {
    return source.width() * limit();
  }

  @Override
  protected final double computePrefHeight(double width) {
    return drawing(width).height() * (width < 0 ? limit() : factor(width));
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
