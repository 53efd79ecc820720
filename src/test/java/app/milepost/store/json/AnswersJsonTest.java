package app.milepost.store.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.store.KeptAnswers;
import app.milepost.store.StoreException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {

  @Test
  void answersAreWrittenAsInAnAssessmentFile() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("ehr-systems", new Answer.Rated(2, Evidence.EXAMPLE, "…"));
    answers.put("office-suite", new Answer.NotApplicable("reason", ""));
    answers.put("coding", new Answer.NotAnswered("later"));
    assertThat(new String(AnswersJson.write(answers), UTF_8))
        .isEqualTo(
            """
            {"ehr-systems":{"rating":2,"evidence":"example","note":"…"},\
            "office-suite":{"notApplicable":"reason"},"coding":{"note":"later"}}\
            """);
  }

  @Test
  void whatIsWrittenIsReadBackInItsOrder() throws Exception {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Evidence evidence : Evidence.values()) {
      answers.put("z-" + evidence, new Answer.Rated(evidence.cap(), evidence, "\"é\n\u0001😀"));
    }
    answers.put("a", new Answer.NotApplicable("", "why"));
    answers.put("", Answer.NotAnswered.BLANK);
    assertThat(AnswersJson.read(AnswersJson.write(answers))).containsExactlyEntriesOf(answers);
    assertThat(AnswersJson.read(AnswersJson.write(Map.of()))).isEmpty();
  }

  @Test
  void whatIsToldIsWhatIsReadWithoutRemarks() throws Exception {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("ehr-systems", new Answer.Rated(2, Evidence.EXAMPLE, "é\n😀"));
    answers.put("office-suite", new Answer.NotApplicable("reason", "why"));
    answers.put("coding", new Answer.NotAnswered("later"));
    answers.put("filing", new Answer.Rated(0, Evidence.OBSERVED, ""));
    Told told = new Told(new ArrayList<>());

    AnswersJson.tell(AnswersJson.write(answers), told);

    assertThat(told.lines())
        .containsExactly(
            "ehr-systems 2 EXAMPLE", "office-suite not applicable", "filing 0 OBSERVED");
  }

  /** Writes down what it is told. */
  private record Told(List<String> lines) implements KeptAnswers.Listener {

    @Override
    public void rated(String requirement, int level, Evidence evidence) {
      lines.add(requirement + " " + level + " " + evidence);
    }

    @Override
    public void notApplicable(String requirement) {
      lines.add(requirement + " not applicable");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"a\":{\"rating\":2,\"evidence\":\"example\"}",
        "{\"a\":3}",
        "{\"a\":{\"rating\":5,\"evidence\":\"claim\"}}",
        "{\"a\":{\"rating\":\"2\",\"evidence\":\"claim\"}}",
        "{\"a\":{\"rating\":2.5,\"evidence\":\"claim\"}}",
        "{\"a\":{\"rating\":2}}",
        "{\"a\":{\"rating\":2,\"evidence\":\"hearsay\"}}",
        "{\"a\":{\"note\":7}}",
        "{\"a\":{\"later\":true}}",
        "{\"a\":{\"note\":\"b\"}} {}"
      })
  void anythingElseIsDamage(String damaged) {
    assertThatThrownBy(() -> AnswersJson.read(damaged.getBytes(UTF_8)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
    assertThatThrownBy(() -> AnswersJson.tell(damaged.getBytes(UTF_8), new Told(new ArrayList<>())))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }
}
