package app.milepost.format.score;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.json.JsonOutput;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.random.RandomCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

class ScoreLineWriterTest {

  private final ScoreLineWriter writer = new ScoreLineWriter();

  @Test
  void aBulkLineIsByteForByteWhatJacksonWrites() {
    RandomCase.forEach(c -> {
      Readiness readiness = new Scorer(c.pack()).score(c.rung(), c.answers());
      assertThat(line(readiness)).isEqualTo(jackson(readiness));
    });
  }

  @Test
  void linesGatherUntilTheyAreCleared() {
    RandomCase c = RandomCase.ofSeed(1);
    Readiness readiness = new Scorer(c.pack()).score(c.rung(), c.answers());
    writer.add(readiness);
    int one = writer.length();
    writer.add(readiness);
    assertThat(writer.length()).isEqualTo(2 * one);
    writer.clear();
    assertThat(writer.length()).isZero();
  }

  @Test
  void aRefusalIsOneJsonLineWhateverTheSentence() {
    assertThat(new String(ScoreLineWriter.refusal(7, "a \"b\"\nc"), StandardCharsets.UTF_8))
        .isEqualTo("{\"line\":7,\"error\":\"a \\\"b\\\"\\nc\"}\n");
  }

  private String line(Readiness readiness) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.clear();
    writer.add(readiness);
    try {
      writer.writeTo(out, 0, writer.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String jackson(Readiness readiness) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.compact(out)) {
      json.writeStartObject();
      ScoreJson.writeFields(readiness, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
