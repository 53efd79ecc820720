package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.AssessmentImport;
import app.milepost.testkit.ReportInputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  @Test
  void itHoldsTheExactScoreAndTheAnswers() throws IOException {
    ReportInput input = ReportInputs.worked();
    JsonNode json = json(input);
    assertThat(json.path("format").asString()).isEqualTo("milepost-report/1");
    assertThat(json.path("date").asString()).isEqualTo("2026-11-22");
    assertThat(json.path("role").path("version").asString()).isEqualTo(input.pack().version());
    assertThat(json.path("rung").asString()).isEqualTo("technician");
    assertThat(json.path("earned").asDouble())
        .isEqualTo(input.readiness().scored().orElseThrow().earned());
    assertThat(json.path("band").asString()).isEqualTo("building");
    assertThat(json.path("bandByPoints").asString()).isEqualTo("nearly-ready");
    assertThat(json.path("items").size()).isEqualTo(21);
    assertThat(json.path("assessment").path("packVersion").asString())
        .isEqualTo(input.pack().version());
    assertThat(json.path("assessment").path("date").asString()).isEqualTo("2026-11-22");
    assertThat(json.path("assessment").path("person").path("name").asString())
        .isEqualTo("Rosa Delgado");
    assertThat(json.path("assessment").path("answers").path("ehr-systems").path("rating").asInt())
        .isEqualTo(2);
  }

  @Test
  void itsAnswersCanBeTakenBackExactly() throws Exception {
    ReportInput input = ReportInputs.worked();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.write(ReportFormat.JSON, input, out);
    AssessmentImport.Imported taken =
        new AssessmentImport(id -> Optional.of(input.pack()))
            .read("me.json", new ByteArrayInputStream(out.toByteArray()));
    assertThat(taken.file().assessment()).isEqualTo(input.assessment());
    assertThat(taken.file().date()).contains(input.date());
  }

  private static JsonNode json(ReportInput input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.write(ReportFormat.JSON, input, out);
    return JsonMapper.shared().readTree(out.toByteArray());
  }
}
