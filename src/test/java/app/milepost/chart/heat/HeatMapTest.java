package app.milepost.chart.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.milepost.chart.ChartText;
import app.milepost.chart.Drawing;
import app.milepost.chart.Ink;
import app.milepost.chart.Mark;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Polygon;
import app.milepost.chart.Marks;
import app.milepost.chart.Point;
import app.milepost.chart.heat.HeatGrid.Field;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeatMapTest {

  private static final HeatCell OPEN = new HeatCell.NotAnswered();
  private static final HeatCell OUT = new HeatCell.NotAsked();

  private static final List<HeatRow> ROWS =
      List.of(
          new HeatRow("Filing", List.of(share(0), share(0.5), OPEN)),
          new HeatRow("Typing", List.of(share(1), OUT, share(0.25))));

  private static final HeatMap MAP = HeatMap.draw(List.of("Ana", "Ben", "Cem"), ROWS, 700);

  @ParameterizedTest
  @CsvSource({
    "0, 1", "0.19, 1", "0.2, 2", "0.25, 2", "0.39, 2", "0.4, 3", "0.6, 4", "0.75, 4", "0.8, 5",
    "1, 5"
  })
  void everyFifthOfTheScaleIsAStep(double share, int step) {
    assertThat(new HeatCell.Share(share).step()).isEqualTo(step);
  }

  @Test
  void moreIsFilledHigherAndDarker() {
    List<Polygon> fills = fills(HeatMap.draw(List.of("A"), everyStep(), 700)).subList(0, 5);
    for (int i = 1; i < fills.size(); i++) {
      assertThat(fills.get(i).fillOpacity()).isGreaterThan(fills.get(i - 1).fillOpacity());
      assertThat(height(fills.get(i))).isGreaterThan(height(fills.get(i - 1)));
    }
    assertThat(fills.getFirst().fillOpacity()).isGreaterThan(0.3);
    assertThat(fills.getLast().fillOpacity()).isEqualTo(1);
  }

  @Test
  void notAnsweredIsAFrameStruckThroughAndNeverAFill() {
    HeatMap open = HeatMap.draw(List.of("A"), List.of(new HeatRow("x", List.of(OPEN))), 700);
    HeatMap zero = HeatMap.draw(List.of("A"), List.of(new HeatRow("x", List.of(share(0)))), 700);
    // The key below the map has five fills and one frame of its own.
    assertThat(fills(open)).hasSize(5);
    assertThat(frames(open)).hasSize(2);
    assertThat(fills(zero)).hasSize(6);
    assertThat(frames(zero)).hasSize(1);
  }

  @Test
  void whereSomeHaveNotAnsweredTheFillEndsAndAFrameBegins() {
    HeatCell most = new HeatCell.Mean(0.5, 0.75);
    HeatMap map =
        HeatMap.draw(List.of("Group"), List.of(new HeatRow("Filing", List.of(most))), 700);
    double width = map.grid().cellWidth();
    Polygon fill = fills(map).getFirst();
    Polygon frame = frames(map).getFirst();
    double filled = fill.corners().get(1).x() - fill.corners().getFirst().x();
    assertThat(filled / width).isBetween(0.70, 0.76);
    assertThat(frame.corners().getFirst().x()).isGreaterThanOrEqualTo(fill.corners().get(1).x());
    assertThat(texts(map)).contains("some have not");
    assertThat(texts(MAP)).doesNotContain("some have not");
    assertThat(map.drawing().description()).endsWith("Filing: Group 50%, 75% answered.");
    assertThatIllegalArgumentException().isThrownBy(() -> new HeatCell.Mean(0.5, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new HeatCell.Mean(0.5, 0));
  }

  @Test
  void theKeySaysWhatIsOnTheMap() {
    HeatMap asked = HeatMap.draw(List.of("A"), everyStep(), 700);

    assertThat(texts(MAP)).contains("not asked for");
    assertThat(texts(asked)).doesNotContain("not asked for");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 500, 680, 860})
  void theKeyFitsIntoEveryWidth(int width) {
    List<HeatCell> cells = List.of(new HeatCell.Mean(0.5, 0.75), OPEN, OUT);
    Drawing map =
        HeatMap.draw(List.of("A", "B", "C"), List.of(new HeatRow("x", cells)), width).drawing();

    assertThat(Marks.of(map, Label.class))
        .allSatisfy(label -> {
          double length = ChartText.width(label.text(), label.size());
          assertThat(label.at().x() + (label.anchor() == Mark.Anchor.START ? length : 0))
              .isLessThanOrEqualTo(width);
          assertThat(label.at().y()).isLessThan(map.height());
        });
  }

  @Test
  void theFieldUnderAPlaceIsFound() {
    HeatGrid grid = MAP.grid();
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 3; column++) {
        Field field = new Field(row, column);
        Box area = grid.area(field);
        double x = area.corner().x();
        double y = area.corner().y();
        assertThat(grid.at(new Point(x + 0.1, y + 0.1))).contains(field);
        assertThat(grid.at(new Point(x + area.width() - 0.1, y + area.height() - 0.1)))
            .contains(field);
      }
    }
    assertThat(
            Stream.of(
                new Point(grid.left() - 0.1, grid.top() + 1),
                new Point(grid.left() + 1, grid.top() - 0.1),
                new Point(grid.left() + 3 * grid.cellWidth() + 0.1, grid.top() + 1),
                new Point(grid.left() + 1, grid.top() + 2 * grid.cellHeight() + 0.1)))
        .allMatch(p -> grid.at(p).equals(Optional.empty()));
  }

  @Test
  void rowsAndColumnsCarryTheirNames() {
    assertThat(texts(MAP))
        .containsSubsequence("Ana", "Ben", "Cem", "Filing", "Typing", "not answered");
  }

  @ParameterizedTest
  @ValueSource(ints = {420, 520, 700, 860})
  void namesOfRowsAreWholeInOneLineOrTwo(int width) {
    List<String> names =
        List.of(
            "Coding and classification (ICD-10-CM, CPT)", "Retention, archiving and destruction");
    List<HeatRow> rows =
        names.stream().map(name -> new HeatRow(name, Collections.nCopies(20, OPEN))).toList();
    HeatMap map = HeatMap.draw(names(20), rows, width);

    List<Label> written =
        Marks.of(map.drawing(), Label.class).stream().filter(l -> l.at().x() == 0).toList();
    assertThat(written.stream().map(Label::text).collect(Collectors.joining(" ")))
        .isEqualTo(String.join(" ", names));
    assertThat(written)
        .allSatisfy(line ->
            assertThat(ChartText.width(line.text(), ChartText.widest(line.size(), false)))
                .isLessThan(map.grid().left()));
    assertThat(map.grid().cellWidth()).isGreaterThan(8);
  }

  @Test
  void whereThereIsNoRoomForNamesColumnsAreNumbered() {
    assertThat(texts(wide(20))).contains("1", "2", "20").doesNotContain("Person 2");
    assertThat(texts(wide(100))).contains("1", "5", "100").doesNotContain("2");
    assertThat(texts(wide(1_000))).contains("1", "40", "1000").doesNotContain("5");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 30, 100, 1_000})
  void anyNumberOfColumnsStaysInside(int columns) {
    HeatMap map = wide(columns);
    assertThat(Marks.points(map.drawing())).allMatch(p -> Marks.isInside(p, map.drawing()));
  }

  @Test
  void aFewFieldsAreHeardOneByOne() {
    assertThat(MAP.drawing().description())
        .isEqualTo(
            "How much of the level asked for is reached, 2 by 3."
                + " Filing: Ana 0%, Ben 50%, Cem not answered."
                + " Typing: Ana 100%, Ben not asked for, Cem 25%.");
  }

  @Test
  void manyFieldsAreSummedUpRowByRow() {
    List<HeatCell> cells =
        Stream.concat(
                Stream.of(share(0.2), share(0.9), OPEN, OPEN), Stream.generate(() -> OUT).limit(60))
            .toList();
    List<HeatRow> rows =
        List.of(
            new HeatRow("Filing", cells),
            new HeatRow("Typing", Stream.generate(() -> OUT).limit(64).toList()));
    assertThat(HeatMap.draw(names(64), rows, 700).drawing().description())
        .endsWith("Filing: 20% to 90%, 2 not answered. Typing: not asked for.");
  }

  @Test
  void anEmptyMapIsStillADrawing() {
    Drawing empty = HeatMap.draw(List.of(), List.of(), 700).drawing();
    assertThat(empty.description())
        .isEqualTo("How much of the level asked for is reached, 0 by 0.");
    assertThat(empty.height()).isPositive();
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeatMap.draw(List.of("A", "B"), everyStep(), 700));
    assertThatIllegalArgumentException().isThrownBy(() -> share(1.01));
    assertThatIllegalArgumentException().isThrownBy(() -> share(Double.NaN));
  }

  private static HeatMap wide(int columns) {
    List<HeatCell> cells =
        IntStream.range(0, columns)
            .mapToObj(i -> i % 7 == 0 ? OPEN : i % 11 == 0 ? OUT : share(i % 5 / 4.0))
            .toList();
    return HeatMap.draw(names(columns), List.of(new HeatRow("Filing ".repeat(20), cells)), 700);
  }

  private static List<String> names(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "Person " + i).toList();
  }

  private static List<HeatRow> everyStep() {
    return Stream.of(0.1, 0.3, 0.5, 0.7, 0.9)
        .map(s -> new HeatRow("row", List.of(share(s))))
        .toList();
  }

  private static HeatCell share(double share) {
    return new HeatCell.Share(share);
  }

  private static List<Polygon> fills(HeatMap map) {
    return Marks.of(map.drawing(), Polygon.class).stream()
        .filter(p -> p.ink() == Ink.ACCENT)
        .toList();
  }

  private static List<Polygon> frames(HeatMap map) {
    return Marks.of(map.drawing(), Polygon.class).stream()
        .filter(p -> p.ink() == Ink.GRID && p.fillOpacity() == 0)
        .toList();
  }

  private static double height(Polygon polygon) {
    return polygon.corners().getLast().y() - polygon.corners().getFirst().y();
  }

  private static List<String> texts(HeatMap map) {
    return Marks.of(map.drawing(), Label.class).stream().map(Label::text).toList();
  }
}
