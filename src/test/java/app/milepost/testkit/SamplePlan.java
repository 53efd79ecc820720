package app.milepost.testkit;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.AgreedStep;
import app.milepost.plan.Brought;
import app.milepost.plan.Budget;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Decisions of every sort about a plan for the bundled role. */
public final class SamplePlan {

  /** What the activity of one's own is called. */
  public static final String OWN = "Shadow Aunt Quixana at the clinic";

  private SamplePlan() {}

  /** Returns them. */
  public static PlanChoices choices() {
    List<Activity> activities = WorkedExample.pack().activities();
    return new PlanChoices(
        new Budget(120, new BigDecimal("450"), 6, 20),
        Set.of(activities.get(0).id()),
        Set.of(activities.get(1).id(), "own-1"),
        List.of(own()),
        Map.of(activities.get(2).id(), LocalDate.of(2026, 11, 2)),
        Optional.of(LocalDate.of(2026, 11, 30)),
        List.of(agreed()),
        SampleEmployment.details());
  }

  /** Returns a plan that was agreed on. */
  public static AgreedPlan agreed() {
    return new AgreedPlan(
        LocalDate.of(2026, 11, 28),
        LocalDate.of(2026, 11, 30),
        "Health Records Technician",
        new Budget(120, new BigDecimal("450"), 6, 20),
        "USD",
        61.5,
        66.5,
        2,
        List.of(
            new AgreedStep(
                "own-1",
                OWN,
                ActivityKind.EXPERIENCE,
                "Velvetbrook Clinic",
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 13),
                12,
                new BigDecimal("19.90"),
                List.of(
                    new Brought("Electronic health record (EHR) systems", OptionalInt.of(1), 2)),
                "Ask her on Sunday. You are done when she says so.")),
        Optional.of(SampleEmployment.details()));
  }

  /** Returns an activity of one's own. */
  public static Activity own() {
    return new Activity(
        "own-1",
        ActivityKind.EXPERIENCE,
        OWN,
        "Velvetbrook Clinic",
        12,
        2,
        Optional.empty(),
        new ActivityCost(BigDecimal.ZERO, new BigDecimal("19.90"), "USD", Optional.empty()),
        List.of(new Lift("ehr-systems", 2, Evidence.OBSERVED)),
        List.of(
            new Need.OfActivity(WorkedExample.pack().activities().get(3).id()),
            new Need.OfRequirement("office-suite", 1)),
        Optional.empty(),
        "Ask her on Sunday. You are done when she says so.");
  }
}
