package app.milepost.format;

import app.milepost.scoring.Gate;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.RungScore;
import app.milepost.scoring.SectionScore;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what {@code milepost score} prints. Numbers are written so that they read back as the very
 * same doubles.
 */
public final class ScoreJson {

  private ScoreJson() {}

  /**
   * Writes one result, indented, with a line break at its end. Does not close the stream.
   *
   * @throws tools.jackson.core.exc.JacksonIOException if the stream fails
   */
  public static void writePretty(Readiness readiness, OutputStream out) {
    try (JsonGenerator json = JsonOutput.pretty(out)) {
      json.writeStartObject();
      writeFields(readiness, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes the fields of one result into an object already begun. */
  public static void writeFields(Readiness readiness, JsonGenerator json) {
    writeFields(readiness, json, ScoreJson::writeItem);
  }

  static void writeFields(
      Readiness readiness, JsonGenerator json, BiConsumer<ItemScore, JsonGenerator> itemWriter) {
    json.writeStringProperty("rung", readiness.rung());
    json.writeNumberProperty("earned", readiness.earned());
    json.writeNumberProperty("potential", readiness.potential());
    json.writeNumberProperty("evidenced", readiness.evidenced());
    json.writeStringProperty("band", readiness.band().id());
    json.writeArrayPropertyStart("sections");
    for (SectionScore section : readiness.sections()) {
      writeSection(section, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    for (ItemScore item : readiness.items()) {
      itemWriter.accept(item, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("gaps");
    for (String gap : readiness.gaps()) {
      json.writeString(gap);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("ladder");
    for (RungScore rung : readiness.ladder()) {
      writeRung(rung, json);
    }
    json.writeEndArray();
    json.writeNumberProperty("standardError", readiness.standardError());
    json.writeNumberProperty("minimalDetectableChange", readiness.minimalDetectableChange());
  }

  private static void writeSection(SectionScore section, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", section.id());
    json.writeNumberProperty("weight", section.weight());
    json.writeNumberProperty("earned", section.earned());
    json.writeNumberProperty("potential", section.potential());
    json.writeNumberProperty("evidenced", section.evidenced());
    json.writeEndObject();
  }

  static void writeItem(ItemScore item, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", item.id());
    json.writeNumberProperty("required", item.required());
    if (item.rating().isPresent()) {
      json.writeNumberProperty("rating", item.rating().getAsInt());
    } else {
      json.writeNullProperty("rating");
    }
    json.writeNumberProperty("attainment", item.attainment());
    json.writeNumberProperty("points", item.points());
    json.writeNumberProperty("maxPoints", item.maxPoints());
    json.writeNumberProperty("gain", item.gain());
    Optional<Gate> gate = item.gate();
    if (gate.isPresent()) {
      json.writeStringProperty("gate", gate.get().id());
    } else {
      json.writeNullProperty("gate");
    }
    json.writeEndObject();
  }

  private static void writeRung(RungScore rung, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rung", rung.rung());
    json.writeNumberProperty("earned", rung.earned());
    json.writeNumberProperty("cumulative", rung.cumulative());
    json.writeStringProperty("band", rung.band().id());
    json.writeEndObject();
  }
}
