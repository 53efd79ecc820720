package app.milepost.role.check;

import app.milepost.role.Chapter;
import app.milepost.role.Credential;
import app.milepost.role.Fact;
import app.milepost.role.Glance;
import app.milepost.role.Guide;
import app.milepost.role.KeyFact;
import app.milepost.role.Link;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.RelatedCareer;
import app.milepost.role.Route;
import java.util.List;
import java.util.function.BiConsumer;

/** Leads a visitor past everything in a guide, in the order of the file, with its JSON path. */
final class GuideWalk {

  private final PackVisitor visitor;

  GuideWalk(PackVisitor visitor) {
    this.visitor = visitor;
  }

  void walk(Guide guide) {
    glance("$.guide.glance", guide.glance());
    each("$.guide.chapters", guide.chapters(), this::chapter);
    each("$.guide.conflicts", guide.conflicts(), this::conflict);
  }

  private void glance(String path, Glance glance) {
    opening(path + ".opening", glance.opening());
    each(path + ".aboutFigures", glance.aboutFigures(), visitor::text);
    each(path + ".links", glance.links(), this::link);
  }

  private void opening(String path, List<String> sentences) {
    visitor.opening(path, sentences);
    each(path, sentences, visitor::text);
  }

  private void link(String path, Link link) {
    visitor.heading(path + ".title", link.title());
  }

  private void chapter(String path, Chapter chapter) {
    visitor.guideId(path + ".id", chapter.id());
    visitor.heading(path + ".title", chapter.title());
    visitor.text(path + ".summary", chapter.summary());
    opening(path + ".opening", chapter.opening());
    each(path + ".parts", chapter.parts(), this::part);
    each(path + ".aboutFigures", chapter.aboutFigures(), visitor::text);
    each(path + ".links", chapter.links(), this::link);
  }

  private void conflict(String path, KeyFact conflict) {
    visitor.heading(path + ".title", conflict.title());
    facts(path + ".facts", conflict.facts());
    visitor.text(path + ".note", conflict.note());
  }

  private void part(String path, Part part) {
    visitor.guideId(path + ".id", part.heading().id());
    visitor.part(path, part);
    visitor.heading(path + ".title", part.heading().title());
    visitor.text(path + ".summary", part.heading().summary());
    each(path + ".sources", part.heading().sources(), visitor::source);
    switch (part) {
      case Part.Points points -> each(path + ".points", points.points(), this::point);
      case Part.Sides sides -> {
        side(path + ".for", sides.pro());
        side(path + ".against", sides.con());
      }
      case Part.Table table -> {
        each(path + ".columns", table.columns(), visitor::heading);
        each(path + ".rows", table.rows(), this::row);
      }
      case Part.Routes routes -> each(path + ".routes", routes.routes(), this::route);
      case Part.Credentials held ->
          each(path + ".credentials", held.credentials(), this::credential);
      case Part.Ranges ranges -> each(path + ".points", ranges.points(), this::point);
      case Part.Related related -> each(path + ".careers", related.careers(), this::career);
      case Part.OfPack kept -> {}
    }
  }

  private void side(String path, Part.Side side) {
    visitor.heading(path + ".title", side.title());
    each(path + ".points", side.points(), this::point);
  }

  private void row(String path, Part.Row row) {
    visitor.guideId(path + ".id", row.id());
    visitor.heading(path + ".title", row.title());
    each(path + ".cells", row.cells(), visitor::text);
  }

  private void point(String path, Point point) {
    visitor.guideId(path + ".id", point.id());
    visitor.point(path, point);
    visitor.heading(path + ".title", point.title());
    visitor.text(path + ".text", point.text());
    each(path + ".items", point.items(), visitor::text);
    each(path + ".boxes", point.boxes(), (at, box) -> visitor.text(at + ".text", box.text()));
    facts(path + ".facts", point.facts());
    links(path, point.requirements(), point.conflicts());
  }

  private void route(String path, Route route) {
    visitor.guideId(path + ".id", route.id());
    visitor.heading(path + ".title", route.title());
    visitor.text(path + ".text", route.text());
    facts(path + ".time", route.time());
    facts(path + ".cost", route.cost());
    each(path + ".prerequisites", route.prerequisites(), visitor::text);
    each(path + ".leadsTo", route.leadsTo(), visitor::text);
    links(path, route.requirements(), route.conflicts());
  }

  private void credential(String path, Credential credential) {
    visitor.guideId(path + ".id", credential.id());
    visitor.heading(path + ".short", credential.shortName());
    visitor.heading(path + ".title", credential.title());
    visitor.heading(path + ".issuer", credential.issuer());
    visitor.text(path + ".text", credential.text());
    each(path + ".prerequisites", credential.prerequisites(), visitor::text);
    facts(path + ".fee", credential.fee());
    links(path, credential.requirements(), credential.conflicts());
  }

  private void career(String path, RelatedCareer career) {
    visitor.guideId(path + ".id", career.id());
    visitor.heading(path + ".title", career.title());
    visitor.text(path + ".text", career.text());
    visitor.text(path + ".differs", career.differs());
    each(path + ".shared", career.shared(), visitor::requirement);
  }

  private void links(String path, List<String> requirements, List<String> conflicts) {
    each(path + ".requirements", requirements, visitor::requirement);
    each(path + ".conflicts", conflicts, visitor::conflict);
  }

  private void facts(String path, List<Fact> facts) {
    PackWalk.facts(path, facts, visitor);
  }

  private static <T> void each(String path, List<T> items, BiConsumer<String, T> visit) {
    PackWalk.each(path, items, visit);
  }
}
