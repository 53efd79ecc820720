package app.milepost.format.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.json.Expect;
import app.milepost.format.json.JsonOutput;
import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.Refusal;
import app.milepost.plan.AgreedPlan;
import app.milepost.plan.AgreedStep;
import app.milepost.plan.Brought;
import app.milepost.plan.PlanChoices;
import app.milepost.testkit.SamplePlan;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Agreements in files, those of earlier versions among them. */
class AgreedFilesTest {

  private static final String OLD =
      """
      {"agreed": [{"on": "2026-11-28", "start": "2026-11-30", "goal": "Technician",
        "budget": {"hours": 120, "money": 450, "hoursAWeek": 6, "weeks": 20}, "currency": "USD",
        "before": 61.5, "after": 66.5, "open": 2,
        "steps": [{"activity": "course", "title": "Course", "kind": "education",
          "start": "2026-11-30", "end": "2026-12-13", "hours": 12, "cost": 0,
          "closes": ["Filing: level 2"]}]}],
       "employment": {"program": "Adult career pathways"}}
      """;

  private static PlanChoices read(String text) throws Refusal {
    JsonFactory factory = JsonSyntax.factory();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return new PlanParser(factory)
          .parse(
              parser,
              (at, known) -> {
                throw Expect.refusal(at, "unknown key");
              });
    }
  }

  private static String written(PlanChoices choices) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.pretty(out)) {
      PlanWriter.write(choices, json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatWasFilledInAndHowItIsDoneAreReadBack() throws Refusal {
    PlanChoices choices = SamplePlan.choices();
    assertThat(read(written(choices))).isEqualTo(choices);
  }

  @Test
  void anAgreementOfAnEarlierVersionIsReadAndDoesNotPretendToKnowMore() throws Refusal {
    PlanChoices choices = read(OLD);

    AgreedPlan old = choices.lastAgreed().orElseThrow();
    assertThat(old.employment()).isEmpty();
    assertThat(old.steps()).extracting(AgreedStep::how).containsExactly("");
    assertThat(old.steps().getFirst().brought())
        .containsExactly(new Brought("Filing", OptionalInt.empty(), 2));
    assertThat(read(written(choices))).isEqualTo(choices);
    assertThat(written(choices).split("\"employment\"", -1)).hasSize(2);
  }
}
