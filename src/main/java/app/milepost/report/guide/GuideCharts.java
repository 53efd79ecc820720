package app.milepost.report.guide;

import app.milepost.chart.Axis;
import app.milepost.chart.Axis.Steps;
import app.milepost.chart.Drawing;
import app.milepost.chart.Ranges;
import app.milepost.chart.RangesChart;
import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.Route;
import app.milepost.role.Rung;
import app.milepost.words.FactWords;
import app.milepost.words.GuideLabels;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Drawings of what a guide compares, 500 to 900 units wide. Each is empty where the pack has no
 * number to draw.
 */
public final class GuideCharts {

  private GuideCharts() {}

  /**
   * Returns pay from step to step. Where each step has the same two figures, such as median and
   * average, its bar goes from one to the other.
   */
  public static Optional<Drawing> payByLevel(List<Rung> rungs, double width) {
    List<List<Fact>> pay = rungs.stream().map(Rung::pay).toList();
    Optional<FactPair> pair = FactPair.of(pay);
    return FactSpans.firstOf(pay.stream().flatMap(List::stream))
        .flatMap(spans ->
            draw(
                spans,
                pair.map(FactPair::caption).orElse("Pay, in " + name(spans.unit())),
                rungs.stream()
                    .map(
                        r -> spans.row(r.title(), pair.map(p -> p.joined(r.pay())).orElse(r.pay())))
                    .toList(),
                width));
  }

  /** Returns the points of a part that have a fact in the part's unit. */
  public static Optional<Drawing> ranges(Part.Ranges part, double width) {
    FactSpans spans = new FactSpans(part.unit());
    List<Ranges> rows =
        part.points().stream()
            .map(p -> spans.row(p.title(), comparable(p, part.unit())))
            .filter(row -> !row.spans().isEmpty())
            .toList();
    return draw(spans, "In " + name(part.unit()), rows, width);
  }

  /** Returns how long each route takes, in months. */
  public static Optional<Drawing> routesByTime(Part.Routes part, double width) {
    return routes(part, Route::time, GuideLabels.TIME, width);
  }

  /** Returns what each route costs, in the unit of the first that says so. */
  public static Optional<Drawing> routesByCost(Part.Routes part, double width) {
    return routes(part, Route::cost, GuideLabels.COST, width);
  }

  private static Optional<Drawing> routes(
      Part.Routes part, Function<Route, List<Fact>> facts, String what, double width) {
    return FactSpans.firstOf(part.routes().stream().flatMap(r -> facts.apply(r).stream()))
        .flatMap(spans ->
            draw(
                spans,
                what + " in " + name(spans.unit()),
                part.routes().stream().map(r -> spans.row(r.title(), facts.apply(r))).toList(),
                width));
  }

  private static Optional<Drawing> draw(
      FactSpans spans, String caption, List<Ranges> rows, double width) {
    boolean hasSpans = rows.stream().anyMatch(row -> !row.spans().isEmpty());
    Steps steps = spans.unit().equals(FactSpans.MONTHS) ? Steps.DOZENS : Steps.TENS;
    Axis axis = new Axis(caption, steps, tick -> FactWords.amount(tick, spans.unit()));
    return hasSpans ? Optional.of(RangesChart.draw(axis, rows, width)) : Optional.empty();
  }

  private static List<Fact> comparable(Point point, String unit) {
    return point.facts().stream()
        .filter(f -> f.unit().equals(unit) && !(f.value() instanceof FactValue.Words))
        .toList();
  }

  private static String name(String unit) {
    return unit.equals("USD") ? "US dollars" : unit;
  }
}
