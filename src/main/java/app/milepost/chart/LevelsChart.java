package app.milepost.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Levels by requirement, whatever their number: a radar where its axes can be told apart, else rows
 * of dots, section by section.
 */
public final class LevelsChart {

  /** More axes than these can't be told apart on a radar. */
  static final int MOST_SPOKES = 24;

  /** Fewer axes than these make no shape. */
  static final int LEAST_SPOKES = 3;

  private LevelsChart() {}

  /**
   * Requirements that belong together.
   *
   * @param title of the section
   * @param spokes at least one
   */
  public record Group(String title, List<Spoke> spokes) {
    public Group {
      spokes = List.copyOf(spokes);
    }
  }

  private static boolean isRadar(int count) {
    return count >= LEAST_SPOKES && count <= MOST_SPOKES;
  }

  /** Returns how to read the drawing of so many requirements. */
  public static String hint(int count) {
    return isRadar(count)
        ? "Filled shape: the level you gave. Dashed line: the level asked for. Open dot at the rim:"
            + " not answered. What is asked for is shown once you have answered."
        : "Filled dot: the level you gave. Upright bar: the level asked for. Open dot: what your"
            + " evidence can show, where that is less. What is asked for is shown once you have"
            + " answered.";
  }

  /**
   * Draws levels.
   *
   * @param groups in order
   * @return one drawing for a radar; else at least one for each group, none higher than a page
   */
  public static List<Drawing> draw(List<Group> groups) {
    return fluid(groups).stream().map(Fluid::drawing).toList();
  }

  /** Returns the same for any width. */
  public static List<Fluid> fluid(List<Group> groups) {
    List<Spoke> all = groups.stream().flatMap(group -> group.spokes().stream()).toList();
    if (isRadar(all.size())) {
      return List.of(RadarChart.fluid(all));
    }
    List<Fluid> drawings = new ArrayList<>();
    for (Group group : groups) {
      drawings.addAll(DotPlot.fluid(group));
    }
    return drawings;
  }
}
