package app.milepost.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Label;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BarsAndLadderChartTest {

  @Test
  void aBarIsAsLongAsItsFigure() {
    Drawing bars =
        BarsChart.draw(List.of(new Bar(new ScaleFigures("Soft skills", 25, 60, 10), "30% of all")));
    List<Box> boxes = Marks.of(bars, Box.class);
    Box track = Marks.inked(boxes, Box::ink, Ink.TRACK);
    Box earned = Marks.inked(boxes, Box::ink, Ink.ACCENT);
    Box open = Marks.inked(boxes, Box::ink, Ink.ACCENT_SOFT);
    assertThat(earned.width()).isCloseTo(track.width() * 0.25, within(1e-9));
    assertThat(open.width()).isCloseTo(track.width() * 0.35, within(1e-9));
    assertThat(open.corner().x()).isCloseTo(earned.corner().x() + earned.width(), within(1e-9));
    assertThat(bars.description())
        .isEqualTo("Soft skills: 25.0 of 100, up to 60.0, can show 10.0.");
    assertThat(Marks.points(bars)).allMatch(p -> Marks.isInside(p, bars));
  }

  @Test
  void barsWithoutASectionStillAreADrawing() {
    assertThat(BarsChart.draw(List.of()).description()).contains("no section counts");
  }

  @Test
  void stepsAreOfOneHeightAndFillByTheirPoints() {
    Drawing ladder =
        LadderChart.draw(
            List.of(
                new LadderStep(
                    "Junior", "0–2 years", OptionalDouble.of(50), OptionalDouble.of(50), false),
                new LadderStep(
                    "Technician",
                    "2–4 years",
                    OptionalDouble.of(80),
                    OptionalDouble.of(50),
                    true)));
    List<Box> steps =
        Marks.of(ladder, Box.class).stream().filter(b -> b.ink() == Ink.TRACK).toList();
    Box aimed = Marks.inked(Marks.of(ladder, Box.class), Box::ink, Ink.ACCENT);
    assertThat(steps.get(1).height()).isEqualTo(steps.get(0).height());
    assertThat(aimed.height()).isCloseTo(steps.get(1).height() * 0.8, within(1e-9));
    assertThat(Marks.of(ladder, Label.class))
        .extracting(Label::text)
        .contains("you aim here", "50.0", "80.0", "2–4 years", "lowest so far 50.0");
    assertThat(ladder.description()).contains("Technician (2–4 years): 80.0 of 100");
    assertThat(Marks.points(ladder)).allMatch(p -> Marks.isInside(p, ladder));
  }

  @Test
  void longNamesAreWrappedThenCut() {
    List<String> lines = ChartText.wrap("A very long name of a step that goes on", 10, 60, 2);
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast()).endsWith("…");
    assertThat(lines).allMatch(l -> ChartText.width(l, 10) <= 60 + 10);
  }
}
