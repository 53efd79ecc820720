package app.milepost.report;

import app.milepost.chart.Drawing;
import app.milepost.chart.ProgressChart;
import app.milepost.chart.Reading;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.compare.LikelyRange;
import java.time.LocalDate;
import java.util.List;

/** Results on a line of time, each with where it likely lies. */
public final class ProgressDrawing {

  /**
   * A result and its day.
   *
   * @param day when it was
   * @param readiness what it was
   */
  public record Dated(LocalDate day, Readiness readiness) {}

  private static final double WIDTH = 760;

  private ProgressDrawing() {}

  /**
   * Draws results.
   *
   * @param results in order of their days, at least one
   */
  public static Drawing of(List<Dated> results) {
    return ProgressChart.draw(
        results.stream().map(ProgressDrawing::reading).toList(), SummaryCharts.BAND_LIMITS, WIDTH);
  }

  private static Reading reading(Dated result) {
    Readiness readiness = result.readiness();
    LikelyRange likely = LikelyRange.of(readiness);
    return new Reading(
        result.day(), readiness.earned(), readiness.potential(), likely.from(), likely.to());
  }
}
