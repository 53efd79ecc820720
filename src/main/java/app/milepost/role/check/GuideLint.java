package app.milepost.role.check;

import app.milepost.role.Credential;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.RelatedCareer;
import app.milepost.role.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds parts of the guide that rest on nothing, repeat themselves or hold nothing. */
final class GuideLint implements PackVisitor {

  /** A number on its own; not the one inside a name such as {@code ICD-10} or {@code 401(k)}. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\p{L}\\d/][-‑]?)[$€£]?\\d[\\d.,]*\\d?%?(?![-‑]?[\\p{L}\\d(/])");

  private final BiConsumer<String, String> report;

  GuideLint(BiConsumer<String, String> report) {
    this.report = report;
  }

  @Override
  public void part(String path, Part part) {
    boolean bare = part instanceof Part.OfPack && part.heading().summary().isEmpty();
    if (!bare && part.heading().sources().isEmpty()) {
      report.accept(
          path, "The part has texts and no sources. Name in “sources” what they rest on.");
    }
    titles(path, titles(part));
    if (part instanceof Part.Table table) {
      PackWalk.each(path + ".rows", table.rows(), this::cells);
    }
  }

  @Override
  public void point(String path, Point point) {
    if (point.facts().isEmpty() && FIGURE.matcher(point.text()).find()) {
      report.accept(
          path + ".text",
          "The text gives a figure and the point has no fact. Add the figure to “facts”, with its"
              + " source and period.");
    }
  }

  private void titles(String path, List<String> titles) {
    Set<String> seen = new HashSet<>();
    for (String title : titles) {
      if (!seen.add(title.strip().toLowerCase(Locale.ROOT))) {
        report.accept(
            path, "The title “%s” stands twice in this part. Change one.".formatted(title));
      }
    }
  }

  private void cells(String path, Part.Row row) {
    PackWalk.each(
        path + ".cells",
        row.cells(),
        (at, cell) -> {
          if (cell.codePoints().noneMatch(Character::isLetterOrDigit)) {
            report.accept(at, "The cell is empty. Write what is so, be it “none” or “not known”.");
          }
        });
  }

  private static List<String> titles(Part part) {
    return switch (part) {
      case Part.Points points -> points(points.points()).toList();
      case Part.Ranges ranges -> points(ranges.points()).toList();
      case Part.Sides sides ->
          Stream.concat(points(sides.pro().points()), points(sides.con().points())).toList();
      case Part.Table table -> table.rows().stream().map(Part.Row::title).toList();
      case Part.Routes routes -> routes.routes().stream().map(Route::title).toList();
      case Part.Credentials held -> held.credentials().stream().map(Credential::title).toList();
      case Part.Related related -> related.careers().stream().map(RelatedCareer::title).toList();
      case Part.OfPack kept -> List.of();
    };
  }

  private static Stream<String> points(List<Point> points) {
    return points.stream().map(Point::title);
  }
}
