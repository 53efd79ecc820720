package app.milepost.format;

import app.milepost.scoring.Readiness;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes results in bulk: one compact JSON object a line. For one thread. */
public final class ScoreLineWriter {

  private final ItemFragments fragments = new ItemFragments();
  private final JsonGenerator json;

  /**
   * Makes a writer.
   *
   * @param out gets the lines, in part only until {@link #flush}
   */
  public ScoreLineWriter(OutputStream out) {
    json = JsonOutput.compact(out);
  }

  /**
   * Writes one result, with the fields of {@link ScoreJson}.
   *
   * @throws tools.jackson.core.exc.JacksonIOException if the stream fails
   */
  public void write(Readiness readiness) {
    json.writeStartObject();
    ScoreJson.writeFields(
        readiness, json, (item, items) -> items.writeRawValue(fragments.of(item)));
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Hands everything written so far to the stream. */
  public void flush() {
    json.flush();
  }

  /**
   * Returns the line that stands for one that was refused, its line break included.
   *
   * @param line counted from 1
   * @param sentence what is wrong with it
   */
  public static byte[] refusal(long line, String sentence) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.compact(out)) {
      json.writeStartObject();
      json.writeNumberProperty("line", line);
      json.writeStringProperty("error", sentence);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return out.toByteArray();
  }
}
