package app.milepost.format.score;

import app.milepost.format.json.JsonOutput;
import app.milepost.scoring.Readiness;
import java.io.OutputStream;
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
    ScoreShape.writeFields(readiness, new Generator(json));
  }

  /** Hands every piece on to Jackson. */
  private record Generator(JsonGenerator json) implements ScoreTarget {

    @Override
    public void startObject() {
      json.writeStartObject();
    }

    @Override
    public void endObject() {
      json.writeEndObject();
    }

    @Override
    public void startArray() {
      json.writeStartArray();
    }

    @Override
    public void endArray() {
      json.writeEndArray();
    }

    @Override
    public void name(ScoreField field) {
      json.writeName(field.id);
    }

    @Override
    public void text(String text) {
      json.writeString(text);
    }

    @Override
    public void number(double value) {
      json.writeNumber(value);
    }

    @Override
    public void integer(int value) {
      json.writeNumber(value);
    }

    @Override
    public void nothing() {
      json.writeNull();
    }
  }
}
