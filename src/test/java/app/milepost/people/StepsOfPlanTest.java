package app.milepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.plan.AgreedPlan;
import app.milepost.testkit.SamplePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepsOfPlanTest {

  private static final NextStep TYPED =
      new NextStep("Call the college", Optional.of(LocalDate.of(2026, 12, 1)), false);
  private static final NextStep OPEN =
      new NextStep("An earlier course", Optional.empty(), false, Optional.of("earlier"));
  private static final NextStep DONE =
      new NextStep("A course", Optional.empty(), true, Optional.of("course"));

  private final AgreedPlan agreed = SamplePlan.agreed();

  @Test
  void thePlansStepsJoinThoseThatWereTypedAndThoseThatAreDone() {
    List<NextStep> after = StepsOfPlan.after(List.of(TYPED, OPEN, DONE), agreed);

    assertThat(after)
        .containsExactly(
            TYPED,
            DONE,
            new NextStep(
                SamplePlan.OWN,
                Optional.of(LocalDate.of(2026, 12, 13)),
                false,
                Optional.of("own-1")));
  }

  @Test
  void agreeingOnTheSameAgainAddsNothing() {
    List<NextStep> once = StepsOfPlan.after(List.of(TYPED), agreed);

    assertThat(StepsOfPlan.after(once, agreed)).isEqualTo(once);
  }

  @Test
  void whatIsDoneOfThePlanIsNotAgreedOnAnew() {
    List<NextStep> done =
        StepsOfPlan.finishing(StepsOfPlan.after(List.of(), agreed), "own-1", true);

    assertThat(done).allMatch(NextStep::done);
    assertThat(StepsOfPlan.after(done, agreed)).isEqualTo(done);
    assertThat(StepsOfPlan.finishing(done, "own-1", false))
        .isEqualTo(StepsOfPlan.after(List.of(), agreed));
  }
}
