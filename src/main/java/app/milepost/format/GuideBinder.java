package app.milepost.format;

import static app.milepost.format.PackBinder.list;
import static app.milepost.format.PackBinder.text;
import static app.milepost.format.PackBinder.texts;

import app.milepost.role.Box;
import app.milepost.role.Chapter;
import app.milepost.role.Credential;
import app.milepost.role.Fact;
import app.milepost.role.Glance;
import app.milepost.role.Guide;
import app.milepost.role.Link;
import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.role.RelatedCareer;
import app.milepost.role.Route;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Makes a guide of a tree, on the same terms as {@link PackBinder}. */
final class GuideBinder {

  private GuideBinder() {}

  static Guide bind(JsonNode guide) {
    if (!guide.isObject()) {
      return Guide.BARE;
    }
    List<Chapter> chapters = list(guide, "chapters", GuideBinder::chapter);
    return new Guide(
        glance(guide.path("glance")),
        chapters.isEmpty() ? Guide.BARE.chapters() : chapters,
        list(guide, "conflicts", conflict -> PackBinder.keyFact(conflict, true)),
        list(guide, "synonyms", PackBinder::texts));
  }

  private static Glance glance(JsonNode glance) {
    return new Glance(texts(glance, "opening"), texts(glance, "aboutFigures"), links(glance));
  }

  private static List<Link> links(JsonNode page) {
    return list(page, "links", link -> new Link(text(link, "title"), text(link, "url")));
  }

  private static Chapter chapter(JsonNode chapter) {
    return new Chapter(
        text(chapter, "id"),
        text(chapter, "title"),
        text(chapter, "summary"),
        texts(chapter, "opening"),
        list(chapter, "parts", GuideBinder::part),
        texts(chapter, "aboutFigures"),
        links(chapter));
  }

  private static Part part(JsonNode part) {
    Part.Heading heading =
        new Part.Heading(
            text(part, "id"), text(part, "title"), text(part, "summary"), texts(part, "sources"));
    return switch (text(part, "kind")) {
      case "skills" -> new Part.OfPack(heading, Part.Kept.SKILLS);
      case "ladder" -> new Part.OfPack(heading, Part.Kept.LADDER);
      case "pay" -> new Part.OfPack(heading, Part.Kept.PAY);
      case "steps" -> new Part.Points(heading, Part.Style.STEPS, points(part));
      case "questions" -> new Part.Points(heading, Part.Style.QUESTIONS, points(part));
      case "checklists" -> new Part.Points(heading, Part.Style.CHECKLISTS, points(part));
      case "sides" -> new Part.Sides(heading, side(part.path("for")), side(part.path("against")));
      case "table" ->
          new Part.Table(heading, texts(part, "columns"), list(part, "rows", GuideBinder::row));
      case "routes" -> new Part.Routes(heading, list(part, "routes", GuideBinder::route));
      case "credentials" ->
          new Part.Credentials(heading, list(part, "credentials", GuideBinder::credential));
      case "ranges" -> new Part.Ranges(heading, text(part, "unit"), points(part));
      case "related" -> new Part.Related(heading, list(part, "careers", GuideBinder::career));
      default -> new Part.Points(heading, Part.Style.PLAIN, points(part));
    };
  }

  private static List<Point> points(JsonNode parent) {
    return list(parent, "points", GuideBinder::point);
  }

  private static Point point(JsonNode point) {
    return new Point(
        text(point, "id"),
        text(point, "title"),
        text(point, "text"),
        texts(point, "items"),
        list(point, "boxes", box -> new Box(text(box, "id"), text(box, "text"))),
        facts(point, "facts"),
        texts(point, "requirements"),
        texts(point, "conflicts"));
  }

  private static Part.Side side(JsonNode side) {
    return new Part.Side(text(side, "title"), points(side));
  }

  private static Part.Row row(JsonNode row) {
    return new Part.Row(text(row, "id"), text(row, "title"), texts(row, "cells"));
  }

  private static Route route(JsonNode route) {
    return new Route(
        text(route, "id"),
        text(route, "title"),
        text(route, "text"),
        facts(route, "time"),
        facts(route, "cost"),
        texts(route, "prerequisites"),
        texts(route, "leadsTo"),
        texts(route, "requirements"),
        texts(route, "conflicts"));
  }

  private static Credential credential(JsonNode credential) {
    return new Credential(
        text(credential, "id"),
        text(credential, "short"),
        text(credential, "title"),
        text(credential, "issuer"),
        text(credential, "text"),
        texts(credential, "prerequisites"),
        facts(credential, "fee"),
        texts(credential, "requirements"),
        texts(credential, "conflicts"));
  }

  private static RelatedCareer career(JsonNode career) {
    return new RelatedCareer(
        text(career, "id"),
        text(career, "title"),
        text(career, "text"),
        text(career, "differs"),
        texts(career, "shared"));
  }

  private static List<Fact> facts(JsonNode parent, String name) {
    return list(parent, name, PackBinder::fact);
  }
}
