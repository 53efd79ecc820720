package app.milepost.report;

import app.milepost.format.AssessmentWriter;
import app.milepost.format.json.JsonOutput;
import app.milepost.format.score.ScoreJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** The exact figures and the answers behind them, for other programs. */
final class JsonReport {

  /** What the file calls its own format. */
  static final String FORMAT = "milepost-report/1";

  private JsonReport() {}

  static void write(ReportInput input, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonOutput.pretty(out)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("date", input.date().toString());
      json.writeObjectPropertyStart("role");
      json.writeStringProperty("id", input.pack().id());
      json.writeStringProperty("title", input.pack().title());
      json.writeStringProperty("version", input.pack().version());
      json.writeEndObject();
      ScoreJson.writeFields(input.readiness(), json);
      input
          .readiness()
          .scored()
          .ifPresent(s -> json.writeStringProperty("bandByPoints", s.bandByPoints().id()));
      json.writeObjectPropertyStart("assessment");
      AssessmentWriter.writeFields(input.file(), json);
      json.writeEndObject();
      json.writeEndObject();
    } catch (JacksonException e) {
      throw new IOException(e.getOriginalMessage(), e);
    }
    out.write("\n".getBytes(StandardCharsets.UTF_8));
  }
}
