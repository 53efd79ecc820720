package app.milepost.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressChartTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
  private static final List<Integer> LIMITS = List.of(40, 60, 80);

  private static final List<ProgressPoint> THREE =
      List.of(
          new ProgressPoint(MARCH, 50, 70, 40, 60),
          new ProgressPoint(MARCH.plusDays(25), 62.5, 62.5, 50, 75),
          new ProgressPoint(MARCH.plusDays(100), 80, 90, 70, 88.25));

  @Test
  void readingsLieAsFarApartAsTheirDaysAndAsHighAsTheirPoints() {
    Drawing drawing = ProgressChart.draw(THREE, LIMITS, 700);
    List<Dot> dots = dots(drawing);
    double zero = line(drawing, "0");
    double unit = (zero - line(drawing, "100")) / 100;
    assertThat(dots)
        .extracting(d -> (zero - d.center().y()) / unit)
        .containsExactly(50.0, 62.5, 80.0);
    double all = dots.get(2).center().x() - dots.get(0).center().x();
    assertThat(dots.get(1).center().x() - dots.get(0).center().x())
        .isCloseTo(all / 4, within(1e-9));
  }

  @Test
  void theLikelyRangeIsABarWithCapsAndWhatIsOpenASoftBandAboveTheDot() {
    Drawing drawing = ProgressChart.draw(THREE, LIMITS, 700);
    double zero = line(drawing, "0");
    double unit = (zero - line(drawing, "100")) / 100;
    Dot first = dots(drawing).getFirst();
    Line bar =
        Marks.of(drawing, Line.class).stream()
            .filter(l -> l.ink() == Ink.TEXT && l.from().x() == first.center().x())
            .filter(l -> l.to().x() == l.from().x())
            .findFirst()
            .orElseThrow();
    assertThat((zero - bar.from().y()) / unit).isCloseTo(40, within(1e-9));
    assertThat((zero - bar.to().y()) / unit).isCloseTo(60, within(1e-9));
    List<Box> bands = bands(drawing);
    assertThat(bands).hasSize(3);
    assertThat(bands.get(0).height()).isCloseTo(20 * unit, within(1e-9));
    assertThat((zero - bands.get(0).corner().y()) / unit).isCloseTo(70, within(1e-9));
  }

  @Test
  void everyReadingIsLabelledWithPointsAndDayAndTheLastIsExplained() {
    assertThat(texts(ProgressChart.draw(THREE, LIMITS, 700)))
        .containsExactly(
            "0",
            "20",
            "40",
            "60",
            "80",
            "100",
            "50.0",
            "Mar 3",
            "2026",
            "62.5",
            "Mar 28",
            "80.0",
            "Jun 11",
            "80.0",
            "up to 90.0",
            "give or take",
            "10 points");
  }

  @Test
  void theBandIsExplainedEvenWhereTheLastReadingHasNone() {
    List<ProgressPoint> closed = new ArrayList<>(THREE);
    closed.add(new ProgressPoint(MARCH.plusDays(120), 85, 85, 80, 90));
    assertThat(texts(ProgressChart.draw(closed, LIMITS, 700))).contains("not answered then");
    List<ProgressPoint> never = List.of(THREE.get(1));
    assertThat(texts(ProgressChart.draw(never, LIMITS, 700)))
        .doesNotContain("not answered then")
        .noneMatch(t -> t.startsWith("up to"));
  }

  @Test
  void theChartIsHeardAsSentences() {
    assertThat(ProgressChart.draw(THREE, LIMITS, 700).description())
        .isEqualTo(
            "Points over time."
                + " March 3, 2026: 50.0 of 100, up to 70.0 with what is not answered, give or"
                + " take 10."
                + " March 28, 2026: 62.5 of 100, give or take 13."
                + " June 11, 2026: 80.0 of 100, up to 90.0 with what is not answered, give or"
                + " take 10.");
  }

  @Test
  void manyReadingsAreSummedUpForTheEar() {
    List<ProgressPoint> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      double earned = i == 7 ? 5 : i == 9 ? 95 : 50;
      many.add(new ProgressPoint(MARCH.plusDays(i), earned, earned, earned - 1, earned + 1));
    }
    assertThat(ProgressChart.draw(many, LIMITS, 700).description())
        .startsWith("Points over time, 20 results. First, March 3, 2026: 50.0")
        .contains("Lowest, March 10, 2026: 5.0", "Highest, March 12, 2026: 95.0");
  }

  @ParameterizedTest
  @CsvSource({"1, 400", "1, 900", "2, 400", "30, 400", "30, 700", "400, 700"})
  void anyNumberOfReadingsFitsAndNoTwoLabelsTouch(int count, double width) {
    SplittableRandom random = new SplittableRandom(count);
    List<ProgressPoint> readings = new ArrayList<>();
    LocalDate day = MARCH;
    for (int i = 0; i < count; i++) {
      day = day.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(90));
      double earned = random.nextDouble(100);
      readings.add(
          new ProgressPoint(
              day,
              earned,
              random.nextDouble(earned, 100),
              random.nextDouble(earned),
              random.nextDouble(earned, 100)));
    }
    Drawing drawing = ProgressChart.draw(readings, LIMITS, width);
    assertThat(Marks.points(drawing)).allMatch(p -> Marks.isInside(p, drawing));
    List<Dot> dots = dots(drawing);
    assertThat(dots).hasSize(count);
    for (int i = 1; i < count; i++) {
      assertThat(dots.get(i).center().x()).isGreaterThan(dots.get(i - 1).center().x());
    }
    List<Label> foot =
        Marks.of(drawing, Label.class).stream()
            .filter(l -> l.anchor() == Anchor.MIDDLE && l.bold())
            .toList();
    assertThat(foot).hasSizeGreaterThanOrEqualTo(Math.min(count, 2));
    for (int i = 1; i < foot.size(); i++) {
      assertThat(left(foot.get(i))).isGreaterThan(right(foot.get(i - 1)));
    }
    List<Label> side =
        Marks.of(drawing, Label.class).stream()
            .filter(l -> l.anchor() == Anchor.START)
            .sorted((a, b) -> Double.compare(a.at().y(), b.at().y()))
            .toList();
    for (int i = 1; i < side.size(); i++) {
      assertThat(side.get(i).at().y() - side.get(i - 1).at().y()).isGreaterThanOrEqualTo(12);
    }
  }

  @Test
  void namesStandBelowTheirDaysAndNeverTouch() {
    String name = "Before the course in Lisbon, with everything that came of it";
    Drawing drawing =
        ProgressChart.draw(
            List.of(called(THREE.get(0), name), called(THREE.get(1), name), THREE.get(2)),
            LIMITS,
            700);
    List<Label> names =
        Marks.of(drawing, Label.class).stream().filter(l -> l.text().startsWith("Before")).toList();
    assertThat(names).hasSize(2).allMatch(l -> l.text().endsWith("…"));
    assertThat(right(names.get(0))).isLessThan(left(names.get(1)));
    assertThat(left(names.get(0))).isPositive();
    assertThat(Marks.points(drawing)).allMatch(p -> Marks.isInside(p, drawing));
    assertThat(texts(drawing)).containsSubsequence("Mar 3", "2026", names.get(0).text());
    assertThat(drawing.description()).contains("March 3, 2026 (%s): 50.0".formatted(name));
  }

  private static ProgressPoint called(ProgressPoint reading, String name) {
    return new ProgressPoint(
        reading.day(), reading.earned(), reading.potential(), reading.from(), reading.to(), name);
  }

  @Test
  void readingsOfOneDayLieSideBySide() {
    List<ProgressPoint> day = Stream.generate(() -> THREE.getFirst()).limit(4).toList();
    List<Dot> dots = dots(ProgressChart.draw(day, LIMITS, 700));
    for (int i = 1; i < dots.size(); i++) {
      assertThat(dots.get(i).center().x() - dots.get(i - 1).center().x()).isEqualTo(48);
    }
  }

  @Test
  void aReadingKeepsItsFiguresInOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProgressPoint(MARCH, 50, 40, 45, 55));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProgressPoint(MARCH, 50, 60, 51, 55));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProgressPoint(MARCH, 50, 60, 45, 49));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressPoint(MARCH, 50, 101, 45, 55));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProgressPoint(MARCH, 50, 60, -1, 55));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressPoint(MARCH, Double.NaN, 1, 0, 1));
  }

  private static List<Dot> dots(Drawing drawing) {
    return Marks.of(drawing, Dot.class).stream().filter(d -> d.ink() == Ink.ACCENT).toList();
  }

  /** Returns the bands and, last, the sample beside the words about them. */
  private static List<Box> bands(Drawing drawing) {
    return Marks.of(drawing, Box.class).stream().filter(b -> b.ink() == Ink.ACCENT_SOFT).toList();
  }

  private static double line(Drawing drawing, String value) {
    return Marks.of(drawing, Label.class).stream()
            .filter(l -> l.text().equals(value) && l.anchor() == Anchor.END)
            .findFirst()
            .orElseThrow()
            .at()
            .y()
        - 4;
  }

  private static List<String> texts(Drawing drawing) {
    return Marks.of(drawing, Label.class).stream().map(Label::text).toList();
  }

  private static double left(Label label) {
    return label.at().x() - ChartText.width(label.text(), label.size()) / 2;
  }

  private static double right(Label label) {
    return label.at().x() + ChartText.width(label.text(), label.size()) / 2;
  }
}
