package app.milepost.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Polygon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadarChartTest {

  private static final List<Spoke> FOUR =
      List.of(
          new Spoke("Filing", Optional.of(new Levels(2, 4, 2))),
          new Spoke("Coding", Optional.of(new Levels(4, 2, 3))),
          new Spoke("Privacy", Optional.empty()),
          new Spoke("Order", Optional.of(new Levels(1, 1, 1))));

  @Test
  void levelsAreDistancesFromTheMiddle() {
    List<Spoke> three = List.of(FOUR.get(0), FOUR.get(1), FOUR.get(3));
    Drawing radar = RadarChart.draw(three);
    Point center = new Point(radar.width() / 2, radar.height() / 2);
    List<Polygon> shapes = Marks.of(radar, Polygon.class);
    Polygon given =
        shapes.stream()
            .filter(p -> p.ink() == Ink.ACCENT && p.fillOpacity() > 0)
            .findFirst()
            .orElseThrow();
    Polygon asked = Marks.inked(shapes, Polygon::ink, Ink.TARGET);
    double unit = distance(center, asked.corners().get(2));
    assertThat(given.corners()).hasSize(3);
    assertThat(distance(center, given.corners().get(0))).isCloseTo(2 * unit, within(1e-9));
    assertThat(distance(center, given.corners().get(1))).isCloseTo(4 * unit, within(1e-9));
    assertThat(distance(center, asked.corners().get(0))).isCloseTo(4 * unit, within(1e-9));
    assertThat(asked.fillOpacity()).isZero();
  }

  @Test
  void whatIsNotAnsweredIsAHollowDotOnTheRimAndTellsNoLevel() {
    Drawing radar = RadarChart.draw(FOUR);
    Point center = new Point(radar.width() / 2, radar.height() / 2);
    List<Dot> dots = Marks.of(radar, Dot.class);
    Dot ring = Marks.inked(dots, Dot::ink, Ink.MUTED);
    double rim = distance(center, ring.center());
    assertThat(ring.center().y()).isGreaterThan(center.y() + rim - 1e-9);
    assertThat(dots)
        .anyMatch(d ->
            d.ink() == Ink.SURFACE
                && d.center().equals(ring.center())
                && d.radius() < ring.radius());
    assertThat(Marks.of(radar, Label.class)).extracting(Label::text).contains("?", "2/4");
    // Nothing that tells a level is drawn on its axis, below the middle.
    assertThat(Marks.of(radar, Mark.Line.class))
        .filteredOn(line -> line.ink() == Ink.TARGET || line.ink() == Ink.ACCENT)
        .allMatch(line -> line.from().y() <= center.y() && line.to().y() <= center.y());
    assertThat(Marks.of(radar, Polygon.class))
        .allMatch(p -> p.corners().stream().allMatch(c -> c.y() <= center.y() + 1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 21, 25, 30, 41})
  void labelsNeverOverlapAndStayInside(int count) {
    List<Spoke> spokes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spokes.add(
          new Spoke(
              "A requirement with quite a long name " + i, Optional.of(new Levels(i % 5, 3, 0))));
    }
    Drawing radar = RadarChart.draw(spokes);
    assertThat(Marks.points(radar)).allMatch(p -> Marks.isInside(p, radar));
    for (Anchor side : List.of(Anchor.START, Anchor.END)) {
      List<Double> rows =
          Marks.of(radar, Label.class).stream()
              .filter(l -> l.bold() && l.anchor() == side)
              .map(l -> l.at().y())
              .sorted()
              .toList();
      for (int k = 1; k < rows.size(); k++) {
        assertThat(rows.get(k) - rows.get(k - 1)).isGreaterThanOrEqualTo(14.999);
      }
    }
  }

  @Test
  void theDescriptionNamesWhatIsBelow() {
    assertThat(RadarChart.draw(FOUR).description())
        .isEqualTo(
            "Radar of levels 0 to 4: 2 of 4 reach the level asked for, 1 below it, 1 not answered."
                + " Below: Filing 2 of 4.");
    assertThat(RadarChart.draw(List.of()).description()).contains("no requirement counts");
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
