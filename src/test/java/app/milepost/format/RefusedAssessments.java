package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.format.json.Refusal;
import app.milepost.role.RolePack;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Assessments that are refused, alone and as a line of many. */
abstract class RefusedAssessments {

  static final String HEAD =
      "{\"format\":\"milepost-assessment/1\",\"role\":\"health-records-technician\"";

  private final RolePack pack = WorkedExample.pack();
  final AssessmentReader reader = new AssessmentReader(pack);
  private final AssessmentLineReader lineReader = new AssessmentLineReader(pack);

  final String refusalOfAnswer(String id, String answer) {
    return refusal(HEAD + ",\"answers\":{\"%s\":%s}}".formatted(id, answer));
  }

  final String refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns what is said of a text, having seen that a line of many is refused as well. */
  final String refusal(byte[] bytes) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> lineReader.read(bytes, 0, bytes.length));
    return catchThrowableOfType(
            UnreadableFileException.class, () -> reader.read("a", new ByteArrayInputStream(bytes)))
        .getMessage();
  }
}
