package app.milepost.ui.career.text;

import app.milepost.ui.control.WrappingPane;
import java.util.List;
import javafx.scene.layout.Region;

/** Cells of equal width side by side, whatever their words, such as a row of a table. */
public final class EqualCells extends WrappingPane {

  private static final double GAP = 16;

  private final List<? extends Region> cells;

  /** Makes a row of cells from left to right, at least one. */
  public EqualCells(List<? extends Region> cells) {
    this.cells = List.copyOf(cells);
    getChildren().addAll(cells);
  }

  private double each(double width) {
    return Math.floor((width - GAP * (cells.size() - 1)) / cells.size());
  }

  @Override
  protected double heightAt(double width) {
    double each = each(width);
    return snapSizeY(cells.stream().mapToDouble(c -> c.prefHeight(each)).max().orElse(0));
  }

  @Override
  protected void layoutChildren() {
    double each = each(getWidth());
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).resizeRelocate(i * (each + GAP), 0, each, getHeight());
    }
  }
}
