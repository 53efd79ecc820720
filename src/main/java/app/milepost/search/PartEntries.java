package app.milepost.search;

import app.milepost.role.Box;
import app.milepost.role.Credential;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.RelatedCareer;
import app.milepost.role.Route;
import java.util.ArrayList;
import java.util.List;

/** What the parts of one chapter tell. */
final class PartEntries {

  private final PackEntries entries;
  private final String chapter;

  PartEntries(PackEntries entries, String chapter) {
    this.entries = entries;
    this.chapter = chapter;
  }

  void add(Part part) {
    Part.Heading heading = part.heading();
    List<String> told = new ArrayList<>(List.of(heading.summary()));
    if (part instanceof Part.Sides sides) {
      told.add(sides.pro().title());
      told.add(sides.con().title());
    }
    entry(heading.id(), heading.title().isEmpty() ? chapter : heading.title(), told);
    switch (part) {
      case Part.Points p -> p.points().forEach(this::point);
      case Part.Ranges p -> p.points().forEach(this::point);
      case Part.Sides p -> {
        p.pro().points().forEach(this::point);
        p.con().points().forEach(this::point);
      }
      case Part.Table p -> p.rows().forEach(row -> row(row, p.columns()));
      case Part.Routes p -> p.routes().forEach(this::route);
      case Part.Credentials p -> p.credentials().forEach(this::credential);
      case Part.Related p -> p.careers().forEach(this::career);
      case Part.OfPack p -> {}
    }
  }

  private void entry(String id, String heading, List<String> texts) {
    entries.add("guide:" + id, chapter, heading, texts);
  }

  private void point(Point point) {
    List<String> texts = new ArrayList<>(List.of(point.text()));
    point.toTick().stream().map(Box::text).forEach(texts::add);
    texts.addAll(PackEntries.facts(point.facts()));
    entry(point.id(), point.title(), texts);
    entries.conflicts(chapter, point.conflicts());
  }

  private void row(Part.Row row, List<String> columns) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String column = i + 1 < columns.size() ? columns.get(i + 1) + ": " : "";
      texts.add(column + row.cells().get(i));
    }
    entry(row.id(), row.title(), texts);
  }

  private void route(Route route) {
    List<String> texts = new ArrayList<>(List.of(route.text()));
    texts.addAll(PackEntries.facts(route.time()));
    texts.addAll(PackEntries.facts(route.cost()));
    texts.addAll(route.prerequisites());
    texts.addAll(route.leadsTo());
    entry(route.id(), route.title(), texts);
    entries.conflicts(chapter, route.conflicts());
  }

  private void credential(Credential credential) {
    List<String> texts = new ArrayList<>(List.of(credential.text(), credential.issuer()));
    texts.addAll(credential.prerequisites());
    texts.addAll(PackEntries.facts(credential.fee()));
    entry(credential.id(), credential.shortName() + ": " + credential.title(), texts);
    entries.conflicts(chapter, credential.conflicts());
  }

  private void career(RelatedCareer career) {
    entry(career.id(), career.title(), List.of(career.text(), career.differs()));
  }
}
