package app.milepost.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Text with its buttons to the right or, where they would leave it too little room, below. Nothing
 * changes its parent for it.
 */
public final class BesideOrBelow extends Pane {

  /** Beside it, the text gets so many times the width of the buttons at least. */
  private static final double LEAST_SHARE = 1.4;

  private static final double GAP = 16;
  private static final double GAP_BELOW = 8;

  private final Region text;
  private final Region buttons;

  /** Puts the two together. */
  public BesideOrBelow(Region text, Region buttons) {
    this.text = text;
    this.buttons = buttons;
    getChildren().addAll(text, buttons);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean isBeside(double width) {
    double own = buttons.prefWidth(-1);
    return width - GAP - own >= LEAST_SHARE * own;
  }

  private double textWidth(double width) {
    return isBeside(width) ? snapSizeX(width - GAP - buttons.prefWidth(-1)) : width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(text.minWidth(-1), buttons.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return text.prefWidth(-1) + GAP + buttons.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = width < 0 ? computePrefWidth(-1) : width;
    double upper = text.prefHeight(textWidth(all));
    double other = buttons.prefHeight(-1);
    return isBeside(all) ? Math.max(upper, other) : upper + GAP_BELOW + other;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double upper = text.prefHeight(textWidth(width));
    double own = Math.min(width, buttons.prefWidth(-1));
    text.resizeRelocate(0, 0, textWidth(width), upper);
    buttons.resizeRelocate(
        width - own,
        isBeside(width) ? 0 : upper + GAP_BELOW,
        own,
        isBeside(width) ? Math.max(getHeight(), buttons.prefHeight(-1)) : buttons.prefHeight(-1));
  }
}
