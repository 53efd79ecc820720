package app.milepost.people;

import app.milepost.plan.AgreedPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings the steps of an agreed plan and the next steps of a session together: one list. */
public final class StepsOfPlan {

  private StepsOfPlan() {}

  /**
   * Returns the next steps once a plan is agreed on: those that come from no plan and those that
   * are done stay; what an earlier plan left to do gives way to the steps of this one.
   */
  public static List<NextStep> after(List<NextStep> before, AgreedPlan agreed) {
    List<NextStep> kept =
        before.stream().filter(step -> step.activity().isEmpty() || step.done()).toList();
    var done = kept.stream().flatMap(step -> step.activity().stream()).collect(Collectors.toSet());
    return Stream.concat(
            kept.stream(),
            agreed.steps().stream()
                .filter(step -> !done.contains(step.activity()))
                .map(step ->
                    new NextStep(
                        step.title(),
                        Optional.of(step.end()),
                        false,
                        Optional.of(step.activity()))))
        .toList();
  }

  /** Returns the next steps with those of an activity done, or not done. */
  public static List<NextStep> finishing(List<NextStep> before, String activity, boolean done) {
    return before.stream()
        .map(step -> step.activity().equals(Optional.of(activity)) ? step.finished(done) : step)
        .toList();
  }
}
