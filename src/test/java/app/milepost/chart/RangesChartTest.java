package app.milepost.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.milepost.chart.Axis.Steps;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesChartTest {

  private static final Axis MONTHS =
      new Axis("Time in months", Steps.DOZENS, tick -> String.valueOf((int) tick));

  private static final List<Ranges> ROUTES =
      List.of(
          new Ranges("Degree", List.of(new Span("Full degree", 24, 24, "2 years")), "Not given"),
          new Ranges(
              "Certificate",
              List.of(new Span("One", 6, 18, "6–18 months"), new Span("Other", 9, 12, "9–12")),
              "Not given"),
          new Ranges("On the job", List.of(), "Not given"));

  @Test
  void spansLieOnOneAxisThatStartsAtZero() {
    Drawing drawing = RangesChart.draw(MONTHS, ROUTES, 700);
    List<Box> bars =
        Marks.of(drawing, Box.class).stream().filter(b -> b.ink() == Ink.ACCENT).toList();
    Dot single = Marks.of(drawing, Dot.class).getFirst();
    double zero = label(drawing, "0").at().x();
    double month = (label(drawing, "12").at().x() - zero) / 12;
    assertThat(single.center().x()).isCloseTo(zero + 24 * month, within(1e-9));
    assertThat(bars.get(0).corner().x()).isCloseTo(zero + 6 * month, within(1e-9));
    assertThat(bars.get(0).width()).isCloseTo(12 * month, within(1e-9));
    assertThat(bars.get(1).corner().x()).isCloseTo(zero + 9 * month, within(1e-9));
    assertThat(bars.get(1).width()).isCloseTo(3 * month, within(1e-9));
  }

  @Test
  void theGeometryIsKept() {
    Drawing drawing = RangesChart.draw(MONTHS, ROUTES, 700);
    assertThat(drawing.height()).isEqualTo(36 + (16 + 32) + (16 + 48 + 2 * 4) + (16 + 16));
    assertThat(Marks.of(drawing, Label.class))
        .extracting(l -> "%s %.0f".formatted(l.text(), l.at().y()))
        .containsExactly(
            "Time in months 12",
            "0 28",
            "6 28",
            "12 28",
            "18 28",
            "24 28",
            "Degree 56",
            "Full degree 72",
            "2 years 64",
            "Certificate 104",
            "One 124",
            "Other 144",
            "6–18 months 124",
            "9–12 144",
            "On the job 176",
            "Not given 176");
  }

  @Test
  void whereSourcesDifferEachSpanLiesBesideItsOwnLabel() {
    Drawing drawing = RangesChart.draw(MONTHS, ROUTES, 700);
    Label one = label(drawing, "One");
    Label other = label(drawing, "Other");
    List<Box> bars =
        Marks.of(drawing, Box.class).stream().filter(b -> b.ink() == Ink.ACCENT).toList();
    assertThat(bars.get(0).corner().y()).isBetween(one.at().y() - 12, one.at().y());
    assertThat(bars.get(1).corner().y()).isBetween(other.at().y() - 12, other.at().y());
  }

  @Test
  void theChartIsHeardAsSentences() {
    assertThat(RangesChart.draw(MONTHS, ROUTES, 700).description())
        .isEqualTo(
            "Time in months. Degree: 2 years (Full degree). "
                + "Certificate: 6–18 months (One), 9–12 (Other). On the job: Not given.");
    assertThat(RangesChart.draw(MONTHS, List.of(), 700).description())
        .isEqualTo("Time in months. Nothing to compare.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {400, 500, 700, 900})
  void longWordsStayInsideAndLeaveRoomForTheBars(double width) {
    String name = "A very long name of a way into the job ".repeat(3);
    List<Ranges> rows =
        List.of(
            new Ranges(name, List.of(new Span(name, 100, 900, "from 100 to 900 " + name)), ""),
            new Ranges(name, List.of(new Span("", 0, 0, "nothing"), new Span(name, 5, 6, "")), ""),
            new Ranges(name, List.of(), name));
    Drawing drawing = RangesChart.draw(new Axis("All", Steps.TENS, t -> "$" + t), rows, width);
    assertThat(Marks.points(drawing)).allMatch(p -> Marks.isInside(p, drawing));
    double axis = width - label(drawing, "All").at().x();
    for (Label label : Marks.of(drawing, Label.class)) {
      double share = label.anchor() == Mark.Anchor.MIDDLE ? 0.5 : 1;
      double end = label.at().x() + share * ChartText.width(label.text(), label.size());
      assertThat(end).as(label.text()).isLessThanOrEqualTo(width);
    }
    Box bar = Marks.inked(Marks.of(drawing, Box.class), Box::ink, Ink.ACCENT);
    assertThat(bar.width()).isGreaterThan(axis * 0.3);
  }

  @Test
  void wordsLieOnABedThatKeepsLinesOut() {
    List<Mark> marks = RangesChart.draw(MONTHS, ROUTES, 700).marks();
    int words = marks.indexOf(label(RangesChart.draw(MONTHS, ROUTES, 700), "6–18 months"));
    assertThat(marks.get(words - 1))
        .isInstanceOfSatisfying(Box.class, bed -> assertThat(bed.ink()).isEqualTo(Ink.SURFACE));
    assertThat(marks.subList(0, words)).filteredOn(Line.class::isInstance).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TENS, 1, 1",
    "TENS, 5, 1",
    "TENS, 6, 2",
    "TENS, 40000, 10000",
    "TENS, 85000, 20000",
    "DOZENS, 4, 1",
    "DOZENS, 24, 6",
    "DOZENS, 48, 12",
    "DOZENS, 120, 24",
    "DOZENS, 0, 1"
  })
  void ticksStandAtRoundValues(Steps steps, double most, double step) {
    List<Double> ticks = new Axis("", steps, String::valueOf).ticks(most);
    assertThat(ticks.get(1)).isEqualTo(step);
    assertThat(ticks).hasSizeBetween(2, 6).startsWith(0.0);
    assertThat(ticks.getLast()).isGreaterThanOrEqualTo(most).isLessThan(most + step + 1e-9);
    IntStream.range(1, ticks.size())
        .forEach(i -> assertThat(ticks.get(i) - ticks.get(i - 1)).isEqualTo(step));
  }

  @Test
  void ticksAreNamedOnlyWhereTheirNamesHaveRoom() {
    Axis axis = new Axis("", Steps.TENS, tick -> "%,.0f of the local currency".formatted(tick));
    Drawing drawing =
        RangesChart.draw(axis, List.of(new Ranges("A", List.of(new Span("", 1, 5, "")), "")), 500);
    List<Label> named =
        Marks.of(drawing, Label.class).stream()
            .filter(l -> l.anchor() == Mark.Anchor.MIDDLE)
            .toList();
    assertThat(named).hasSizeBetween(2, 3);
    assertThat(Marks.of(drawing, Line.class)).filteredOn(l -> l.ink() == Ink.GRID).hasSize(6);
  }

  @Test
  void aSpanThatRunsBackwardsIsRefused() {
    assertThatThrownBy(() -> new Span("", 3, 2, "")).hasMessageContaining("does not hold");
    assertThatThrownBy(() -> new Span("", -1, 2, "")).hasMessageContaining("does not hold");
    assertThatThrownBy(() -> new Span("", Double.NaN, 2, "")).hasMessageContaining("not hold");
  }

  private static Label label(Drawing drawing, String text) {
    return Marks.of(drawing, Label.class).stream()
        .filter(l -> l.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
