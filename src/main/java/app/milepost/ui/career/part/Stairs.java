package app.milepost.ui.career.part;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Blocks side by side, each a little higher than the one before. Where they would get too narrow to
 * read they lie below each other, each a little further in.
 */
final class Stairs extends Pane {

  private static final double GAP = 8;
  private static final double RISE = 24;

  private final List<? extends Region> blocks;

  Stairs(List<? extends Region> blocks) {
    this.blocks = List.copyOf(blocks);
    getChildren().addAll(blocks);
  }

  private double sideBySide(double width) {
    return (width - GAP * (blocks.size() - 1)) / blocks.size();
  }

  private boolean lying(double width) {
    double narrowest = blocks.stream().mapToDouble(b -> b.minWidth(-1)).max().orElse(0);
    return sideBySide(width) < narrowest;
  }

  private double tallest(double each) {
    // Words wrap by whole pixels: measure at the narrowest width that snapping may leave.
    double narrowest = Math.floor(each);
    return snapSizeY(blocks.stream().mapToDouble(b -> b.prefHeight(narrowest)).max().orElse(0));
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
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    if (!lying(known)) {
      return tallest(sideBySide(known)) + RISE * (blocks.size() - 1);
    }
    double height = GAP * (blocks.size() - 1);
    for (int i = 0; i < blocks.size(); i++) {
      height += snapSizeY(blocks.get(i).prefHeight(known - i * RISE));
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    if (lying(getWidth())) {
      layOut(getWidth());
    } else {
      stand(getWidth());
    }
  }

  private void stand(double width) {
    double each = sideBySide(width);
    double lowest = tallest(each);
    double floor = lowest + RISE * (blocks.size() - 1);
    for (int i = 0; i < blocks.size(); i++) {
      double left = snapPositionX(i * (each + GAP));
      double right = snapPositionX(i * (each + GAP) + each);
      double height = lowest + i * RISE;
      blocks.get(i).resizeRelocate(left, floor - height, right - left, height);
    }
  }

  private void layOut(double width) {
    double y = 0;
    for (int i = 0; i < blocks.size(); i++) {
      double in = i * RISE;
      double height = snapSizeY(blocks.get(i).prefHeight(width - in));
      blocks.get(i).resizeRelocate(in, y, width - in, height);
      y += height + GAP;
    }
  }
}
