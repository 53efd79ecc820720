package app.milepost.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentText;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.Planner;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.WorkedExample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreedStandingTest {

  private static final PlanDays DAYS = new PlanDays(LocalDate.of(2026, 11, 30));

  private final Plan plan = plan(200);
  private final PlanChoices agreed =
      PlanChoices.NONE.agreeing(
          AgreedPlan.of(
              WorkedExample.pack(),
              plan,
              LocalDate.of(2026, 11, 28),
              DAYS.start(),
              EmploymentDetails.NONE));

  private static Plan plan(int hours) {
    PlanChoices choices = PlanChoices.NONE.within(new Budget(hours, new BigDecimal("800"), 8, 26));
    return new Planner(new Scorer(WorkedExample.pack()))
        .plan(
            PlanRequest.of("technician", WorkedExample.assessment().answers(), choices),
            () -> false)
        .orElseThrow();
  }

  @Test
  void tellsWhetherThePlanIsStillTheOneAgreedOn() {
    PlanDays later = new PlanDays(DAYS.start().plusDays(7));
    PlanChoices described =
        agreed.describing(EmploymentDetails.NONE.saying(EmploymentText.PROGRAM, "Pathways"));

    assertThat(AgreedStanding.of(PlanChoices.NONE, plan, DAYS)).isEmpty();
    assertThat(AgreedStanding.of(agreed, plan, DAYS))
        .isEqualTo(
            "Agreed on November 28, 2026 (revision 1). It has the steps shown here. Its steps stand"
                + " among the next steps.");
    assertThat(AgreedStanding.of(agreed, plan(40), DAYS)).contains("has other steps; agreeing");
    assertThat(AgreedStanding.of(agreed, plan, later)).contains("same steps on other days;");
    assertThat(AgreedStanding.of(described, plan, DAYS))
        .contains("what is filled in for the employment plan has changed since; agreeing on it");
  }

  @Test
  void anAgreementThatDidNotKeepWhatWasFilledInIsNotSaidToDiffer() {
    AgreedPlan kept = agreed.lastAgreed().orElseThrow();
    AgreedPlan old =
        new AgreedPlan(
            kept.on(),
            kept.start(),
            kept.goal(),
            kept.budget(),
            kept.currency(),
            kept.before(),
            kept.after(),
            kept.open(),
            kept.steps(),
            Optional.empty());
    PlanChoices choices =
        PlanChoices.NONE
            .agreeing(old)
            .describing(EmploymentDetails.NONE.saying(EmploymentText.PROGRAM, "Pathways"));

    assertThat(AgreedStanding.of(choices, plan, DAYS))
        .contains("It has the steps shown here.")
        .doesNotContain("filled in");
  }
}
