package app.milepost.format;

import app.milepost.format.json.JsonOutput;
import app.milepost.format.plan.ActivityWriter;
import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.KeyFact;
import app.milepost.role.Measure;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes role packs that {@link PackReader} reads back as exactly the same value. The same pack
 * always gives the same bytes. Immutable; any number of threads may share it.
 */
public final class PackWriter {

  private static final String FORMAT = "milepost-role-pack/1";

  /** Returns the content of a file: UTF-8, indented, with a line break at its end. */
  public byte[] toBytes(RolePack pack) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.pretty(out)) {
      write(pack, json);
    }
    out.write('\n');
    return out.toByteArray();
  }

  /** Returns the same without any spaces, for places where nobody reads it. */
  public byte[] toCompactBytes(RolePack pack) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    try (JsonGenerator json = JsonOutput.compact(out)) {
      write(pack, json);
    }
    return out.toByteArray();
  }

  private static void write(RolePack pack, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("id", pack.id());
    json.writeStringProperty("version", pack.version());
    json.writeStringProperty("title", pack.title());
    texts(json, "otherTitles", pack.otherTitles());
    text(json, "language", pack.language());
    text(json, "summary", pack.summary());
    text(json, "judgement", pack.judgement());
    json.writeStringProperty("defaultRung", pack.defaultRung());
    each(json, "sections", pack.sections(), PackWriter::section);
    each(json, "rungs", pack.rungs(), PackWriter::rung);
    each(json, "requirements", pack.requirements(), PackWriter::requirement);
    each(json, "keyFacts", pack.keyFacts(), (to, figure) -> keyFact(to, figure, true));
    each(json, "activities", pack.activities(), (to, a) -> ActivityWriter.write(a, to));
    GuideWriter.write(json, pack.guide());
    each(json, "sources", pack.sources(), PackWriter::source);
    json.writeEndObject();
  }

  private static void section(JsonGenerator json, Section section) {
    json.writeStartObject();
    json.writeStringProperty("id", section.id());
    json.writeStringProperty("title", section.title());
    text(json, "summary", section.summary());
    json.writeEndObject();
  }

  private static void rung(JsonGenerator json, Rung rung) {
    json.writeStartObject();
    json.writeStringProperty("id", rung.id());
    json.writeStringProperty("title", rung.title());
    json.writeObjectPropertyStart("years");
    json.writeNumberProperty("from", rung.years().from());
    rung.years().to().ifPresent(to -> json.writeNumberProperty("to", to));
    json.writeEndObject();
    text(json, "summary", rung.summary());
    texts(json, "duties", rung.duties());
    texts(json, "focus", rung.focus());
    each(json, "pay", rung.pay(), PackWriter::fact);
    json.writeObjectPropertyStart("sectionWeights");
    new TreeMap<>(rung.sectionWeights())
        .forEach((section, weight) -> {
          json.writeName(section);
          number(json, weight);
        });
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void requirement(JsonGenerator json, Requirement requirement) {
    json.writeStartObject();
    json.writeStringProperty("id", requirement.id());
    text(json, "competency", requirement.competency());
    json.writeStringProperty("section", requirement.section());
    json.writeStringProperty("title", requirement.title());
    json.writeNumberProperty("importance", requirement.importance());
    json.writeBooleanProperty("mustHave", requirement.mustHave());
    json.writeObjectPropertyStart("required");
    for (Map.Entry<String, Integer> level : new TreeMap<>(requirement.required()).entrySet()) {
      json.writeNumberProperty(level.getKey(), level.getValue());
    }
    json.writeEndObject();
    text(json, "why", requirement.why());
    texts(json, "anchors", requirement.anchors());
    texts(json, "evidence", requirement.evidence());
    text(json, "question", requirement.question());
    each(json, "measures", requirement.measures(), PackWriter::measure);
    if (requirement.placeholderLevels()) {
      json.writeBooleanProperty("placeholderLevels", true);
    }
    json.writeEndObject();
  }

  private static void measure(JsonGenerator json, Measure measure) {
    json.writeStartObject();
    json.writeStringProperty("scale", measure.scale());
    json.writeName("value");
    number(json, measure.value());
    measure.sample().ifPresent(sample -> json.writeNumberProperty("sample", sample));
    if (measure.error().isPresent()) {
      json.writeName("error");
      number(json, measure.error().getAsDouble());
    }
    text(json, "period", measure.period());
    text(json, "by", measure.by());
    json.writeStringProperty("source", measure.source());
    if (measure.suppressed()) {
      json.writeBooleanProperty("suppressed", true);
    }
    json.writeEndObject();
  }

  /**
   * Writes a key figure, or a conflict of the guide.
   *
   * @param tellsDispute whether the place has room to say that it is disputed; a conflict always is
   */
  static void keyFact(JsonGenerator json, KeyFact figure, boolean tellsDispute) {
    json.writeStartObject();
    json.writeStringProperty("id", figure.id());
    json.writeStringProperty("title", figure.title());
    if (tellsDispute && figure.disputed()) {
      json.writeBooleanProperty("disputed", true);
    }
    if (!figure.decides()) {
      json.writeBooleanProperty("decides", false);
    }
    if (figure.between() != KeyFact.Between.of(figure.facts())) {
      json.writeStringProperty(
          "between", figure.between() == KeyFact.Between.SOURCES ? "sources" : "one-source");
    }
    each(json, "facts", figure.facts(), PackWriter::fact);
    text(json, "note", figure.note());
    json.writeEndObject();
  }

  static void fact(JsonGenerator json, Fact fact) {
    json.writeStartObject();
    json.writeName("value");
    switch (fact.value()) {
      case FactValue.Quantity quantity -> number(json, quantity.amount());
      case FactValue.Range range -> {
        json.writeStartObject();
        json.writeName("from");
        number(json, range.from());
        json.writeName("to");
        number(json, range.to());
        json.writeEndObject();
      }
      case FactValue.Words words -> json.writeString(words.text());
    }
    text(json, "unit", fact.unit());
    text(json, "label", fact.label());
    text(json, "period", fact.period());
    text(json, "region", fact.region());
    json.writeStringProperty("source", fact.source());
    text(json, "retrieved", fact.retrieved());
    text(json, "note", fact.note());
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, Source source) {
    json.writeStartObject();
    json.writeStringProperty("id", source.id());
    json.writeStringProperty("title", source.title());
    text(json, "publisher", source.publisher());
    text(json, "url", source.url());
    text(json, "note", source.note());
    json.writeEndObject();
  }

  /** Writes a number without a fraction where it has none. */
  private static void number(JsonGenerator json, double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      json.writeNumber((long) number);
    } else {
      json.writeNumber(number);
    }
  }

  /** Writes a text; one that is empty is left out, as reading takes what is absent for empty. */
  static void text(JsonGenerator json, String name, String text) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }

  static void texts(JsonGenerator json, String name, Collection<String> texts) {
    each(json, name, texts, JsonGenerator::writeString);
  }

  /** Writes a list; one that is empty is left out. */
  static <T> void each(
      JsonGenerator json, String name, Collection<T> items, BiConsumer<JsonGenerator, T> write) {
    if (!items.isEmpty()) {
      json.writeArrayPropertyStart(name);
      items.forEach(item -> write.accept(json, item));
      json.writeEndArray();
    }
  }
}
