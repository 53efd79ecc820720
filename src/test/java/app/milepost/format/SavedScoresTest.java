package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import app.milepost.assessment.Assessment;
import app.milepost.format.score.ScoreJson;
import app.milepost.format.score.ScoreLineWriter;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.ScoringTable;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.random.RandomDossiers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SavedScoresTest {

  private final RolePack pack = WorkedExample.pack();
  private final Scorer scorer = new Scorer(pack);
  private final AssessmentReader reader = new AssessmentReader(pack);
  private final AssessmentWriter writer = new AssessmentWriter();
  private final AssessmentLineReader lineReader = new AssessmentLineReader(pack);

  @Test
  void anAssessmentIsReadBackExactlyAsItWasWrittenAndScoresTheSameBits() throws Exception {
    Random random = new Random(20261122);
    for (int round = 0; round < 1_000; round++) {
      Assessment written = RandomDossiers.of(pack, random);
      byte[] bytes = writer.toBytes(written);
      Assessment read = reader.read("saved", new ByteArrayInputStream(bytes));
      assertThat(read).isEqualTo(written);
      assertThat(read.answers().keySet()).containsExactlyElementsOf(written.answers().keySet());
      assertThat(writer.toBytes(read)).isEqualTo(bytes);
      lineReader.read(bytes, 0, bytes.length);
      String rung = written.rung().orElse(pack.defaultRung());
      assertThat(lineReader.rung()).isEqualTo(rung);
      Readiness before = scorer.score(rung, written.answers());
      assertThat(scorer.score(rung, read.answers())).isEqualTo(before);
      assertThat(scorer.score(rung, lineReader.sheet())).isEqualTo(before);
    }
  }

  @Test
  void aScoreHasTheContractsFieldsInTheirOrder() {
    JsonNode json = JsonMapper.shared().readTree(printed());
    assertThat(json.propertyNames())
        .containsExactly(
            "rung",
            "earned",
            "potential",
            "evidenced",
            "band",
            "bandPotential",
            "sections",
            "items",
            "gaps",
            "ladder",
            "standardError",
            "minimalDetectableChange");
    assertThat(json.path("sections").path(0).propertyNames())
        .containsExactly("id", "weight", "earned", "potential", "evidenced");
    assertThat(json.path("items").path(0).propertyNames())
        .containsExactly(
            "id", "required", "rating", "attainment", "points", "maxPoints", "gain", "gate");
    assertThat(json.path("ladder").path(0).propertyNames())
        .containsExactly("rung", "earned", "cumulative", "band", "bandPotential");
  }

  @Test
  void whereThereIsNothingToScoreTheFiguresAreNullInBothForms() {
    RolePack pack = ScoringTable.pack("rungs low high\nsection s 1 1\na 1 0 2");
    Readiness nothing = new Scorer(pack).score("low", Map.of());
    ByteArrayOutputStream pretty = new ByteArrayOutputStream();
    ScoreJson.writePretty(nothing, pretty);
    ScoreLineWriter lines = new ScoreLineWriter();
    lines.add(nothing);
    ByteArrayOutputStream compact = new ByteArrayOutputStream();
    assertThatCode(() -> lines.writeTo(compact, 0, lines.length())).doesNotThrowAnyException();
    for (ByteArrayOutputStream out : List.of(pretty, compact)) {
      JsonNode json = JsonMapper.shared().readTree(out.toByteArray());
      for (String field : List.of("earned", "potential", "evidenced", "band", "bandPotential")) {
        assertThat(json.get(field).isNull()).as(field).isTrue();
      }
      assertThat(json.get("nothingToScore").stringValue()).isEqualTo("nothing-asked");
      JsonNode low = json.path("ladder").path(0);
      assertThat(low.get("earned").isNull()).isTrue();
      assertThat(low.get("cumulative").isNull()).isTrue();
      assertThat(low.get("band").isNull()).isTrue();
      JsonNode high = json.path("ladder").path(1);
      assertThat(high.get("band").stringValue()).isEqualTo("exploring");
      assertThat(high.get("bandPotential").stringValue()).isEqualTo("ready");
    }
  }

  @Test
  void whatIsNotAnsweredOrNoMustHaveHasNull() {
    JsonNode retention =
        JsonMapper.shared()
            .readTree(printed())
            .path("items")
            .valueStream()
            .filter(i -> i.path("id").asString().equals("records-retention"))
            .findFirst()
            .orElseThrow();
    assertThat(retention.get("rating").isNull()).isTrue();
    assertThat(retention.get("gate").isNull()).isTrue();
  }

  @Test
  void writtenNumbersReadBackAsTheSameDoubles() {
    Readiness readiness = example();
    JsonNode json = JsonMapper.shared().readTree(printed());
    assertThat(json.path("earned").doubleValue())
        .isEqualTo(readiness.scored().orElseThrow().earned());
    assertThat(json.path("earned").doubleValue()).isCloseTo(69.665, within(0.0005));
    for (int i = 0; i < readiness.items().size(); i++) {
      assertThat(json.path("items").path(i).path("gain").doubleValue())
          .isEqualTo(readiness.items().get(i).gain());
    }
    assertThat(json.path("standardError").doubleValue()).isEqualTo(readiness.standardError());
  }

  private Readiness example() {
    return scorer.score("technician", WorkedExample.assessment().answers());
  }

  private String printed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScoreJson.writePretty(example(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
