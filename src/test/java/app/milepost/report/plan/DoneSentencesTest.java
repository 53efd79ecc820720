package app.milepost.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.plan.DoneStep;
import app.milepost.plan.DoneStep.Skill;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.testkit.WorkedExample;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DoneSentencesTest {

  private static final RolePack PACK = WorkedExample.pack();

  private static DoneStep step(int before, int now, int to) {
    Requirement terms = PACK.requirement("medical-terminology").orElseThrow();
    Requirement rules = PACK.requirement("hipaa-compliance").orElseThrow();
    return new DoneStep(
        PACK.activities().getFirst(),
        LocalDate.of(2026, 5, 4),
        List.of(
            new Skill(rules, OptionalInt.empty(), OptionalInt.empty(), 2),
            new Skill(
                terms,
                before < 0 ? OptionalInt.empty() : OptionalInt.of(before),
                now < 0 ? OptionalInt.empty() : OptionalInt.of(now),
                to)));
  }

  private static String told(int before, int now, int to) {
    List<String> lines = DoneSentences.skills(step(before, now, to));
    assertThat(lines).hasSize(2).endsWith("• Not answered: HIPAA rules and release of information");
    return lines.getFirst();
  }

  @Test
  void whatBecameOfEachSkillIsTold() {
    assertThat(told(1, 2, 3)).isEqualTo("▲ Medical terms and anatomy: from 1 to 2");
    assertThat(told(2, 1, 3)).isEqualTo("▼ Medical terms and anatomy: from 2 to 1");
    assertThat(told(3, 3, 3)).isEqualTo("• Medical terms and anatomy: 3 before and now");
    assertThat(told(1, 1, 3))
        .isEqualTo("• Medical terms and anatomy: still 1. The step leads to 3, so rate it again.");
    assertThat(told(-1, 2, 3))
        .isEqualTo("• Medical terms and anatomy: 2 now, not rated in a milestone before");
  }

  @Test
  void whatIsNotAnsweredStandsTogether() {
    assertThat(DoneSentences.skills(step(1, -1, 3)))
        .containsExactly(
            "• Not answered: HIPAA rules and release of information, Medical terms and anatomy");
    assertThat(DoneSentences.day(step(1, 2, 3).day())).isEqualTo("Done on May 4, 2026");
  }
}
