package app.milepost.chart.plan;

import app.milepost.chart.ChartText;
import app.milepost.chart.plan.CurveChart.Scale;
import java.util.List;

/** The curve for those who hear it. */
final class CurveSentence {

  private CurveSentence() {}

  static String of(List<CurvePoint> points, double budget, Scale scale) {
    CurvePoint now =
        points.stream()
            .filter(point -> point.budget() <= budget)
            .reduce((before, last) -> last)
            .orElse(points.getFirst());
    CurvePoint most = points.getLast();
    String here =
        "With %s, a plan can reach %s points with %s."
            .formatted(scale.words(budget), ChartText.number(now.earned()), now.mustHaves());
    return most.budget() <= budget
        ? here + " More would bring nothing."
        : here
            + " The most is %s points with %s, with %s."
                .formatted(
                    ChartText.number(most.earned()), most.mustHaves(), scale.words(most.budget()));
  }
}
