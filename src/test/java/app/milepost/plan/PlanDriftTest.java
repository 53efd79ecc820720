package app.milepost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.plan.DriftWords;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.RolePack;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.WorkedExample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanDriftTest {

  private final RolePack pack = WorkedExample.pack();

  @Test
  void whatThePackKnowsHasItsPlace() {
    PlanDrift drift = PlanDrift.of(pack, SamplePlan.choices());

    assertThat(drift.isEmpty()).isTrue();
    assertThat(DriftWords.of(pack, drift)).isEmpty();
    assertThat(drift.without(SamplePlan.choices())).isEqualTo(SamplePlan.choices());
  }

  @Test
  void whatIsGoneIsNamedAndPlannedWithoutButNotForgotten() {
    PlanChoices choices =
        PlanChoices.NONE
            .wanting("old-course")
            .rulingOut("older-course")
            .finishing("oldest-course", LocalDate.of(2026, 1, 2));

    PlanDrift drift = PlanDrift.of(pack, choices);

    assertThat(DriftWords.of(pack, drift))
        .contains("“old-course”, “older-course” and “oldest-course”")
        .contains("is kept");
    assertThat(drift.without(choices).fixed()).isEmpty();
    assertThat(drift.without(choices).done()).isEqualTo(choices.done());
  }

  @Test
  void anActivityOfOnesOwnInAnotherCurrencyIsLeftOutWithASentence() {
    Activity foreign = own("EUR", "ehr-systems");
    PlanChoices choices = PlanChoices.NONE.adding(foreign).wanting(foreign.id());

    PlanDrift drift = PlanDrift.of(pack, choices);

    assertThat(DriftWords.of(pack, drift)).contains(foreign.title()).contains("USD");
    assertThat(drift.without(choices).own()).isEmpty();
    assertThat(drift.without(choices).fixed()).isEmpty();
  }

  @Test
  void anActivityOfOnesOwnForSkillsThatAreGoneIsNamed() {
    PlanChoices choices = PlanChoices.NONE.adding(own("USD", "no-such-skill"));

    assertThat(DriftWords.of(pack, PlanDrift.of(pack, choices))).contains("no longer asks about");
  }

  private static Activity own(String currency, String requirement) {
    Activity sample = SamplePlan.own();
    return new Activity(
        sample.id(),
        sample.kind(),
        sample.title(),
        sample.provider(),
        sample.hours(),
        sample.weeks(),
        sample.timeFrom(),
        new ActivityCost(BigDecimal.ONE, BigDecimal.TEN, currency, Optional.empty()),
        List.of(new Lift(requirement, 2, Evidence.EXAMPLE)),
        List.of(),
        sample.oneOf(),
        sample.how());
  }
}
