package app.milepost.format.score;

import app.milepost.format.json.JsonOutput;
import app.milepost.scoring.Readiness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Gathers results in bulk, one compact JSON object a line, until they are written out together. For
 * one thread.
 */
public final class ScoreLineWriter {

  private final CompactScores scores = new CompactScores();

  /** Adds one result, with the fields of {@link ScoreJson}. */
  public void add(Readiness readiness) {
    scores.startObject();
    ScoreShape.writeFields(readiness, scores);
    scores.endObject();
    scores.endLine();
  }

  /** Returns how many bytes have been gathered. */
  public int length() {
    return scores.length();
  }

  /** Writes the gathered bytes from one position to before another. */
  public void writeTo(OutputStream out, int from, int to) throws IOException {
    out.write(scores.bytes(), from, to - from);
  }

  /** Forgets what was gathered. */
  public void clear() {
    scores.clear();
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
