package app.milepost.ui.control;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Things in a line that runs on below where it is too long, and words in it that wrap as well. */
public final class WrapLine extends FlowPane {

  private final KnownHeights known = new KnownHeights();

  /**
   * Makes a line.
   *
   * @param gap between two things
   * @param items from left to right
   */
  public WrapLine(double gap, Region... items) {
    super(gap, 4, items);
    setAlignment(Pos.BASELINE_LEFT);
    setRowValignment(VPos.BASELINE);
    // A flow pane would let an item that is wider than itself run out of the page.
    for (Region item : items) {
      item.maxWidthProperty().bind(widthProperty().map(WrapLine::limit));
    }
  }

  /** Before the first layout nothing is known; any width is closer to the truth than 0. */
  private static double limit(Number width) {
    return width.doubleValue() > 0 ? width.doubleValue() : Double.MAX_VALUE;
  }

  /** A flow pane asks for what its widest item has, so that it would never get narrower again. */
  @Override
  protected double computeMinWidth(double height) {
    double widest =
        getManagedChildren().stream().mapToDouble(item -> item.minWidth(-1)).max().orElse(0);
    return snappedLeftInset() + snapSizeX(widest) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return known.at(width, super::computePrefHeight);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public void requestLayout() {
    // JavaFX's own constructors ask for layout, before there is anything to forget.
    if (known != null) {
      known.forget();
    }
    super.requestLayout();
  }
}
