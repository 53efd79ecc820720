package app.milepost.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * Two groups of controls in one row or, where there is no room for that, in two. Nothing changes
 * its parent for it: fonts tell their size while JavaFX walks through the nodes, which is no time
 * to move them.
 */
final class HeaderRows extends Pane {

  private static final double GAP = 8;

  private final HBox left;
  private final HBox right;
  private boolean inTwo;

  /**
   * Makes it.
   *
   * @param narrow whether there is room for one only
   */
  HeaderRows(HBox left, HBox right, ObservableValue<Boolean> narrow) {
    this.left = left;
    this.right = right;
    getChildren().addAll(left, right);
    narrow.subscribe(two -> {
      inTwo = two;
      requestLayout();
    });
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return left.prefWidth(-1) + GAP + right.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = width < 0 ? computePrefWidth(-1) : width;
    return inTwo
        ? left.prefHeight(all) + GAP + right.prefHeight(all)
        : Math.max(left.prefHeight(leftOf(all)), right.prefHeight(all - GAP - leftOf(all)));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  /** Both give way where there is too little, but neither more than it can. */
  private double leftOf(double all) {
    double room = all - GAP;
    double usual = left.prefWidth(-1);
    double lack = Math.max(0, usual + right.prefWidth(-1) - room);
    double most = Math.min(usual, room - right.minWidth(-1));
    return snapSizeX(Math.max(left.minWidth(-1), Math.min(most, usual - lack / 2)));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (inTwo) {
      double top = left.prefHeight(width);
      left.resizeRelocate(0, 0, width, top);
      right.resizeRelocate(0, top + GAP, width, right.prefHeight(width));
    } else {
      double first = leftOf(width);
      left.resizeRelocate(0, 0, first, getHeight());
      right.resizeRelocate(first + GAP, 0, width - GAP - first, getHeight());
    }
  }
}
