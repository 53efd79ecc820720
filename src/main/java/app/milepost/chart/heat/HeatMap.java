package app.milepost.chart.heat;

import app.milepost.chart.Drawing;
import java.util.List;

/**
 * A heat map and where its fields lie, so that a view can tell which one was clicked. Each field is
 * filled in five steps, higher and darker, so that it reads in print and without a legend.
 *
 * @param drawing the map
 * @param grid its fields
 */
public record HeatMap(Drawing drawing, HeatGrid grid) {

  /**
   * Draws a map, as high as it needs.
   *
   * @param columns names of people or groups; where there is no room for names, they are numbered
   *     from 1
   * @param rows from top to bottom, each with a cell for every column
   * @param width 400 or more; 500 to 900 read well
   */
  public static HeatMap draw(List<String> columns, List<HeatRow> rows, double width) {
    for (HeatRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("a row has another number of columns: " + row.label());
      }
    }
    return new HeatPainter(columns, rows, width).paint();
  }
}
