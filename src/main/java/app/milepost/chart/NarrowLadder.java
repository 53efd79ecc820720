package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;

/** A ladder where there is little width: its steps one below the other, the first at the top. */
final class NarrowLadder {

  private static final double ROW = 84;
  private static final double SIZE = 12;
  private static final double SMALL = 10;
  private static final double NUMBER = 56;

  private NarrowLadder() {}

  static Drawing draw(List<LadderStep> steps, String description, double width) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      marks.addAll(row(steps.get(i), i * ROW, width));
    }
    return new Drawing(width, steps.size() * ROW, description, marks);
  }

  private static List<Mark> row(LadderStep step, double top, double width) {
    List<Mark> marks = new ArrayList<>();
    String name =
        ChartText.fit(step.label(), ChartText.widest(SIZE, step.aimedAt()), width - NUMBER);
    marks.add(label(0, top + 18, name, SIZE, step.aimedAt(), Anchor.START, Ink.TEXT));
    String earned = ChartText.number(step.earned());
    marks.add(label(width, top + 20, earned, 16, true, Anchor.END, Ink.TEXT));
    Track track = new Track(0, width, top + 38);
    marks.add(track.box(0, 100, Ink.TRACK));
    Ink fill = step.aimedAt() ? Ink.ACCENT : Ink.ACCENT_SOFT;
    marks.add(track.box(0, step.earned().orElse(0), fill));
    String left = step.aimedAt() ? "you aim here" : step.years();
    Ink ink = step.aimedAt() ? Ink.TARGET : Ink.MUTED;
    marks.add(label(0, top + 62, left, SMALL, step.aimedAt(), Anchor.START, ink));
    String through = "lowest so far " + ChartText.number(step.cumulative());
    String right = step.aimedAt() ? step.years() + " · " + through : through;
    marks.add(label(width, top + 62, right, SMALL, false, Anchor.END, Ink.MUTED));
    return marks;
  }

  private static Label label(
      double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) {
    return new Label(new Point(x, y), text, size, bold, anchor, ink);
  }
}
