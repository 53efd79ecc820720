package app.milepost.chart.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.chart.Drawing;
import app.milepost.chart.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanChartsTest {

  private static final CurveChart.Scale HOURS = new CurveChart.Scale("hours", "");

  private static final List<CurvePoint> POINTS =
      List.of(
          new CurvePoint(0, 69.7, 4), new CurvePoint(40, 74.8, 4), new CurvePoint(200, 82.8, 3));

  @Test
  void theCurveIsToldInASentence() {
    Drawing drawing = CurveChart.fluid(POINTS, 60, 400, HOURS, 700).drawing();

    assertThat(drawing.description())
        .isEqualTo(
            "With 60 hours, a plan can reach 74.8 points with 4 must-haves open. The most is 82.8"
                + " points with 3 must-haves open, with 200 hours.");
  }

  @Test
  void whoHasMoreThanCanBeUsedHearsThatMoreBringsNothing() {
    assertThat(CurveChart.fluid(POINTS, 900, 1000, HOURS, 700).drawing().description())
        .endsWith("More would bring nothing.");
  }

  @Test
  void theTimelineNamesEachThingWithItsWeeks() {
    Drawing drawing =
        TimelineChart.fluid(
                List.of(
                    new TimelineBar("Study", "Terms", 1, 6),
                    new TimelineBar("Project", "Fifty visits", 3, 3)),
                6,
                700)
            .drawing();

    assertThat(drawing.description())
        .isEqualTo("weeks 1–6: Terms, Study. week 3: Fifty visits, Project.");
  }

  @Test
  void noLineOfTheTimelineRunsThroughWords() {
    Drawing drawing =
        TimelineChart.fluid(
                List.of(
                    new TimelineBar("Study", "Terms of the trade, word by word", 1, 13),
                    new TimelineBar("Study", "The guide, from the first to the last page", 14, 25),
                    new TimelineBar("Project", "Fifty visits", 3, 25)),
                25,
                700)
            .drawing();

    List<Mark.Line> lines = marks(drawing, Mark.Line.class);
    assertThat(lines).isNotEmpty();
    for (Mark.Label label : marks(drawing, Mark.Label.class)) {
      assertThat(lines)
          .as(label.text())
          .noneMatch(line ->
              line.from().y() < label.at().y() + 3
                  && line.to().y() > label.at().y() - 0.75 * label.size());
    }
  }

  private static <T extends Mark> List<T> marks(Drawing drawing, Class<T> kind) {
    return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void nothingIsDrawnOutsideOfWhateverIsShown() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      double width = 340 + random.nextInt(500);
      List<CurvePoint> points = new ArrayList<>();
      double budget = 0;
      for (int i = random.nextInt(1, 12); i > 0; i--) {
        points.add(new CurvePoint(budget, random.nextInt(1001) / 10.0, random.nextInt(4)));
        budget += random.nextInt(1, 300);
      }
      isInside(
          CurveChart.fluid(points, random.nextInt(2000), 1 + random.nextInt(2000), HOURS, 900)
              .in(width));
      List<TimelineBar> bars = new ArrayList<>();
      int weeks = random.nextInt(1, 200);
      for (int i = random.nextInt(1, 9); i > 0; i--) {
        int first = random.nextInt(1, weeks + 1);
        bars.add(
            new TimelineBar(
                "Kind" + random.nextInt(3),
                "Something to be done ".repeat(random.nextInt(1, 6)),
                first,
                random.nextInt(first, weeks + 1)));
      }
      isInside(TimelineChart.fluid(bars, weeks, 900).in(width));
    }
  }

  private static void isInside(Drawing drawing) {
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Line line) {
        assertThat(line.from().x()).isBetween(-0.01, drawing.width() + 0.01);
        assertThat(line.to().x()).isBetween(-0.01, drawing.width() + 0.01);
        assertThat(line.from().y()).isBetween(-0.01, drawing.height() + 0.01);
        assertThat(line.to().y()).isBetween(-0.01, drawing.height() + 0.01);
      }
      if (mark instanceof Mark.Box box) {
        assertThat(box.corner().x() + box.width()).isLessThanOrEqualTo(drawing.width() + 0.01);
        assertThat(box.corner().y() + box.height()).isLessThanOrEqualTo(drawing.height());
      }
    }
  }
}
