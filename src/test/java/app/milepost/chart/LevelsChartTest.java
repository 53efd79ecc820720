package app.milepost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsChartTest {

  /** What a page of letter paper has room for below its heading, in drawing units. */
  private static final double PAGE = 900;

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 2", "3, 1", "24, 1", "25, 2", "60, 2", "300, 10"})
  void aRadarHasUpTo24AxesAndMoreAreRowsOfDotsBySection(int count, int drawings) {
    List<Drawing> drawn = LevelsChart.draw(twoGroups(count));
    assertThat(drawn).hasSize(count == 1 ? 1 : drawings);
    boolean radar = count >= 3 && count <= 24;
    assertThat(drawn)
        .allMatch(d -> d.description().contains(radar ? "Radar of levels" : "Dots on a scale"))
        .allMatch(d -> d.height() <= PAGE)
        .allSatisfy(d -> assertThat(Marks.points(d)).allMatch(point -> Marks.isInside(point, d)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 25, 300})
  void everyRequirementHasOneRowWithItsName(int count) {
    assertThat(
            LevelsChart.draw(twoGroups(count)).stream()
                .flatMap(d -> Marks.of(d, Label.class).stream())
                .map(Label::text)
                .filter(text -> text.startsWith("Skill ")))
        .hasSize(count)
        .doesNotHaveDuplicates();
  }

  @Test
  void aRowWithoutAnAnswerHasNoMarkAndTellsNoLevel() {
    LevelsChart.Group group =
        new LevelsChart.Group("Craft", List.of(new Spoke("Open", Optional.empty())));
    Drawing drawing = LevelsChart.draw(List.of(group)).getFirst();
    assertThat(Marks.of(drawing, Dot.class)).isEmpty();
    assertThat(Marks.of(drawing, Mark.Line.class)).noneMatch(line -> line.ink() == Ink.TARGET);
    assertThat(Marks.of(drawing, Label.class)).extracting(Label::text).contains("not answered");
  }

  @Test
  void whatEvidenceCannotShowIsAnOpenDotBelow() {
    LevelsChart.Group group =
        new LevelsChart.Group(
            "Craft",
            List.of(
                new Spoke("Claimed", Optional.of(new Levels(4, 3, 2))),
                new Spoke("Shown", Optional.of(new Levels(4, 3, 4)))));
    Drawing drawing = LevelsChart.draw(List.of(group)).getFirst();
    assertThat(Marks.of(drawing, Dot.class)).filteredOn(d -> d.ink() == Ink.SURFACE).hasSize(1);
  }

  private static List<LevelsChart.Group> twoGroups(int count) {
    List<Spoke> spokes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional<Levels> levels =
          i % 3 == 2 ? Optional.empty() : Optional.of(new Levels(i % 5, 3, Math.min(2, i % 5)));
      spokes.add(new Spoke("Skill " + i, levels));
    }
    int half = count / 2;
    List<LevelsChart.Group> groups = new ArrayList<>();
    if (half > 0) {
      groups.add(new LevelsChart.Group("First", spokes.subList(0, half)));
    }
    groups.add(new LevelsChart.Group("Second", spokes.subList(half, count)));
    return groups;
  }
}
