package app.milepost.ui.report;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two things side by side where the width allows it, one below the other where not. */
final class SideBySide extends Pane {

  private static final double GAP = 32;

  private final Region first;
  private final Region second;

  /**
   * Lays two things out.
   *
   * @param first gets its preferred width
   * @param second gets the rest, if that is at least its minimum width
   */
  SideBySide(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double firstWidth(double width) {
    return Math.min(width, first.prefWidth(-1));
  }

  private boolean fits(double width) {
    return firstWidth(width) + GAP + second.minWidth(-1) <= width;
  }

  private double secondWidth(double width) {
    return fits(width) ? width - firstWidth(width) - GAP : width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) + GAP + second.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double available = width < 0 ? computePrefWidth(-1) : width;
    double above = first.prefHeight(firstWidth(available));
    double below = second.prefHeight(secondWidth(available));
    return fits(available) ? Math.max(above, below) : above + GAP / 2 + below;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double left = firstWidth(width);
    double above = first.prefHeight(left);
    double right = secondWidth(width);
    double below = second.prefHeight(right);
    first.resizeRelocate(0, 0, left, above);
    if (fits(width)) {
      double middle = Math.max(0, (Math.max(above, below) - below) / 2);
      second.resizeRelocate(left + GAP, middle, right, below);
    } else {
      second.resizeRelocate(0, above + GAP / 2, right, below);
    }
  }
}
