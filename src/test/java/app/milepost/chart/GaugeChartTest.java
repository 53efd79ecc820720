package app.milepost.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.milepost.chart.Mark.Arc;
import app.milepost.chart.Mark.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class GaugeChartTest {

  private final Drawing gauge =
      GaugeChart.draw(new ScaleFigures("Points", 69.665, 73.323, 66.216), List.of(40, 60, 80));

  @Test
  void theArcsAreAsLongAsTheFigures() {
    List<Arc> arcs = Marks.of(gauge, Arc.class);
    Arc open = Marks.inked(arcs, Arc::ink, Ink.ACCENT_SOFT);
    Arc earned = Marks.inked(arcs, Arc::ink, Ink.ACCENT);
    assertThat(earned.startDegrees()).isEqualTo(180);
    assertThat(earned.sweepDegrees()).isCloseTo(-180 * 0.69665, within(1e-9));
    assertThat(open.startDegrees())
        .isCloseTo(earned.startDegrees() + earned.sweepDegrees(), within(1e-9));
    assertThat(open.sweepDegrees()).isCloseTo(-180 * 0.03658, within(1e-9));
  }

  @Test
  void everyFigureIsWrittenOnIt() {
    assertThat(Marks.of(gauge, Label.class))
        .extracting(Label::text)
        .contains("69.7", "up to 73.3", "can show 66.2", "40", "60", "80", "0", "100");
  }

  @Test
  void theDescriptionSaysTheChart() {
    assertThat(gauge.description())
        .isEqualTo(
            "Points: 69.7 of 100, up to 73.3 with what is not answered; 66.2 can be shown. The"
                + " scale is marked at 40, 60 and 80.");
  }

  @Test
  void allMarksLieWithinTheDrawing() {
    assertThat(Marks.points(gauge)).allMatch(p -> Marks.isInside(p, gauge));
  }

  @Test
  void theSmallOneSaysHowFarItCouldGo() {
    Drawing small = GaugeChart.drawSmall(new ScaleFigures("Points", 10, 100, 0));
    assertThat(small.width()).isEqualTo(120);
    assertThat(small.height()).isEqualTo(40);
    assertThat(Marks.of(small, Label.class))
        .extracting(Label::text)
        .containsExactly("10.0", "up to 100.0");
    assertThat(Marks.points(small)).allMatch(p -> Marks.isInside(p, small));
  }

  @Test
  void figuresOutOfOrderAreRefused() {
    assertThatThrownBy(() -> new ScaleFigures("Points", 50, 40, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ScaleFigures("Points", Double.NaN, 40, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
