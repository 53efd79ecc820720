package app.milepost.chart.heat;

import java.util.List;

/**
 * One row of a heat map.
 *
 * @param label what it is about
 * @param cells one for each column
 */
public record HeatRow(String label, List<HeatCell> cells) {

  public HeatRow {
    cells = List.copyOf(cells);
  }
}
