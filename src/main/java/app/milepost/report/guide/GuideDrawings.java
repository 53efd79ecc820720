package app.milepost.report.guide;

import app.milepost.chart.Drawing;
import app.milepost.role.Part;
import app.milepost.role.RolePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The drawings of a whole guide, each under a name of its own.
 *
 * @param byName the drawings; names are made of letters, digits and hyphens
 * @param names the names that belong to a part, by the part's id
 */
record GuideDrawings(Map<String, Drawing> byName, Map<String, List<String>> names) {

  /** Wide enough for a page of paper. */
  private static final double WIDTH = 680;

  static GuideDrawings of(RolePack pack) {
    Map<String, Drawing> byName = new LinkedHashMap<>();
    Map<String, List<String>> names = new LinkedHashMap<>();
    pack.guide().chapters().stream()
        .flatMap(chapter -> chapter.parts().stream())
        .forEach(part -> {
          String id = part.heading().id();
          List<Drawing> drawings = of(part, pack);
          names.put(
              id, IntStream.range(0, drawings.size()).mapToObj(i -> id + "-chart-" + i).toList());
          IntStream.range(0, drawings.size())
              .forEach(i -> byName.put(id + "-chart-" + i, drawings.get(i)));
        });
    return new GuideDrawings(byName, names);
  }

  private static List<Drawing> of(Part part, RolePack pack) {
    return switch (part) {
      case Part.Ranges ranges -> GuideCharts.ranges(ranges, WIDTH).stream().toList();
      case Part.Routes routes ->
          Stream.of(
                  GuideCharts.routesByTime(routes, WIDTH), GuideCharts.routesByCost(routes, WIDTH))
              .flatMap(Optional::stream)
              .toList();
      case Part.OfPack(Part.Heading heading, Part.Kept kept) when kept == Part.Kept.PAY ->
          GuideCharts.payByLevel(pack.rungs(), WIDTH).stream().toList();
      default -> List.of();
    };
  }

  /** Returns what stands for the drawings of each part on a page. */
  Map<String, List<String>> markup(UnaryOperator<String> ofName) {
    Map<String, List<String>> markup = new LinkedHashMap<>();
    names.forEach((part, drawings) -> markup.put(part, drawings.stream().map(ofName).toList()));
    return markup;
  }
}
