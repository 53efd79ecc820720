package app.milepost.ui.work;

import app.milepost.people.Counsel;
import app.milepost.people.StepsOfPlan;
import app.milepost.plan.AgreedPlan;
import app.milepost.plan.PlanChoices;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is decided about the plan of whoever is on screen, kept and undone with everything else.
 * Does nothing while no answers are there.
 */
public final class Planning {

  private final Workspace workspace;

  /** Decides about the plan of whoever the workspace shows. */
  public Planning(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Returns what is decided. */
  public PlanChoices choices() {
    return workspace.planProperty().get();
  }

  /** Decides otherwise. */
  public void decide(PlanChoices changed) {
    deciding(changed).ifPresent(workspace::make);
  }

  /**
   * Decides otherwise, perhaps only on the way to something else, as while a slider is moved: all
   * until {@link History#arrive} is taken back at once.
   */
  public void decideOn(PlanChoices changed) {
    deciding(changed).ifPresent(workspace::makeOnTheWay);
  }

  private Optional<Edit.OfPlan> deciding(PlanChoices changed) {
    return Optional.of(new Edit.OfPlan(choices(), changed)).filter(Edit.OfPlan::changes);
  }

  /** Takes down a plan as agreed on: its steps become next steps. */
  public void agree(AgreedPlan agreed) {
    together(
        said().agreeing(StepsOfPlan.after(said().steps(), agreed)), choices().agreeing(agreed));
  }

  /**
   * Says of an activity that it is done, or that it is not, in the plan and among the next steps.
   *
   * @param on the day on which it was done; empty where it was not
   */
  public void finish(String activity, Optional<LocalDate> on) {
    together(
        said().agreeing(StepsOfPlan.finishing(said().steps(), activity, on.isPresent())),
        on.map(day -> choices().finishing(activity, day))
            .orElseGet(() -> choices().reopening(activity)));
  }

  private void together(Counsel saying, PlanChoices changed) {
    deciding(changed)
        .map(plan ->
            said().equals(saying)
                ? plan
                : new Edit.OfAgreement(new Edit.OfCounsel(Optional.empty(), said(), saying), plan))
        .ifPresent(workspace::make);
  }

  private Counsel said() {
    return workspace.counselProperty().get();
  }
}
