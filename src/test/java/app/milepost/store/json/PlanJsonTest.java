package app.milepost.store.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.plan.Budget;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.store.StoreException;
import app.milepost.testkit.random.RandomPlans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was decided about a plan, as kept. */
class PlanJsonTest {

  private static Activity own(String title) {
    return new Activity(
        "own-1",
        ActivityKind.STUDY,
        title,
        "",
        12,
        2,
        Optional.empty(),
        new ActivityCost(new BigDecimal("0"), new BigDecimal("19.90"), "USD", Optional.empty()),
        List.of(new Lift("coding", 2, Evidence.EXAMPLE)),
        List.of(new Need.OfActivity("course"), new Need.OfRequirement("ehr", 1)),
        Optional.empty(),
        "Open chapter 1.");
  }

  @Test
  void decisionsAreWrittenAsInAnAssessmentFile() throws Exception {
    PlanChoices plan =
        new PlanChoices(
            new Budget(120, new BigDecimal("450.50"), 6, 20),
            Set.of("degree"),
            Set.of("course"),
            List.of(own("Read the book")),
            Map.of("course", LocalDate.of(2026, 11, 2)));
    assertThat(new String(PlanChoicesJson.write(plan), UTF_8))
        .isEqualTo(
            """
            {"budget":{"hours":120,"money":450.50,"hoursAWeek":6,"weeks":20},\
            "ruledOut":["degree"],"fixed":["course"],\
            "own":[{"id":"own-1","kind":"study","title":"Read the book","hours":12,"weeks":2,\
            "cost":{"from":0,"to":19.90,"currency":"USD","estimate":true},\
            "lifts":[{"requirement":"coding","to":2,"evidence":"example"}],\
            "needs":["course",{"requirement":"ehr","level":1}],"how":"Open chapter 1."}],\
            "done":{"course":"2026-11-02"}}\
            """);
  }

  @Test
  void anyDecisionsAreReadAsTheyWereWritten() throws Exception {
    RandomPlans plans = new RandomPlans(new Random(20261129));
    for (int round = 0; round < 500; round++) {
      PlanChoices plan = plans.choices();
      assertThat(PlanChoicesJson.read(PlanChoicesJson.write(plan))).isEqualTo(plan);
    }
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() {
    PlanChoices nameless =
        new PlanChoices(Budget.USUAL, Set.of(), Set.of(), List.of(own(" ")), Map.of());
    assertThatThrownBy(() -> PlanChoicesJson.write(nameless))
        .isInstanceOf(StoreException.class)
        .hasMessage("The plan was not saved. An activity needs a name. Write what is to be done.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "{} {}",
        "{\"budgets\":{}}",
        "{\"budget\":{\"hours\":-1}}",
        "{\"budget\":{\"hours\":100001}}",
        "{\"budget\":{\"hours\":1.0}}",
        "{\"budget\":{\"money\":0.001}}",
        "{\"budget\":{\"money\":1e999999999}}",
        "{\"budget\":{\"money\":1e-999999999}}",
        "{\"budget\":{\"weeks\":0}}",
        "{\"fixed\":[1]}",
        "{\"fixed\":[\"a\"],\"ruledOut\":[\"a\"]}",
        "{\"fixed\":[],\"fixed\":[]}",
        "{\"done\":{\"a\":\"yesterday\"}}",
        "{\"done\":{\"a\":\"2026-11-02\",\"a\":\"2026-11-02\"}}",
        "{\"own\":[{\"id\":\"a\"}]}",
        "{\"own\":[null]}"
      })
  void whatWasNeverWrittenIsDamage(String json) {
    assertThatThrownBy(() -> PlanChoicesJson.read(json.getBytes(UTF_8)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("The choices for the plan of this session are damaged");
  }
}
