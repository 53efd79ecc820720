package app.milepost.ui.career;

import app.milepost.role.Chapter;
import app.milepost.role.Credential;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.RelatedCareer;
import app.milepost.role.Route;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** On which page of the guide each anchor is; looked up only once somebody jumps. */
final class AnchorPages {

  private final Contents contents;
  private final Map<String, Heading> pages = new HashMap<>();

  AnchorPages(Contents contents) {
    this.contents = contents;
  }

  /** Returns the page to open for an anchor, if the guide tells of it. */
  Optional<Heading> find(String anchor) {
    if (pages.isEmpty()) {
      fill();
    }
    return Optional.ofNullable(pages.get(anchor));
  }

  private void fill() {
    List<Heading> headings = contents.headings();
    headings.forEach(heading -> pages.put(heading.anchor(), heading));
    Heading glance = headings.getFirst();
    contents.figures().forEach(figure -> put(Anchors.figure(figure.id()), glance));
    put(Anchors.about(Anchors.PAGE), glance);
    put(Anchors.further(Anchors.PAGE), glance);
    contents.chapters().forEach(this::chapter);
  }

  /** What is told more than once is looked for where it is told first. */
  private void put(String anchor, Heading page) {
    pages.putIfAbsent(anchor, page);
  }

  private void chapter(Chapter chapter) {
    Heading page = Heading.of(chapter);
    put(Anchors.about(chapter.id()), page);
    put(Anchors.further(chapter.id()), page);
    for (Part part : chapter.parts()) {
      put(Anchors.guide(part.heading().id()), page);
      entries(part).forEach(anchor -> put(anchor, page));
    }
    chapter.conflicts().forEach(id -> put(Anchors.guide(id), page));
  }

  private Stream<String> entries(Part part) {
    return switch (part) {
      case Part.Points points -> points(points.points());
      case Part.Ranges ranges -> points(ranges.points());
      case Part.Sides sides ->
          Stream.concat(points(sides.pro().points()), points(sides.con().points()));
      case Part.Table table -> table.rows().stream().map(Part.Row::id).map(Anchors::guide);
      case Part.Routes routes -> routes.routes().stream().map(Route::id).map(Anchors::guide);
      case Part.Credentials held ->
          held.credentials().stream().map(Credential::id).map(Anchors::guide);
      case Part.Related related ->
          related.careers().stream().map(RelatedCareer::id).map(Anchors::guide);
      case Part.OfPack kept -> kept(kept.kept());
    };
  }

  private static Stream<String> points(List<Point> points) {
    return points.stream().map(Point::id).map(Anchors::guide);
  }

  private Stream<String> kept(Part.Kept kept) {
    return switch (kept) {
      case SKILLS ->
          contents.skills().stream()
              .flatMap(skills -> skills.requirements().stream())
              .map(requirement -> Anchors.requirement(requirement.id()));
      case LADDER -> contents.rungs().stream().map(rung -> Anchors.rung(rung.id()));
      case PAY -> Stream.empty();
    };
  }
}
