package app.milepost.plan;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.WorkedExample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans of the worked example, for tests. */
final class WorkedPlans {

  static final RolePack PACK = WorkedExample.pack();
  static final Scorer SCORER = new Scorer(PACK);
  static final Planner PLANNER = new Planner(SCORER);
  static final Map<String, Answer> ANSWERS = WorkedExample.assessment().answers();

  private WorkedPlans() {}

  static PlanRequest request(int hours, int money) {
    return new PlanRequest(
        "technician",
        ANSWERS,
        new Budget(hours, BigDecimal.valueOf(money), 8, 26),
        Set.of(),
        Set.of(),
        List.of(),
        Set.of());
  }

  static Plan plan(PlanRequest request) {
    return PLANNER.plan(request, () -> false).orElseThrow();
  }
}
