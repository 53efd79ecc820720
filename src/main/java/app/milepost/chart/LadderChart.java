package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A career ladder as rising steps. Each step is filled from the floor by the points earned there,
 * with the figures and the years written on it; the step aimed at carries a flag.
 */
public final class LadderChart {

  private static final double WIDTH = 720;
  private static final double HEIGHT = 232;
  private static final double GAP = 8;
  private static final double FLOOR = 138;
  private static final double FULL = 88;
  private static final double AIR = 10;
  private static final double SIZE = 11;

  private LadderChart() {}

  /**
   * Draws the ladder, 720 × 232.
   *
   * @param steps from the first to the last, at least one; up to eight read well
   */
  public static Drawing draw(List<Step> steps) {
    double width = (WIDTH - GAP * (steps.size() - 1)) / steps.size();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      marks.addAll(step(steps.get(i), i * (width + GAP), width));
    }
    String description = steps.stream().map(LadderChart::describe).collect(Collectors.joining(" "));
    return new Drawing(WIDTH, HEIGHT, "Ladder, from the first step. " + description, marks);
  }

  private static List<Mark> step(Step step, double left, double width) {
    List<Mark> marks = new ArrayList<>();
    double top = FLOOR - FULL;
    double middle = left + width / 2;
    marks.add(new Box(new Point(left, top), width, FULL, 0, Ink.TRACK));
    double filled = FULL * step.earned().orElse(0) / 100;
    Ink fill = step.aimedAt() ? Ink.ACCENT : Ink.ACCENT_SOFT;
    marks.add(new Box(new Point(left, FLOOR - filled), width, filled, 0, fill));
    marks.add(label(middle, top - 8, ChartText.number(step.earned()), 16, true, Ink.TEXT));
    if (step.aimedAt()) {
      marks.add(new Line(new Point(left, top), new Point(left + width, top), 3, false, Ink.TARGET));
      marks.add(label(middle, top - 28, "you aim here", SIZE, true, Ink.TARGET));
    }
    double y = FLOOR + 16;
    for (String line :
        ChartText.wrap(step.label(), ChartText.widest(SIZE, step.aimedAt()), width - AIR, 3)) {
      marks.add(label(middle, y, line, SIZE, step.aimedAt(), Ink.TEXT));
      y += 14;
    }
    marks.add(label(middle, HEIGHT - 20, step.years(), 10, false, Ink.MUTED));
    String through = "lowest so far " + ChartText.number(step.cumulative());
    marks.add(label(middle, HEIGHT - 5, through, 10, false, Ink.MUTED));
    return marks;
  }

  private static Label label(double x, double y, String text, double size, boolean bold, Ink ink) {
    return new Label(new Point(x, y), text, size, bold, Anchor.MIDDLE, ink);
  }

  private static String describe(Step step) {
    return "%s (%s): %s of 100, %s at the lowest step so far%s."
        .formatted(
            step.label(),
            step.years(),
            ChartText.number(step.earned()),
            ChartText.number(step.cumulative()),
            step.aimedAt() ? "; the step you aim at" : "");
  }
}
