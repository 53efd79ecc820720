package app.milepost.format;

import app.milepost.format.json.JsonOutput;
import app.milepost.role.check.LintReport;
import app.milepost.role.check.PackProblem;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what {@code milepost roles check --json} prints. */
public final class CheckJson {

  private static final double TENTHS = 10;

  private CheckJson() {}

  /**
   * Writes one object on one line. Does not close the stream.
   *
   * @param file what the pack was asked for as
   * @param lint empty where the file's shape left nothing to look through
   * @throws tools.jackson.core.exc.JacksonIOException if the stream fails
   */
  public static void writeLine(
      String file, PackInspection inspection, Optional<LintReport> lint, OutputStream out) {
    try (JsonGenerator json = JsonOutput.compact(out)) {
      json.writeStartObject();
      json.writeStringProperty("file", file);
      json.writeBooleanProperty("sound", inspection.isSound());
      problems("errors", inspection.problems(), json);
      problems("warnings", lint.map(LintReport::warnings).orElse(List.of()), json);
      json.writeName("readingGrade");
      lint.map(LintReport::readingGrade)
          .filter(grade -> grade.isPresent())
          .ifPresentOrElse(
              grade -> json.writeNumber(Math.round(grade.getAsDouble() * TENTHS) / TENTHS),
              json::writeNull);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void problems(String name, List<PackProblem> problems, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    for (PackProblem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("path", problem.path());
      json.writeStringProperty("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
