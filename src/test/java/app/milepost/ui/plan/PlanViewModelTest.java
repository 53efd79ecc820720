package app.milepost.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.assessment.Answer;
import app.milepost.plan.AgreedPlan;
import app.milepost.plan.Budget;
import app.milepost.plan.Curve;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.Plan;
import app.milepost.role.Requirement;
import app.milepost.store.StoreException;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.SampleEmployment;
import app.milepost.testkit.WorkedExample;
import app.milepost.ui.work.AllAnswers;
import app.milepost.ui.work.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final Budget WORKED = new Budget(200, new BigDecimal("800"), 8, 26);

  @TempDir private Path folder;
  private OpenDesk desk;
  private Workspace workspace;
  private PlanViewModel model;

  @BeforeEach
  void begin() throws StoreException {
    desk = new OpenDesk(folder.resolve("data"));
    workspace = desk.workspace();
    model = new PlanViewModel(workspace, desk.tasks(), () -> 0, () -> TODAY);
    model.show();
  }

  @AfterEach
  void end() {
    desk.close();
  }

  private void answer() {
    new AllAnswers(workspace).takeOver(WorkedExample.assessment(), Optional.empty());
  }

  private PlanContent.Shown shown() {
    return (PlanContent.Shown) model.contentProperty().get();
  }

  private static double earned(Plan plan) {
    return plan.after().scored().orElseThrow().earned();
  }

  @Test
  void whoHasAnsweredNothingIsLedToTheRating() {
    PlanContent.Nothing nothing = (PlanContent.Nothing) model.contentProperty().get();

    assertThat(nothing.rate()).isTrue();
    assertThat(nothing.title()).isEqualTo("Nothing is answered yet");
  }

  @Test
  void aBudgetThatIsTriedChangesThePlanButDecidesNothingUntilSettled() {
    answer();

    model.tryBudget(WORKED);

    assertThat(earned(shown().plan())).isCloseTo(82.8355, within(1e-4));
    assertThat(workspace.planProperty().get().budget()).isEqualTo(Budget.USUAL);

    model.settleBudget();

    assertThat(workspace.planProperty().get().budget()).isEqualTo(WORKED);
    assertThat(model.study().adviceProperty().get()).isPresent();
    assertThat(model.study().curveProperty().get().whole()).isTrue();
  }

  @Test
  void severalBudgetsOnTheWayAreTakenBackAtOnce() {
    answer();
    for (int hours = 10; hours <= 100; hours += 10) {
      model.tryBudget(Budget.USUAL.withHours(hours));
      model.settleBudget();
    }
    model.arrive();

    workspace.undo();

    assertThat(workspace.planProperty().get().budget()).isEqualTo(Budget.USUAL);
    assertThat(shown().choices().budget()).isEqualTo(Budget.USUAL);
  }

  @Test
  void theLastPlanStaysOnShowWhileAnotherIsLookedFor() {
    answer();
    Plan before = shown().plan();
    desk.tasks().hold();

    model.tryBudget(WORKED);

    assertThat(shown().searching()).isTrue();
    assertThat(shown().plan()).isEqualTo(before);
    assertThat(shown().choices().budget()).isEqualTo(WORKED);

    desk.tasks().release();

    assertThat(shown().searching()).isFalse();
    assertThat(shown().plan().request().budget()).isEqualTo(WORKED);
  }

  @Test
  void whatIsRuledOutIsNoLongerInThePlanAndCanBeCompared() {
    answer();
    model.tryBudget(WORKED);
    model.settleBudget();
    model.keepToCompare();

    model.decide(model.choices().rulingOut("cca-exam"));

    assertThat(shown().plan().has("cca-exam")).isFalse();
    assertThat(shown().kept().orElseThrow().has("cca-exam")).isTrue();

    model.returnToKept();

    assertThat(shown().plan().has("cca-exam")).isTrue();
    assertThat(workspace.planProperty().get().ruledOut()).isEmpty();
  }

  @Test
  void whatCannotBeInAnyPlanIsSaidWithAWayOut() {
    answer();
    model.tryBudget(new Budget(1, BigDecimal.ZERO, 1, 1));
    model.settleBudget();

    model.decide(model.choices().wanting("cca-exam"));

    PlanContent.Impossible impossible = (PlanContent.Impossible) model.contentProperty().get();
    assertThat(impossible.sentence()).contains("CCA coding exam").contains("at least");
    assertThat(impossible.culprit()).isPresent();
    model.decide(model.choices().leavingOpen("cca-exam"));
    assertThat(model.contentProperty().get()).isInstanceOf(PlanContent.Shown.class);
  }

  @Test
  void whoHasEverythingIsOfferedTheNextStep() {
    for (Requirement asked : workspace.asked()) {
      workspace.rate(asked.id(), Requirement.TOP_LEVEL);
    }

    PlanContent.Nothing nothing = (PlanContent.Nothing) model.contentProperty().get();
    assertThat(nothing.title()).isEqualTo("Nothing is open any more");
    assertThat(nothing.next()).isEqualTo(model.next()).isPresent();

    model.lookAhead(true);

    assertThat(shown().plan().request().rung()).isEqualTo(model.next().orElseThrow().id());
  }

  @Test
  void theNextStepsPlanIsThatOfAPersonWhoAimsThere() {
    answer();
    model.lookAhead(true);
    Plan ahead = shown().plan();
    model.lookAhead(false);

    workspace.aimAt(model.next().orElseThrow().id());

    assertThat(shown().plan().activities()).isEqualTo(ahead.activities());
  }

  @Test
  void doneIsNotRated() {
    answer();
    String first = shown().plan().activities().getFirst();

    model.finish(first, true);

    assertThat(workspace.planProperty().get().done()).containsEntry(first, TODAY);
    assertThat(shown().plan().has(first)).isFalse();
    assertThat(workspace.assessmentProperty().get().orElseThrow().answers())
        .isEqualTo(WorkedExample.assessment().answers());
  }

  @Test
  void theFirstWeekBeginsNextMondayUnlessSaidOtherwise() {
    answer();
    assertThat(model.start()).isEqualTo(LocalDate.of(2026, 11, 30));

    model.beginOn(LocalDate.of(2027, 1, 4));
    model.agree();

    assertThat(workspace.planProperty().get().lastAgreed().orElseThrow().start())
        .isEqualTo(LocalDate.of(2027, 1, 4));
  }

  @Test
  void anAgreementKeepsWhatIsFilledInAtThatTime() {
    answer();
    model.describe(SampleEmployment.details());
    model.agree();

    model.describe(EmploymentDetails.NONE);

    assertThat(model.choices().lastAgreed().flatMap(AgreedPlan::employment))
        .contains(SampleEmployment.details());
    assertThat(model.choices().employment()).isEqualTo(EmploymentDetails.NONE);
  }

  @Test
  void aHiddenPageLooksForNothing() {
    answer();
    Plan before = shown().plan();
    model.hide();

    workspace.answer("ehr-systems", Answer.NotAnswered.BLANK);

    assertThat(shown().plan()).isEqualTo(before);
  }

  @Test
  void theCurveIsDrawnForMoneyWhenAskedFor() {
    answer();

    model.study().vary(Curve.By.MONEY);

    assertThat(model.study().curveProperty().get().by()).isEqualTo(Curve.By.MONEY);
    assertThat(model.study().curveProperty().get().whole()).isTrue();
  }

  @Test
  void nothingOfOnePersonIsThereForTheNextWhileTheirPlanIsLookedFor() {
    answer();
    model.keepToCompare();
    model.hide();
    desk.show("Ana");
    answer();
    desk.tasks().hold();

    model.show();

    assertThat(model.contentProperty().get()).isInstanceOf(PlanContent.Loading.class);
    assertThat(model.study().adviceProperty().get()).isEmpty();
    assertThat(model.study().curveProperty().get().steps()).isEmpty();

    desk.tasks().release();

    assertThat(shown().kept()).isEmpty();
  }

  @Test
  void aBudgetThatWasOnlyTriedEndsWithThePersonItWasTriedFor() {
    answer();
    model.tryBudget(WORKED);
    desk.show("Ana");
    answer();

    model.settleBudget();

    assertThat(workspace.planProperty().get().budget()).isEqualTo(Budget.USUAL);
    assertThat(shown().choices().budget()).isEqualTo(Budget.USUAL);
  }
}
