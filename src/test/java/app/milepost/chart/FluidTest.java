package app.milepost.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.chart.Mark.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts at every width: nothing is cut off, and no words lie on others. */
class FluidTest {

  private static final String LONG = "Understanding of the whole of the records of a hospital";

  static Stream<Fluid> charts() {
    List<Bar> bars =
        List.of(
            new Bar(
                new ScaleFigures("Leadership and responsibility", 25, 100, 10),
                "100% of the points"),
            new Bar(new ScaleFigures(LONG, 100, 100, 100), "33% of the points"));
    List<LevelsChart.Group> few = List.of(group("Technical", 21));
    List<LevelsChart.Group> many = List.of(group("Technical", 30), group(LONG, 4));
    List<ProgressPoint> readings =
        IntStream.range(0, 6)
            .mapToObj(i ->
                new ProgressPoint(
                    LocalDate.of(2026, 1, 1).plusDays(i * 40L), 10 + i, 90, 5, 30, "Milepost " + i))
            .toList();
    return Stream.of(
            Stream.of(BarsChart.fluid(bars)),
            Stream.of(1, 2, 3, 6, 8).map(n -> LadderChart.fluid(steps(n))),
            LevelsChart.fluid(few).stream(),
            LevelsChart.fluid(many).stream(),
            Stream.of(ProgressChart.fluid(readings, List.of(40, 60, 80), 760)))
        .flatMap(s -> s);
  }

  private static LevelsChart.Group group(String title, int count) {
    return new LevelsChart.Group(
        title,
        IntStream.range(0, count)
            .mapToObj(i ->
                new Spoke(
                    i % 3 == 0 ? LONG : "Skill " + i,
                    i % 4 == 1 ? Optional.empty() : Optional.of(new Levels(i % 5, 3, i % 5))))
            .toList());
  }

  private static List<LadderStep> steps(int count) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            new LadderStep(
                "Senior Health Records Technician",
                "10 or more years",
                OptionalDouble.of(100),
                OptionalDouble.of(100),
                i == 0))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void nothingIsCutOffAndNoWordsLieOnOthers(Fluid chart) {
    for (double room = 200; room <= 900; room += 20) {
      Drawing drawing = chart.in(room);
      assertThat(drawing.width()).isBetween(chart.least(), chart.width());
      assertThat(Marks.points(drawing)).allMatch(p -> Marks.isInside(p, drawing));
      List<Label> labels =
          Marks.of(drawing, Label.class).stream().filter(l -> !l.text().isEmpty()).toList();
      for (Label label : labels) {
        assertThat(left(label)).as(label.text()).isGreaterThanOrEqualTo(-0.5);
        assertThat(right(label)).as(label.text()).isLessThanOrEqualTo(drawing.width() + 0.5);
      }
      for (int i = 0; i < labels.size(); i++) {
        for (int j = i + 1; j < labels.size(); j++) {
          assertThat(overlap(labels.get(i), labels.get(j)))
              .as("%s / %s at %s", labels.get(i), labels.get(j), room)
              .isFalse();
        }
      }
    }
  }

  @Test
  void asMuchIsToldInAnyWidth() {
    charts()
        .forEach(chart ->
            assertThat(chart.in(0).description()).isEqualTo(chart.drawing().description()));
  }

  @Test
  void aSingleStepIsNoWiderThanOneOfThree() {
    assertThat(LadderChart.draw(steps(1)).width()).isLessThan(720 / 3.0);
    assertThat(LadderChart.draw(steps(3)).width()).isCloseTo(720, within(3.0));
  }

  private static boolean overlap(Label one, Label other) {
    return left(one) < right(other)
        && left(other) < right(one)
        && one.at().y() - one.size() * 0.7 < other.at().y()
        && other.at().y() - other.size() * 0.7 < one.at().y();
  }

  private static double left(Label label) {
    double width = ChartText.width(label.text(), label.size());
    return switch (label.anchor()) {
      case START -> label.at().x();
      case MIDDLE -> label.at().x() - width / 2;
      case END -> label.at().x() - width;
    };
  }

  private static double right(Label label) {
    return left(label) + ChartText.width(label.text(), label.size());
  }
}
