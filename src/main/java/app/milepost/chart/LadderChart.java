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
  private static final double LEAST = 320;

  /** Wider steps are only larger, not plainer. */
  private static final double WIDEST = 234;

  /** What stands on a step needs so much. */
  private static final double NARROWEST = 100;

  private static final double BELOW = 52;
  private static final double LEADING = 14;
  private static final int MOST_LINES = 3;
  private static final double GAP = 8;
  private static final double FLOOR = 138;
  private static final double FULL = 88;
  private static final double AIR = 10;
  private static final double SIZE = 11;

  private LadderChart() {}

  /** Returns the ladder for any width. */
  public static Fluid fluid(List<LadderStep> steps) {
    double most = width(steps.size(), WIDTH);
    return new Fluid(
        most,
        Math.min(LEAST, most),
        width ->
            width < most && wide(steps.size(), width) < NARROWEST
                ? NarrowLadder.draw(steps, describe(steps), width)
                : draw(steps, width));
  }

  /**
   * Draws the ladder, at most 232 high and 720 wide, or less where there are only one or two steps.
   *
   * @param steps from the first to the last, at least one; up to eight read well
   */
  public static Drawing draw(List<LadderStep> steps) {
    return draw(steps, width(steps.size(), WIDTH));
  }

  private static double wide(int steps, double width) {
    return Math.min(WIDEST, (width - GAP * (steps - 1)) / steps);
  }

  private static double width(int steps, double most) {
    return steps * wide(steps, most) + GAP * (steps - 1);
  }

  private static Drawing draw(List<LadderStep> steps, double most) {
    double width = wide(steps.size(), most);
    int lines = steps.stream().mapToInt(step -> lines(step, width).size()).max().orElse(1);
    double height = FLOOR + BELOW + lines * LEADING;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      marks.addAll(step(steps.get(i), i * (width + GAP), width, height));
    }
    return new Drawing(most, height, describe(steps), marks);
  }

  private static String describe(List<LadderStep> steps) {
    return "Ladder, from the first step. "
        + steps.stream().map(LadderChart::describe).collect(Collectors.joining(" "));
  }

  private static List<Mark> step(LadderStep step, double left, double width, double height) {
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
    for (String line : lines(step, width)) {
      marks.add(label(middle, y, line, SIZE, step.aimedAt(), Ink.TEXT));
      y += LEADING;
    }
    marks.add(label(middle, height - 20, step.years(), 10, false, Ink.MUTED));
    String through =
        (width < NARROWEST ? "lowest " : "lowest so far ") + ChartText.number(step.cumulative());
    marks.add(label(middle, height - 5, through, 10, false, Ink.MUTED));
    return marks;
  }

  private static List<String> lines(LadderStep step, double width) {
    double measured = ChartText.widest(SIZE, step.aimedAt());
    return ChartText.wrap(step.label(), measured, width - AIR, MOST_LINES);
  }

  private static Label label(double x, double y, String text, double size, boolean bold, Ink ink) {
    return new Label(new Point(x, y), text, size, bold, Anchor.MIDDLE, ink);
  }

  private static String describe(LadderStep step) {
    return "%s (%s): %s of 100, %s at the lowest step so far%s."
        .formatted(
            step.label(),
            step.years(),
            ChartText.number(step.earned()),
            ChartText.number(step.cumulative()),
            step.aimedAt() ? "; the step you aim at" : "");
  }
}
