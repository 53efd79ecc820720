package app.milepost.report;

import app.milepost.chart.Fluid;
import app.milepost.chart.ProgressChart;
import app.milepost.chart.ProgressPoint;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.compare.LikelyRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Results on a line of time, each with where it likely lies. */
public final class ProgressDrawing {

  /**
   * A result and its day.
   *
   * @param day when it was
   * @param result what it was
   * @param name what it is called, may be empty
   */
  public record Dated(LocalDate day, Result result, String name) {}

  /**
   * What a line of time shows of a result.
   *
   * @param scored its figures
   * @param likely where its points likely lie
   */
  public record Result(Outcome.Scored scored, LikelyRange likely) {

    /** Returns the result, where there is anything to score. */
    public static Optional<Result> of(Readiness readiness) {
      return readiness
          .scored()
          .map(scored -> new Result(scored, LikelyRange.of(scored, readiness.standardError())));
    }
  }

  private static final double WIDTH = 760;

  private ProgressDrawing() {}

  /**
   * Draws results.
   *
   * @param results in order of their days, at least one
   */
  public static Fluid of(List<Dated> results) {
    return ProgressChart.fluid(
        results.stream().map(ProgressDrawing::reading).toList(), SummaryCharts.BAND_LIMITS, WIDTH);
  }

  private static ProgressPoint reading(Dated result) {
    Outcome.Scored scored = result.result().scored();
    LikelyRange likely = result.result().likely();
    return new ProgressPoint(
        result.day(),
        scored.earned(),
        scored.potential(),
        likely.from(),
        likely.to(),
        result.name());
  }
}
