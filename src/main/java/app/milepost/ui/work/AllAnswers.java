package app.milepost.ui.work;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.plan.PlanChoices;
import java.util.Map;
import java.util.Optional;

/**
 * All answers of whoever is on screen, changed at once and undone as one. Does nothing while no
 * answers are there.
 */
public final class AllAnswers {

  private final Workspace workspace;

  /** Changes the answers that the workspace shows. */
  public AllAnswers(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Puts answers given elsewhere in place of all those here.
   *
   * @param given against the role shown; the name in it is not taken over
   * @param decided takes the place of what is decided about the plan, where it came along
   */
  public void takeOver(Assessment given, Optional<PlanChoices> decided) {
    PlanChoices plan = workspace.planProperty().get();
    Edit.OfPlan planned = new Edit.OfPlan(plan, decided.orElse(plan));
    here()
        .map(before -> new Edit.OfAll(before, inPlaceOf(before, given), planned))
        .filter(all -> !all.before().saysTheSameAs(all.after()) || all.plan().changes())
        .ifPresent(workspace::make);
  }

  /**
   * Returns answers given elsewhere as they would be here: who gives none a rung keeps this one.
   */
  public Assessment inPlaceOf(Assessment here, Assessment given) {
    Optional<String> rung =
        given
            .rung()
            .filter(r -> workspace.roleProperty().get().flatMap(p -> p.rung(r)).isPresent())
            .or(here::rung);
    return new Assessment(given.role(), rung, here.personName(), carried(given.answers()));
  }

  /**
   * Erases all answers, but not the rung aimed at; what counts of other careers' answers counts
   * again. Does nothing where nothing would change.
   */
  public void startOver() {
    here()
        .map(before -> before.aimedAt(workspace.rung().orElseThrow().id()))
        .map(before -> new Edit.OfEvery(before.answers(), carried(Map.of())))
        .filter(every -> !every.before().equals(every.after()))
        .ifPresent(workspace::make);
  }

  private Map<String, Answer> carried(Map<String, Answer> answers) {
    return workspace
        .draftProperty()
        .get()
        .map(draft -> draft.carriedOver().into(answers))
        .orElse(answers);
  }

  private Optional<Assessment> here() {
    return workspace.assessmentProperty().get();
  }
}
