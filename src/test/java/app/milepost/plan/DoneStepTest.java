package app.milepost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.testkit.WorkedExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DoneStepTest {

  private static final RolePack PACK = WorkedExample.pack();
  private static final String TERMS = "medical-terminology";
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);

  private static Map<String, Answer> rated(int level) {
    return Map.of(TERMS, new Answer.Rated(level, Evidence.CLAIM, ""));
  }

  private static List<DoneStep> steps(PlanChoices choices, Map<String, Answer> now) {
    return DoneStep.of(
        PACK, "technician", choices, now, day -> day.isAfter(MAY) ? rated(1) : Map.of());
  }

  @Test
  void eachStepIsToldWithTheRatingsBeforeItsDayAndNowLatestFirst() {
    PlanChoices choices =
        PlanChoices.NONE
            .finishing("terms-from-the-library", MAY)
            .finishing("terms-college-course", JUNE);
    List<DoneStep> steps = steps(choices, rated(3));
    assertThat(steps)
        .extracting(step -> step.activity().id())
        .containsExactly("terms-college-course", "terms-from-the-library");
    DoneStep.Skill later = skill(steps.getFirst());
    assertThat(later.before()).isEqualTo(OptionalInt.of(1));
    assertThat(later.now()).isEqualTo(OptionalInt.of(3));
    assertThat(skill(steps.getLast()).before()).isEmpty();
  }

  private static DoneStep.Skill skill(DoneStep step) {
    return step.skills().stream()
        .filter(skill -> skill.requirement().id().equals(TERMS))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNoPartOfTheJobAndWhatNobodyHasAnyMoreIsLeftOut() {
    PlanChoices choices =
        PlanChoices.NONE.finishing("terms-from-the-library", MAY).finishing("gone", JUNE);
    List<DoneStep> steps = steps(choices, Map.of(TERMS, new Answer.NotApplicable("", "")));
    assertThat(steps).hasSize(1);
    assertThat(steps.getFirst().skills())
        .noneMatch(skill -> skill.requirement().id().equals(TERMS));
  }

  @Test
  void onlySkillsAskedForAtTheRungAreTold() {
    PlanChoices choices = PlanChoices.NONE.finishing("run-the-department", MAY);
    assertThat(steps(choices, Map.of()).getFirst().skills())
        .allMatch(skill -> skill.requirement().requiredAt("technician") > 0);
  }
}
