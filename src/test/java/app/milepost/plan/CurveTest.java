package app.milepost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.scoring.Scorer;
import app.milepost.testkit.WorkedExample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CurveTest {

  private static final Planner PLANNER = new Planner(new Scorer(WorkedExample.pack()));
  private static final PlanRequest REQUEST =
      new PlanRequest(
          "technician",
          WorkedExample.assessment().answers(),
          new Budget(100, BigDecimal.valueOf(300), 8, 26),
          Set.of(),
          Set.of(),
          List.of(),
          Set.of());

  private static List<Curve.Step> curve(Curve.By by) {
    List<Curve.Step> steps = new ArrayList<>();
    assertThat(Curve.draw(PLANNER, plan(REQUEST.budget()), by, () -> false, steps::add)).isTrue();
    Collections.reverse(steps);
    return steps;
  }

  private static Plan plan(Budget budget) {
    return PLANNER.plan(REQUEST.within(budget), () -> false).orElseThrow();
  }

  @Test
  void eachStepIsTheBestPlanOfItsHoursAndOneHourLessIsNotEnough() {
    List<Curve.Step> steps = curve(Curve.By.HOURS);
    assertThat(steps.getFirst().hours()).isZero();
    assertThat(steps).hasSizeGreaterThan(5);
    for (int i = 0; i < steps.size(); i++) {
      isBest(steps.get(i), plan(REQUEST.budget().withHours(steps.get(i).hours())));
      if (i > 0) {
        isBest(steps.get(i - 1), plan(REQUEST.budget().withHours(steps.get(i).hours() - 1)));
      }
    }
  }

  @Test
  void eachStepIsTheBestPlanOfItsMoneyAndOneCentLessIsNotEnough() {
    List<Curve.Step> steps = curve(Curve.By.MONEY);
    assertThat(steps.getFirst().money()).isEqualByComparingTo("0");
    for (int i = 0; i < steps.size(); i++) {
      BigDecimal money = steps.get(i).money();
      isBest(steps.get(i), plan(REQUEST.budget().withMoney(money)));
      if (i > 0) {
        isBest(
            steps.get(i - 1),
            plan(REQUEST.budget().withMoney(money.subtract(new BigDecimal("0.01")))));
      }
    }
  }

  private static void isBest(Curve.Step step, Plan plan) {
    assertThat(step.blocking()).isEqualTo(plan.after().blocking().size());
    assertThat(step.earned())
        .isCloseTo(
            plan.after().scored().orElseThrow().earned(),
            org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void stoppedItTellsNoMoreSteps() {
    List<Curve.Step> steps = new ArrayList<>();
    assertThat(Curve.draw(PLANNER, plan(REQUEST.budget()), Curve.By.HOURS, () -> true, steps::add))
        .isFalse();
    assertThat(steps).isEmpty();
  }
}
