package app.milepost.plan;

import static app.milepost.plan.WorkedPlans.PACK;
import static app.milepost.plan.WorkedPlans.PLANNER;
import static app.milepost.plan.WorkedPlans.SCORER;
import static app.milepost.plan.WorkedPlans.plan;
import static app.milepost.plan.WorkedPlans.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.assessment.Answer;
import app.milepost.report.plan.PlanSentences;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Requirement;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {

  @Test
  void theWorkedExampleWith200HoursAnd800DollarsClosesTheTermsAndEarnsTheCredential() {
    Plan plan = plan(request(200, 800));
    assertThat(plan.proven()).isTrue();
    assertThat(plan.activities())
        .containsExactly(
            "terms-from-the-library", "fifty-visits-coded", "note-reading-file", "cca-exam");
    assertThat(plan.hours()).isEqualTo(200);
    assertThat(plan.cost()).isEqualByComparingTo("299");
    assertThat(plan.after().scored().orElseThrow().earned()).isCloseTo(82.8355, within(0.0005));
    assertThat(plan.bound()).isEqualTo(plan.after().scored().orElseThrow().earned());
    assertThat(plan.after().blocking())
        .extracting(ItemScore::id)
        .containsExactly("ehr-systems", "hipaa-compliance", "ethical-judgment");
  }

  @Test
  void theWorkedExampleWith40HoursAndNoMoneyGathersTheQuickPoints() {
    Plan plan = plan(request(40, 0));
    assertThat(plan.activities()).containsExactly("retention-from-the-archives", "pick-an-exam");
    assertThat(plan.hours()).isEqualTo(14);
    assertThat(plan.after().scored().orElseThrow().earned()).isCloseTo(74.8274, within(0.0005));
    assertThat(AnswerFirst.of(PLANNER, plan, () -> false)).containsExactly("records-retention");
  }

  @Test
  void whatEachStepBringsAddsUpToTheScoreOfTheLiftedAnswers() {
    Random random = new Random(7);
    for (int round = 0; round < 150; round++) {
      PlanRequest request = random(random);
      Plan plan = plan(request);
      Map<String, Answer> lifted = request.answers();
      for (PlanStep step : plan.steps()) {
        lifted = Activities.after(lifted, step.activity());
      }
      Readiness scored = SCORER.score(request.rung(), lifted);
      assertThat(scored).isEqualTo(plan.after());
      double brought =
          plan.steps().stream()
              .flatMap(step -> step.lifts().stream())
              .mapToDouble(PlanStep.Lifted::points)
              .sum();
      assertThat(plan.before().scored().orElseThrow().earned() + brought)
          .isCloseTo(scored.scored().orElseThrow().earned(), within(1e-9));
    }
  }

  @Test
  void everyStepComesAfterWhatItNeedsAndKeepsToTheBudget() {
    Random random = new Random(8);
    for (int round = 0; round < 150; round++) {
      PlanRequest request = random(random);
      Plan plan = plan(request);
      Budget budget = request.budget();
      assertThat(plan.hours()).isLessThanOrEqualTo(budget.hours());
      assertThat(plan.cost()).isLessThanOrEqualTo(budget.money());
      for (PlanStep step : plan.steps()) {
        assertThat(step.lastWeek()).isLessThanOrEqualTo(budget.weeks());
        assertThat(step.lastWeek() - step.firstWeek() + 1)
            .isGreaterThanOrEqualTo(step.activity().weeks());
        for (Need need : step.activity().needs()) {
          assertThat(isMet(need, request, plan, step.firstWeek()))
              .as("%s for %s", need, step.activity().id())
              .isTrue();
        }
      }
    }
  }

  private static boolean isMet(Need need, PlanRequest request, Plan plan, int week) {
    List<Activity> before =
        plan.steps().stream()
            .filter(step -> step.lastWeek() < week)
            .map(PlanStep::activity)
            .toList();
    return switch (need) {
      case Need.OfActivity other -> before.stream().anyMatch(a -> a.id().equals(other.activity()));
      case Need.OfRequirement level ->
          Activities.rating(request.answers(), level.requirement()) >= level.level()
              || before.stream()
                  .flatMap(a -> a.lifts().stream())
                  .anyMatch(lift ->
                      lift.requirement().equals(level.requirement()) && lift.to() >= level.level());
    };
  }

  /** Little enough time that the best plan is proven soon. */
  private static PlanRequest random(Random random) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Requirement requirement : PACK.requirements()) {
      if (random.nextInt(8) > 0) {
        answers.put(requirement.id(), new Answer.Rated(random.nextInt(5), Evidence.EXAMPLE, ""));
      }
    }
    return new PlanRequest(
        random.nextBoolean() ? "technician" : "junior",
        answers,
        new Budget(
            random.nextInt(150),
            BigDecimal.valueOf(random.nextInt(700)),
            8,
            4 + random.nextInt(50)),
        Set.of(),
        Set.of(),
        List.of(),
        Set.of());
  }

  @Test
  void whatIsRuledOutIsOutAndWhatIsFixedIsIn() {
    PlanRequest asked = request(200, 800);
    Plan without =
        plan(
            new PlanRequest(
                asked.rung(),
                asked.answers(),
                asked.budget(),
                Set.of("cca-exam"),
                Set.of("look-alike-drills"),
                List.of(),
                Set.of()));
    assertThat(without.activities()).doesNotContain("cca-exam").contains("look-alike-drills");
  }

  @Test
  void anActivityOfOnesOwnIsPlannedAsThePacksOwnAre() {
    Activity shadowing =
        new Activity(
            "own-1",
            ActivityKind.EXPERIENCE,
            "A week beside my aunt",
            "",
            5,
            1,
            Optional.empty(),
            new ActivityCost(BigDecimal.ZERO, BigDecimal.ZERO, "USD", Optional.empty()),
            List.of(new Lift("ehr-systems", 3, Evidence.OBSERVED)),
            List.of(),
            Optional.empty(),
            "On Monday, call her. You are done when she nods.");
    PlanRequest asked = request(40, 0);
    Plan plan =
        plan(
            new PlanRequest(
                asked.rung(),
                asked.answers(),
                asked.budget(),
                Set.of(),
                Set.of(),
                List.of(shadowing),
                Set.of()));
    assertThat(plan.activities()).contains("own-1");
    assertThat(plan.after().blocking()).extracting(ItemScore::id).doesNotContain("ehr-systems");
  }

  @Test
  void whereNothingIsOpenNothingIsPlanned() {
    Map<String, Answer> all = new LinkedHashMap<>();
    PACK.requirements().forEach(r -> all.put(r.id(), new Answer.Rated(4, Evidence.OBSERVED, "")));
    assertThat(plan(request(200, 800).answering(all)).steps()).isEmpty();
  }

  @Test
  void whereThereIsNothingToScoreNothingIsPlanned() {
    Map<String, Answer> none = new LinkedHashMap<>();
    PACK.requirements().forEach(r -> none.put(r.id(), new Answer.NotApplicable("not here", "")));
    Plan plan = plan(request(200, 800).answering(none));
    assertThat(plan.steps()).isEmpty();
    assertThat(plan.after().scored()).isEmpty();
  }

  @Test
  void whatIsDoneMeetsTheNeedsOfOthersAndIsNotPlannedAgain() {
    PlanRequest asked = request(150, 300);
    Plan plan =
        plan(
            new PlanRequest(
                asked.rung(),
                asked.answers(),
                asked.budget(),
                Set.of("cca-exam", "cca-paid-by-employer"),
                Set.of("rhit-exam"),
                List.of(),
                Set.of("accredited-associate-degree")));
    assertThat(plan.activities())
        .contains("rhit-exam")
        .doesNotContain("accredited-associate-degree");
  }

  @Test
  void whatIsWantedInAnyCaseAndDoneMakesNoPlanImpossible() {
    PlanRequest wanted = request(200, 800);
    PlanRequest done =
        new PlanRequest(
            wanted.rung(),
            wanted.answers(),
            wanted.budget(),
            Set.of(),
            Set.of("cca-exam"),
            List.of(),
            Set.of("cca-exam"));
    assertThat(plan(done).activities()).isNotEmpty().doesNotContain("cca-exam");
    assertThat(new PlanSentences(PACK, plan(done)).rateFirst())
        .isEqualTo("Rate again first: this plan does not know yet what “CCA coding exam” brought.");
    assertThat(new PlanSentences(PACK, plan(wanted)).rateFirst()).isEmpty();
  }
}
