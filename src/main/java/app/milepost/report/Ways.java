package app.milepost.report;

import static java.util.stream.Collectors.joining;

import app.milepost.role.Chapter;
import app.milepost.role.Credential;
import app.milepost.role.Fact;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Route;
import app.milepost.words.FactWords;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a gap can be closed, as far as the pack tells: ways, time, cost, chapters and evidence. */
final class Ways {

  /** More than so many of a kind are no help in choosing. */
  private static final int MOST = 2;

  private final RolePack pack;

  Ways(RolePack pack) {
    this.pack = pack;
  }

  /** Returns the ways to close a gap, a line each; empty where the pack tells none. */
  List<String> to(Requirement requirement) {
    List<String> lines = new ArrayList<>();
    add(
        lines,
        "Ways in",
        parts()
            .flatMap(
                part -> part instanceof Part.Routes routes ? routes.routes().stream() : Stream.of())
            .filter(route -> route.requirements().contains(requirement.id()))
            .map(Ways::words));
    add(
        lines,
        "Credentials",
        parts()
            .flatMap(part ->
                part instanceof Part.Credentials held ? held.credentials().stream() : Stream.of())
            .filter(credential -> credential.requirements().contains(requirement.id()))
            .map(Ways::words));
    lines.addAll(besideRoutes(requirement));
    return lines;
  }

  /** Returns where to read about it and how to show it, a line each; neither costs anything. */
  List<String> besideRoutes(Requirement requirement) {
    List<String> lines = new ArrayList<>();
    List<String> chapters =
        pack.guide().chapters().stream()
            .filter(chapter -> tells(chapter, requirement.id()))
            .map(Chapter::title)
            .limit(MOST + 1)
            .map("“%s”"::formatted)
            .toList();
    if (!chapters.isEmpty()) {
      lines.add("In the guide: %s.".formatted(Numbers.list(chapters)));
    }
    if (!requirement.evidence().isEmpty()) {
      lines.add("To show it: %s.".formatted(String.join("; ", requirement.evidence())));
    }
    return lines;
  }

  private Stream<Part> parts() {
    return pack.guide().chapters().stream().flatMap(chapter -> chapter.parts().stream());
  }

  private static boolean tells(Chapter chapter, String requirement) {
    return chapter.parts().stream()
        .flatMap(Ways::requirements)
        .anyMatch(id -> id.equals(requirement));
  }

  private static Stream<String> requirements(Part part) {
    return switch (part) {
      case Part.Points points -> of(points.points());
      case Part.Routes routes -> routes.routes().stream().flatMap(r -> r.requirements().stream());
      case Part.Credentials held ->
          held.credentials().stream().flatMap(c -> c.requirements().stream());
      default -> Stream.of();
    };
  }

  private static Stream<String> of(List<Point> points) {
    return points.stream().flatMap(point -> point.requirements().stream());
  }

  private static void add(List<String> lines, String label, Stream<String> words) {
    String all = words.limit(MOST).collect(joining("; "));
    if (!all.isEmpty()) {
      lines.add("%s: %s.".formatted(label, all));
    }
  }

  private static String words(Route route) {
    return route.title() + facts(Stream.of(route.time(), route.cost()));
  }

  private static String words(Credential credential) {
    return credential.shortName() + facts(Stream.of(credential.fee()));
  }

  /** Returns time and money in brackets, as each source has them; empty where none says. */
  private static String facts(Stream<List<Fact>> kinds) {
    String all =
        kinds
            .filter(facts -> !facts.isEmpty())
            .map(facts -> facts.stream().map(FactWords::value).distinct().collect(joining(" or ")))
            .collect(joining("; "));
    return all.isEmpty() ? "" : " (%s)".formatted(all);
  }
}
