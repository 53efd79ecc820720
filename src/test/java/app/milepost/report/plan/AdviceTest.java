package app.milepost.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.plan.Budget;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.Planner;
import app.milepost.plan.Reason;
import app.milepost.role.Evidence;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.random.LargePack;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is said about the plan of a career with hundreds of requirements and activities. */
class AdviceTest {

  private static final Budget BUDGET = new Budget(60, BigDecimal.ZERO, 8, 26);

  private final Planner planner = new Planner(new Scorer(LargePack.pack()));
  private final Plan plan = planner.plan(request(), () -> false).orElseThrow();

  private static PlanRequest request() {
    Random random = new Random(7);
    Map<String, Answer> answers = new LinkedHashMap<>();
    LargePack.pack()
        .requirements()
        .forEach(requirement -> {
          if (random.nextInt(10) > 0) {
            answers.put(
                requirement.id(), new Answer.Rated(random.nextInt(4), Evidence.EXAMPLE, ""));
          }
        });
    return PlanRequest.of(LargePack.RUNG, answers, PlanChoices.NONE.within(BUDGET));
  }

  /** Planning again for each of hundreds would take ten seconds and more, though time is up. */
  @Test
  void onceTimeIsUpNothingIsPlannedAnyMore() {
    long start = System.nanoTime();

    Advice advice = Advice.of(planner, plan, () -> true);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(advice.open()).isNotEmpty().allMatch(open -> !open.looked());
    assertThat(advice.left()).anyMatch(left -> left.reason() == Reason.Plain.NOT_COMPARED);
    assertThat(advice.answerFirst()).isEmpty();
  }

  @Test
  void whatWasFoundBeforeTimeWasUpIsTold() {
    AtomicInteger asked = new AtomicInteger();

    Advice advice = Advice.of(planner, plan, () -> asked.incrementAndGet() > 400);

    assertThat(advice.open().getFirst().looked()).isTrue();
    assertThat(advice.open().getLast().looked()).isFalse();
  }
}
