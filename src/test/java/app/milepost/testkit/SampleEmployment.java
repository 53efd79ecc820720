package app.milepost.testkit;

import app.milepost.plan.Barrier;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentDetails.Service;
import app.milepost.plan.EmploymentText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An employment plan with everything filled in. */
public final class SampleEmployment {

  private SampleEmployment() {}

  /** Returns what it says beyond its steps. */
  public static EmploymentDetails details() {
    Map<Barrier, String> barriers = new LinkedHashMap<>();
    barriers.put(Barrier.OTHER, "");
    barriers.put(Barrier.TRANSPORT, "A bus pass for twelve weeks");
    barriers.put(Barrier.DIGITAL_ACCESS, "A laptop on loan\nThe library until it comes");
    return new EmploymentDetails(
        Map.of(
            EmploymentText.PROGRAM, "Adult career pathways",
            EmploymentText.SECONDARY_GOAL, "Front desk in a clinic",
            EmploymentText.OBJECTIVES, "Read a chart without help",
            EmploymentText.CLIENT_DUTIES, "Study eight hours a week",
            EmploymentText.COUNSELLOR_DUTIES, "Call every other Friday",
            EmploymentText.SUPPORTIVE_SERVICES, "Child care on exam day"),
        Map.of(
            "cca-exam", new Service("AHIMA, at the test center", "The program", "$60 of the fee")),
        List.of(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 1, 11), LocalDate.of(2027, 2, 15)),
        barriers);
  }
}
