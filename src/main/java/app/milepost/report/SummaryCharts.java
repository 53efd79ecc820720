package app.milepost.report;

import app.milepost.assessment.Answer;
import app.milepost.chart.Bar;
import app.milepost.chart.BarsChart;
import app.milepost.chart.Drawing;
import app.milepost.chart.Fluid;
import app.milepost.chart.GaugeChart;
import app.milepost.chart.LadderChart;
import app.milepost.chart.LadderStep;
import app.milepost.chart.Levels;
import app.milepost.chart.LevelsChart;
import app.milepost.chart.ScaleFigures;
import app.milepost.chart.Spoke;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Band;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.words.NothingWords;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drawings of one result. Each can be had alone, for a window that repaints one figure. */
public final class SummaryCharts {

  static final List<Integer> BAND_LIMITS =
      Arrays.stream(Band.values()).skip(1).map(Band::least).toList();

  private SummaryCharts() {}

  static ReadinessSummary.Charts of(ReportInput input) {
    return new ReadinessSummary.Charts(
        gauge(input.readiness()),
        LevelsChart.fluid(levels(input)),
        LevelsChart.hint(input.readiness().items().size()),
        bars(input.pack(), input.readiness()),
        ladder(input.pack(), input.readiness()));
  }

  /** Returns the gauge of a result. */
  public static Drawing gauge(Readiness readiness) {
    return readiness
        .scored()
        .map(scored -> GaugeChart.draw(figures(scored), BAND_LIMITS))
        .orElseGet(() -> GaugeChart.drawNothing(NothingWords.SHORT));
  }

  /** Returns the gauge for a window's header. */
  public static Drawing smallGauge(Readiness readiness) {
    return readiness
        .scored()
        .map(scored -> GaugeChart.drawSmall(figures(scored)))
        .orElseGet(() -> GaugeChart.drawSmallNothing(NothingWords.SHORT));
  }

  private static List<LevelsChart.Group> levels(ReportInput input) {
    Map<String, List<Spoke>> bySection = new LinkedHashMap<>();
    for (ItemScore item : input.readiness().items()) {
      Spoke spoke =
          new Spoke(
              input.pack().requirement(item.id()).orElseThrow().title(),
              levels(item, input.assessment().answerTo(item.id())));
      bySection.computeIfAbsent(item.section(), section -> new ArrayList<>()).add(spoke);
    }
    return bySection.entrySet().stream()
        .map(section ->
            new LevelsChart.Group(
                input.pack().section(section.getKey()).orElseThrow().title(), section.getValue()))
        .toList();
  }

  private static Optional<Levels> levels(ItemScore item, Answer answer) {
    return answer instanceof Answer.Rated rated
        ? Optional.of(
            new Levels(
                rated.rating(), item.required(), Math.min(rated.rating(), rated.evidence().cap())))
        : Optional.empty();
  }

  /** Returns the figures by section. */
  public static Fluid bars(RolePack pack, Readiness readiness) {
    return BarsChart.fluid(
        readiness.sections().stream()
            .map(s ->
                new Bar(
                    new ScaleFigures(
                        pack.section(s.id()).orElseThrow().title(),
                        s.earned(),
                        s.potential(),
                        s.evidenced()),
                    Numbers.percent(s.weight()) + " of the points"))
            .toList());
  }

  /** Returns the ladder. */
  public static Fluid ladder(RolePack pack, Readiness readiness) {
    return LadderChart.fluid(
        readiness.ladder().stream()
            .map(score -> {
              Rung rung = pack.rung(score.rung()).orElseThrow();
              return new LadderStep(
                  rung.title(),
                  Numbers.years(rung.years()),
                  score.outcome().scored().stream().mapToDouble(Outcome.Scored::earned).findFirst(),
                  score.cumulative(),
                  score.rung().equals(readiness.rung()));
            })
            .toList());
  }

  private static ScaleFigures figures(Outcome.Scored scored) {
    return new ScaleFigures("Points", scored.earned(), scored.potential(), scored.evidenced());
  }
}
