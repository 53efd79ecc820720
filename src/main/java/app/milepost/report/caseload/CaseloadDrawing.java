package app.milepost.report.caseload;

import app.milepost.chart.heat.HeatCell;
import app.milepost.chart.heat.HeatMap;
import app.milepost.chart.heat.HeatRow;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Tally;
import java.util.List;

/** Who reaches how much of what is asked, as a heat map. */
public final class CaseloadDrawing {

  private CaseloadDrawing() {}

  /**
   * Draws a map.
   *
   * @param heat what it shows, at least one column
   * @param rows the requirements shown, from top to bottom
   * @param names one for each column
   * @param width 500 to 900 read well
   */
  public static HeatMap of(Heat heat, List<Tally> rows, List<String> names, double width) {
    return HeatMap.draw(names, rows.stream().map(row -> row(heat, row)).toList(), width);
  }

  private static HeatRow row(Heat heat, Tally row) {
    return new HeatRow(
        row.requirement().title(),
        heat.columns().stream().map(c -> cell(c.tallies().get(row.index()))).toList());
  }

  private static HeatCell cell(Tally tally) {
    if (tally.asked() == 0) {
      return new HeatCell.NotAsked();
    }
    if (tally.answered() == 0) {
      return new HeatCell.NotAnswered();
    }
    double share = tally.attainment().orElseThrow();
    return tally.notAnswered() == 0
        ? new HeatCell.Share(share)
        : new HeatCell.Mean(share, tally.answered() / (double) tally.asked());
  }
}
