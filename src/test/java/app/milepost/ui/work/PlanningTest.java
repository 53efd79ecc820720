package app.milepost.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.plan.Budget;
import app.milepost.plan.PlanChoices;
import app.milepost.store.StoreException;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.TestStore;
import app.milepost.testkit.WorkedExample;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided about the plan of whoever is on screen. */
class PlanningTest {

  private static final PlanChoices WITHOUT_DEGREE =
      new PlanChoices(Budget.USUAL, Set.of("degree"), Set.of(), List.of(), Map.of());

  @TempDir private Path folder;
  private OpenDesk desk;
  private Workspace workspace;
  private Planning planning;

  @BeforeEach
  void begin() throws StoreException {
    desk = new OpenDesk(folder.resolve("data"));
    workspace = desk.workspace();
    planning = new Planning(workspace);
  }

  @AfterEach
  void end() {
    desk.close();
  }

  private static PlanChoices hours(int hours) {
    return PlanChoices.NONE.within(Budget.USUAL.withHours(hours));
  }

  private Optional<String> told() {
    return workspace
        .history()
        .lastMoveProperty()
        .get()
        .map(move -> EditWords.of(move, workspace.roleProperty().get()));
  }

  @Test
  void aDecisionIsShownAndSavedAtOnce() throws Exception {
    List<PlanChoices> seen = new ArrayList<>();
    workspace.planProperty().addListener((o, before, now) -> seen.add(now));

    planning.decide(WITHOUT_DEGREE);
    planning.decide(WITHOUT_DEGREE);

    assertThat(seen).containsExactly(WITHOUT_DEGREE);
    assertThat(workspace.stateProperty().get().plan()).isEqualTo(WITHOUT_DEGREE);
    assertThat(desk.kept().plan()).isEqualTo(WITHOUT_DEGREE);
    assertThat(workspace.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void eachDecisionIsOneStepOfUndoAndIsNamed() throws Exception {
    PlanChoices done =
        new PlanChoices(
            Budget.USUAL,
            Set.of("degree"),
            Set.of(),
            List.of(),
            Map.of("course", LocalDate.of(2026, 11, 2)));
    planning.decide(WITHOUT_DEGREE);
    planning.decide(done);
    planning.decide(done.within(Budget.USUAL.withMoney(BigDecimal.TEN)));

    workspace.undo();
    assertThat(told()).contains("Taken back: the time or money of the plan.");
    workspace.undo();
    assertThat(told()).contains("Taken back: which activities are done.");
    assertThat(desk.kept().plan()).isEqualTo(WITHOUT_DEGREE);
    workspace.undo();
    assertThat(told()).contains("Taken back: which activities the plan may have.");
    assertThat(workspace.planProperty().get()).isEqualTo(PlanChoices.NONE);
    workspace.redo();
    assertThat(desk.kept().plan()).isEqualTo(WITHOUT_DEGREE);
  }

  @Test
  void oneMoveOfASliderIsOneStepOfUndo() throws Exception {
    for (int hours : List.of(210, 220, 240)) {
      planning.decideOn(hours(hours));
    }
    workspace.history().arrive();
    planning.decideOn(hours(300));
    planning.decideOn(hours(320));
    assertThat(desk.kept().plan()).isEqualTo(hours(320));

    workspace.undo();
    assertThat(workspace.planProperty().get()).isEqualTo(hours(240));
    workspace.undo();
    assertThat(desk.kept().plan()).isEqualTo(PlanChoices.NONE);
    assertThat(workspace.history().lastDoneProperty().get()).isEmpty();
    workspace.redo();
    assertThat(desk.kept().plan()).isEqualTo(hours(240));
  }

  @Test
  void aSliderThatComesBackChangedNothingAndAnotherDecisionInBetweenIsItsOwn() {
    planning.decideOn(hours(210));
    planning.decideOn(PlanChoices.NONE);
    assertThat(workspace.history().lastDoneProperty().get()).isEmpty();

    planning.decideOn(hours(210));
    workspace.aimOnAt("senior");
    planning.decideOn(hours(220));
    workspace.undo();
    assertThat(workspace.planProperty().get()).isEqualTo(hours(210));
    workspace.undo();
    assertThat(workspace.rung().orElseThrow().id()).isEqualTo("technician");
  }

  @Test
  void undoNeverReachesAnotherPersonsPlan() throws Exception {
    Person ana = workspace.draftProperty().get().orElseThrow().person();
    long hers = workspace.draftProperty().get().orElseThrow().id();
    planning.decide(WITHOUT_DEGREE);

    Person bo = desk.show("Bo");
    assertThat(workspace.planProperty().get()).isEqualTo(PlanChoices.NONE);
    assertThat(workspace.undo()).isEmpty();
    planning.decide(hours(40));
    workspace.undo();
    workspace.undo();
    assertThat(desk.kept().plan()).isEqualTo(PlanChoices.NONE);
    assertThat(desk.store().sessions().session(hers).plan()).isEqualTo(WITHOUT_DEGREE);
    workspace.redo();

    desk.openFolder().show(Optional.of(ana));
    assertThat(workspace.planProperty().get()).isEqualTo(WITHOUT_DEGREE);
    workspace.redo();
    workspace.undo();
    assertThat(workspace.planProperty().get()).isEqualTo(WITHOUT_DEGREE);

    desk.openFolder().show(Optional.of(bo));
    assertThat(workspace.planProperty().get()).isEqualTo(hours(40));
  }

  @Test
  void theNextSessionBeginsWithItAndUndoNeverReachesTheClosedOne() throws Exception {
    long first = workspace.draftProperty().get().orElseThrow().id();
    workspace.rate("office-suite", 2);
    planning.decide(WITHOUT_DEGREE);
    desk.sessions().close();
    long next = workspace.draftProperty().get().orElseThrow().id();
    assertThat(next).isNotEqualTo(first);
    assertThat(workspace.planProperty().get()).isEqualTo(WITHOUT_DEGREE);

    workspace.undo();
    assertThat(workspace.planProperty().get()).isEqualTo(WITHOUT_DEGREE);
    planning.decide(PlanChoices.NONE);

    assertThat(desk.store().sessions().session(first).plan()).isEqualTo(WITHOUT_DEGREE);
    assertThat(desk.store().sessions().session(next).plan()).isEqualTo(PlanChoices.NONE);
  }

  @Test
  void whereNobodyIsOnScreenNothingIsDecided() {
    workspace.letGo();
    planning.decide(WITHOUT_DEGREE);
    planning.decideOn(WITHOUT_DEGREE);
    assertThat(workspace.planProperty().get()).isEqualTo(PlanChoices.NONE);
  }

  @Test
  void answersTakenOverBringTheirPlanAndUndoBringsBothBack() throws Exception {
    planning.decide(WITHOUT_DEGREE);
    new AllAnswers(workspace).takeOver(WorkedExample.assessment(), Optional.of(hours(80)));
    assertThat(desk.kept().plan()).isEqualTo(hours(80));
    assertThat(desk.kept().answers()).isNotEmpty();

    workspace.undo();
    assertThat(desk.kept().plan()).isEqualTo(WITHOUT_DEGREE);
    assertThat(desk.kept().answers()).isEmpty();

    new AllAnswers(workspace).takeOver(WorkedExample.assessment(), Optional.empty());
    assertThat(desk.kept().plan()).isEqualTo(WITHOUT_DEGREE);
  }

  @Test
  void aFullDiskKeepsTheDecisionOnScreenUntilItCanBeSaved() {
    TestStore store = new TestStore();
    workspace.open(store, store.begin("health-records-technician", "technician"));
    store.setFull(true);
    planning.decide(WITHOUT_DEGREE);
    assertThat(workspace.saveStateProperty().get()).isInstanceOf(SaveState.Failed.class);
    assertThat(workspace.planProperty().get()).isEqualTo(WITHOUT_DEGREE);

    store.setFull(false);
    workspace.retrySaving();

    assertThat(workspace.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    assertThat(store.begin("health-records-technician", "technician").plan())
        .isEqualTo(WITHOUT_DEGREE);
  }
}
