package app.milepost.ui.career.text;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Cells of equal width side by side, whatever their words, such as a row of a table. */
public final class EqualCells extends Pane {

  private static final double GAP = 16;

  private final List<? extends Region> cells;
  private double knownWidth = Double.NaN;
  private double knownHeight;

  /** Makes a row of cells from left to right, at least one. */
  public EqualCells(List<? extends Region> cells) {
    this.cells = List.copyOf(cells);
    getChildren().addAll(cells);
  }

  private double each(double width) {
    return Math.floor((width - GAP * (cells.size() - 1)) / cells.size());
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
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    if (known != knownWidth) {
      double each = each(known);
      knownHeight = snapSizeY(cells.stream().mapToDouble(c -> c.prefHeight(each)).max().orElse(0));
      knownWidth = known;
    }
    return knownHeight;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public void requestLayout() {
    knownWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double each = each(getWidth());
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).resizeRelocate(i * (each + GAP), 0, each, getHeight());
    }
  }
}
