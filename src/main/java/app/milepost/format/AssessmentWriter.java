package app.milepost.format;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.format.json.JsonOutput;
import app.milepost.format.plan.PlanWriter;
import app.milepost.plan.PlanChoices;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes assessment files that {@link AssessmentReader} reads back as exactly the same value. The
 * same assessment always gives the same bytes. Immutable; any number of threads may share it.
 */
public final class AssessmentWriter {

  /** Returns the content of a file that is silent about where its answers come from. */
  public byte[] toBytes(Assessment assessment) {
    return toBytes(new AssessmentFile(assessment, Optional.empty(), Optional.empty()));
  }

  /** Returns the file's content: UTF-8, indented, with a line break at its end. */
  public byte[] toBytes(AssessmentFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.pretty(out)) {
      json.writeStartObject();
      writeFields(file, json);
      json.writeEndObject();
    }
    out.write('\n');
    return out.toByteArray();
  }

  /** Writes the fields of an assessment file into an object already begun. */
  public static void writeFields(AssessmentFile file, JsonGenerator json) {
    Assessment assessment = file.assessment();
    json.writeStringProperty("format", AssessmentParser.FORMAT);
    json.writeStringProperty("role", assessment.role());
    file.packVersion()
        .ifPresent(version -> json.writeStringProperty(AssessmentHead.PACK_VERSION, version));
    file.date().ifPresent(day -> json.writeStringProperty(AssessmentHead.DATE, day.toString()));
    assessment.rung().ifPresent(rung -> json.writeStringProperty("rung", rung));
    if (!assessment.personName().isEmpty()) {
      json.writeObjectPropertyStart("person");
      json.writeStringProperty("name", assessment.personName());
      json.writeEndObject();
    }
    json.writeName("answers");
    writeAnswers(assessment.answers(), json);
    if (!file.plan().equals(PlanChoices.NONE)) {
      json.writeName(AssessmentHead.PLAN);
      PlanWriter.write(file.plan(), json);
    }
  }

  /** Writes the value of an assessment file's {@code answers}, an object, in the map's order. */
  public static void writeAnswers(Map<String, Answer> answers, JsonGenerator json) {
    json.writeStartObject();
    answers.forEach((id, answer) -> {
      json.writeObjectPropertyStart(id);
      write(answer, json);
      json.writeEndObject();
    });
    json.writeEndObject();
  }

  private static void write(Answer answer, JsonGenerator json) {
    switch (answer) {
      case Answer.Rated rated -> {
        json.writeNumberProperty("rating", rated.rating());
        json.writeStringProperty("evidence", rated.evidence().id());
        rated.from().ifPresent(from -> write(from, json));
      }
      case Answer.NotApplicable out -> json.writeStringProperty("notApplicable", out.reason());
      case Answer.NotAnswered none -> {
        if (none.keepOpen()) {
          json.writeBooleanProperty("keepOpen", true);
        }
      }
    }
    if (!answer.note().isEmpty()) {
      json.writeStringProperty("note", answer.note());
    }
  }

  private static void write(Answer.Elsewhere from, JsonGenerator json) {
    json.writeObjectPropertyStart("from");
    json.writeStringProperty("role", from.role());
    json.writeStringProperty("career", from.career());
    json.writeStringProperty("day", from.day().toString());
    json.writeEndObject();
  }
}
