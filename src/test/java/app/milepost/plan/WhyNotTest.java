package app.milepost.plan;

import static app.milepost.plan.WorkedPlans.ANSWERS;
import static app.milepost.plan.WorkedPlans.PACK;
import static app.milepost.plan.WorkedPlans.PLANNER;
import static app.milepost.plan.WorkedPlans.plan;
import static app.milepost.plan.WorkedPlans.request;
import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.plan.Advice;
import app.milepost.report.plan.PlanSentences;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why something is not in a plan, and what it would take. */
class WhyNotTest {

  @Test
  void whatIsFixedAndCannotFitIsRefusedWithTheReason() {
    PlanRequest asked = request(40, 0).fixing(Set.of("cca-exam"));
    assertThat(PLANNER.plan(asked, () -> false)).isEmpty();
    Planner.Conflict conflict = PLANNER.conflict(asked, () -> false).orElseThrow();
    assertThat(conflict.activity().id()).isEqualTo("cca-exam");
    assertThat(conflict.reason()).isEqualTo(new Reason.TooManyHours(90 + 40 + 40));
  }

  @Test
  void whatThereWasNoTimeForIsSaidAsSuchAndNeverAsAFact() {
    Plan plan = plan(request(40, 0));
    Advice advice = Advice.of(PLANNER, plan, () -> true);
    PlanSentences sentences = new PlanSentences(PACK, plan);
    assertThat(advice.answerFirst()).isEmpty();
    assertThat(advice.open())
        .isNotEmpty()
        .allMatch(open -> sentences.why(open).startsWith("There was no time"));
    assertThat(advice.left())
        .filteredOn(left -> left.activity().id().equals("cca-exam"))
        .singleElement()
        .satisfies(left -> assertThat(sentences.why(left)).startsWith("There was no time"));
  }

  @Test
  void whatEndsTooLateIsToldInWeeksThatAPersonCanHave() {
    PlanRequest request = request(200, 800);
    Activity late = PACK.activity("doubtful-request-log").orElseThrow();
    Reason reason = new WhyNot(PLANNER, plan(request), () -> false).reason(late);
    assertThat(reason)
        .isInstanceOfSatisfying(
            Reason.TooLate.class, told -> assertThat(told.weeks()).isBetween(27, 200));
    int weeks = ((Reason.TooLate) reason).weeks();
    Budget longer = new Budget(100_000, BigDecimal.valueOf(800), 8, weeks - 1);
    assertThat(PLANNER.plan(request.within(longer).fixing(Set.of(late.id())), () -> false))
        .as("with a week less, no plan can have it")
        .isEmpty();
  }

  @Test
  void whyAnOwnActivityThatIsWantedDoesNotFitIsTold() {
    Activity own =
        new Activity(
            "own-1",
            ActivityKind.EDUCATION,
            "My course",
            "",
            10,
            1,
            Optional.empty(),
            new ActivityCost(BigDecimal.ZERO, BigDecimal.valueOf(50), "USD", Optional.empty()),
            List.of(new Lift("medical-terminology", 3, Evidence.CLAIM)),
            List.of(),
            Optional.empty(),
            "Go there on Monday. It is done at the end.");
    PlanRequest request =
        new PlanRequest(
            "technician",
            ANSWERS,
            new Budget(200, BigDecimal.TEN, 8, 26),
            Set.of(),
            Set.of("own-1"),
            List.of(own),
            Set.of());
    Planner.Conflict conflict = PLANNER.conflict(request, () -> false).orElseThrow();
    assertThat(conflict.activity()).isEqualTo(own);
    assertThat(conflict.reason())
        .isInstanceOfSatisfying(
            Reason.TooMuchMoney.class,
            money -> assertThat(money.money()).isEqualByComparingTo("50"));
  }

  @Test
  void whatWouldCloseAGapIsToldWithTheWeeksItTakes() {
    Plan plan = plan(request(200, 800));
    OpenGaps gaps = new OpenGaps(PLANNER, plan, () -> false);
    assertThat(gaps.all())
        .flatExtracting(gap -> gaps.way(gap).stream().toList())
        .isNotEmpty()
        .allSatisfy(way -> {
          assertThat(way.weeks()).isBetween(way.last().weeks(), 1_000);
          assertThat(new PlanSentences(PACK, plan).why(open(gaps, way)))
              .endsWith("at least %d weeks.".formatted(way.weeks()));
        });
  }

  private static Advice.Open open(OpenGaps gaps, OpenGaps.Way way) {
    return new Advice.Open(gaps.all().getFirst(), Optional.of(way), true);
  }
}
