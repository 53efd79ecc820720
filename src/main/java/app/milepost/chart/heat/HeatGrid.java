package app.milepost.chart.heat;

import app.milepost.chart.Ink;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Point;
import java.util.Optional;

/**
 * Where the fields of a heat map lie in its drawing.
 *
 * @param left edge of the first column
 * @param top edge of the first row
 * @param cellWidth of every field
 * @param cellHeight of every field
 * @param rows how many
 * @param columns how many
 */
public record HeatGrid(
    double left, double top, double cellWidth, double cellHeight, int rows, int columns) {

  /**
   * A field.
   *
   * @param row 0 for the first
   * @param column 0 for the first
   */
  public record Field(int row, int column) {}

  /** Returns the field at a place of the drawing, if one lies there. */
  public Optional<Field> at(Point place) {
    int row = (int) Math.floor((place.y() - top) / cellHeight);
    int column = (int) Math.floor((place.x() - left) / cellWidth);
    boolean inside = 0 <= row && row < rows && 0 <= column && column < columns;
    return inside ? Optional.of(new Field(row, column)) : Optional.empty();
  }

  /** Returns where a field lies, for whoever wants to frame it. */
  public Box area(Field field) {
    Point corner = new Point(left + field.column() * cellWidth, top + field.row() * cellHeight);
    return new Box(corner, cellWidth, cellHeight, 0, Ink.TARGET);
  }
}
