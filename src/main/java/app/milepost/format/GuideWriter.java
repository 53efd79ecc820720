package app.milepost.format;

import static app.milepost.format.PackWriter.each;
import static app.milepost.format.PackWriter.text;
import static app.milepost.format.PackWriter.texts;

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
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes a guide as {@link GuideBinder} reads it; the bare one is left out. */
final class GuideWriter {

  private GuideWriter() {}

  static void write(JsonGenerator json, Guide guide) {
    if (guide.equals(Guide.BARE)) {
      return;
    }
    json.writeObjectPropertyStart("guide");
    if (!guide.glance().equals(Glance.NONE)) {
      json.writeObjectPropertyStart("glance");
      texts(json, "opening", guide.glance().opening());
      texts(json, "aboutFigures", guide.glance().aboutFigures());
      links(json, guide.glance().links());
      json.writeEndObject();
    }
    each(json, "chapters", guide.chapters(), GuideWriter::chapter);
    each(json, "conflicts", guide.conflicts(), (to, c) -> PackWriter.keyFact(to, c, false));
    if (!guide.synonyms().isEmpty()) {
      json.writeArrayPropertyStart("synonyms");
      for (List<String> group : guide.synonyms()) {
        json.writeStartArray();
        group.forEach(json::writeString);
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void links(JsonGenerator json, List<Link> links) {
    each(
        json,
        "links",
        links,
        (to, link) -> {
          to.writeStartObject();
          to.writeStringProperty("title", link.title());
          to.writeStringProperty("url", link.url());
          to.writeEndObject();
        });
  }

  private static void chapter(JsonGenerator json, Chapter chapter) {
    json.writeStartObject();
    json.writeStringProperty("id", chapter.id());
    json.writeStringProperty("title", chapter.title());
    text(json, "summary", chapter.summary());
    texts(json, "opening", chapter.opening());
    each(json, "parts", chapter.parts(), GuideWriter::part);
    texts(json, "aboutFigures", chapter.aboutFigures());
    links(json, chapter.links());
    json.writeEndObject();
  }

  private static void part(JsonGenerator json, Part part) {
    json.writeStartObject();
    json.writeStringProperty("id", part.heading().id());
    json.writeStringProperty("kind", kind(part));
    text(json, "title", part.heading().title());
    text(json, "summary", part.heading().summary());
    texts(json, "sources", part.heading().sources());
    switch (part) {
      case Part.Points points -> points(json, points.points());
      case Part.Sides sides -> {
        side(json, "for", sides.pro());
        side(json, "against", sides.con());
      }
      case Part.Table table -> {
        texts(json, "columns", table.columns());
        each(json, "rows", table.rows(), GuideWriter::row);
      }
      case Part.Routes routes -> each(json, "routes", routes.routes(), GuideWriter::route);
      case Part.Credentials credentials ->
          each(json, "credentials", credentials.credentials(), GuideWriter::credential);
      case Part.Ranges ranges -> {
        json.writeStringProperty("unit", ranges.unit());
        points(json, ranges.points());
      }
      case Part.Related related -> each(json, "careers", related.careers(), GuideWriter::career);
      case Part.OfPack kept -> {}
    }
    json.writeEndObject();
  }

  private static String kind(Part part) {
    return switch (part) {
      case Part.Points points ->
          points.style() == Part.Style.PLAIN ? "points" : inLowerCase(points.style());
      case Part.Sides sides -> "sides";
      case Part.Table table -> "table";
      case Part.Routes routes -> "routes";
      case Part.Credentials credentials -> "credentials";
      case Part.Ranges ranges -> "ranges";
      case Part.Related related -> "related";
      case Part.OfPack kept -> inLowerCase(kept.kept());
    };
  }

  private static String inLowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void points(JsonGenerator json, List<Point> points) {
    each(json, "points", points, GuideWriter::point);
  }

  private static void point(JsonGenerator json, Point point) {
    json.writeStartObject();
    json.writeStringProperty("id", point.id());
    json.writeStringProperty("title", point.title());
    text(json, "text", point.text());
    texts(json, "items", point.items());
    each(json, "boxes", point.boxes(), GuideWriter::box);
    facts(json, "facts", point.facts());
    texts(json, "requirements", point.requirements());
    texts(json, "conflicts", point.conflicts());
    json.writeEndObject();
  }

  private static void box(JsonGenerator json, Box box) {
    json.writeStartObject();
    json.writeStringProperty("id", box.id());
    json.writeStringProperty("text", box.text());
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, String name, Part.Side side) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("title", side.title());
    points(json, side.points());
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, Part.Row row) {
    json.writeStartObject();
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("title", row.title());
    texts(json, "cells", row.cells());
    json.writeEndObject();
  }

  private static void route(JsonGenerator json, Route route) {
    json.writeStartObject();
    json.writeStringProperty("id", route.id());
    json.writeStringProperty("title", route.title());
    text(json, "text", route.text());
    facts(json, "time", route.time());
    facts(json, "cost", route.cost());
    texts(json, "prerequisites", route.prerequisites());
    texts(json, "leadsTo", route.leadsTo());
    texts(json, "requirements", route.requirements());
    texts(json, "conflicts", route.conflicts());
    json.writeEndObject();
  }

  private static void credential(JsonGenerator json, Credential credential) {
    json.writeStartObject();
    json.writeStringProperty("id", credential.id());
    text(json, "short", credential.shortName());
    json.writeStringProperty("title", credential.title());
    text(json, "issuer", credential.issuer());
    text(json, "text", credential.text());
    texts(json, "prerequisites", credential.prerequisites());
    facts(json, "fee", credential.fee());
    texts(json, "requirements", credential.requirements());
    texts(json, "conflicts", credential.conflicts());
    json.writeEndObject();
  }

  private static void career(JsonGenerator json, RelatedCareer career) {
    json.writeStartObject();
    json.writeStringProperty("id", career.id());
    json.writeStringProperty("title", career.title());
    text(json, "text", career.text());
    text(json, "differs", career.differs());
    texts(json, "shared", career.shared());
    json.writeEndObject();
  }

  private static void facts(JsonGenerator json, String name, List<Fact> facts) {
    each(json, name, facts, PackWriter::fact);
  }
}
