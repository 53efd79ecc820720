package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentFile;
import app.milepost.format.AssessmentImport;
import app.milepost.format.AssessmentWriter;
import app.milepost.people.Person;
import app.milepost.plan.Budget;
import app.milepost.plan.PlanChoices;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.WorkedExample;
import app.milepost.ui.work.Planning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers from a file go where they were meant to, and what became of them is told. */
class TakeOverTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final Assessment HOME = WorkedExample.assessment().named("");

  @TempDir private Path temp;
  private OpenDesk desk;
  private TakeOver takeOver;

  @BeforeEach
  void aDesk() throws Exception {
    desk = new OpenDesk(temp.resolve("data"));
    takeOver =
        new TakeOver(
            desk.workspace(),
            desk.usage(),
            new AssessmentImport(
                id -> desk.workspace().roleProperty().get().filter(r -> r.id().equals(id))),
            desk.tasks(),
            desk.dialogs(),
            () -> TODAY);
  }

  @AfterEach
  void letGo() {
    desk.close();
  }

  private Path file(Assessment content) throws Exception {
    return Files.write(temp.resolve("from-home.json"), new AssessmentWriter().toBytes(content));
  }

  private String problem() {
    return takeOver.problemProperty().get().orElseThrow();
  }

  private String done() {
    return takeOver.doneProperty().get().orElseThrow();
  }

  @Test
  void answersFromAFileAreTakenOverAndCanBeUndone() throws Exception {
    takeOver.from(file(HOME));
    assertThat(desk.kept().answers()).isEqualTo(HOME.answers());
    assertThat(done()).startsWith("Took over ").endsWith("from-home.json. You can undo this.");
    desk.workspace().undo();
    assertThat(desk.kept().answers()).isEmpty();
  }

  @Test
  void thePlanInAFileIsTakenOverWithTheAnswersAfterAskingAndUndoBringsBothBack() throws Exception {
    PlanChoices mine = PlanChoices.NONE.within(Budget.USUAL.withHours(40));
    new Planning(desk.workspace()).decide(mine);
    AssessmentFile file =
        AssessmentFile.of(WorkedExample.pack(), HOME, LocalDate.of(2026, 11, 22))
            .with(WorkedExample.pack(), SamplePlan.choices());
    Path path = Files.write(temp.resolve("plan.json"), new AssessmentWriter().toBytes(file));
    desk.dialogs().agree();

    takeOver.from(path);

    assertThat(desk.dialogs().asked())
        .singleElement()
        .asString()
        .contains("and the plan from plan.json?")
        .contains("The plan here will be replaced; undo brings it back.");
    assertThat(done()).contains(" and the plan from plan.json.");
    assertThat(desk.kept().plan()).isEqualTo(SamplePlan.choices());
    desk.workspace().undo();
    assertThat(desk.kept().plan()).isEqualTo(mine);
    assertThat(desk.kept().answers()).isEmpty();

    desk.workspace().redo();
    takeOver.from(path);
    assertThat(done()).startsWith("Nothing changed");
  }

  @Test
  void aStepThatIsDoneOnADayToComeIsTold() throws Exception {
    String activity = WorkedExample.pack().activities().getFirst().id();
    AssessmentFile file =
        AssessmentFile.of(WorkedExample.pack(), HOME, LocalDate.of(2026, 11, 22))
            .with(WorkedExample.pack(), PlanChoices.NONE.finishing(activity, TODAY.plusDays(1)));
    desk.dialogs().agree();

    takeOver.from(Files.write(temp.resolve("ahead.json"), new AssessmentWriter().toBytes(file)));

    assertThat(done())
        .contains(
            "The plan says that “%s” was done on November 30, 2026, which is later than today. Check the day."
                .formatted(WorkedExample.pack().activities().getFirst().title()));
    assertThat(desk.kept().plan().done()).containsKey(activity);
  }

  @Test
  void aFileWithoutAPlanLeavesThePlan() throws Exception {
    new Planning(desk.workspace()).decide(SamplePlan.choices());
    takeOver.from(file(HOME));
    assertThat(desk.kept().plan()).isEqualTo(SamplePlan.choices());
    assertThat(done()).doesNotContain("plan");
  }

  @Test
  void answersReadWhileAnotherClientCameOnScreenGoToNobody() throws Exception {
    Person ana = desk.workspace().draftProperty().get().orElseThrow().person();
    desk.tasks().hold();
    takeOver.from(file(HOME));
    desk.show("Bo");
    desk.tasks().release();

    assertThat(desk.workspace().draftProperty().get().orElseThrow().person().name())
        .isEqualTo("Bo");
    assertThat(desk.kept().answers()).isEmpty();
    assertThat(problem()).startsWith("from-home.json was not taken over");
    desk.openFolder().show(Optional.of(ana));
    assertThat(desk.kept().answers()).isEmpty();
  }

  @Test
  void aFileThatNamesNoStepLeavesTheStepAimedAt() throws Exception {
    desk.workspace().aimAt("senior");
    takeOver.from(file(new Assessment(HOME.role(), Optional.empty(), "", HOME.answers())));
    assertThat(desk.kept().head().rung()).isEqualTo("senior");
    assertThat(desk.kept().answers()).isEqualTo(HOME.answers());
    assertThat(done()).doesNotContain("step");
  }

  @Test
  void aFileThatAimsAtAnotherStepSaysSoBeforeAndAfter() throws Exception {
    desk.workspace().aimAt("junior");
    desk.workspace().rate("office-suite", 4);
    desk.dialogs().agree();

    takeOver.from(file(HOME.aimedAt("senior")));

    String title = desk.workspace().rung().orElseThrow().title();
    assertThat(desk.kept().head().rung()).isEqualTo("senior");
    assertThat(desk.dialogs().asked().getLast()).contains("step aimed at", title);
    assertThat(done()).contains("step aimed at", title);
  }

  @Test
  void theSameFileOnceMoreChangesNothingAndSaysSo() throws Exception {
    takeOver.from(file(HOME));
    desk.workspace().undo();
    desk.workspace().redo();
    desk.workspace().rate("office-suite", 1);
    desk.workspace().answer("office-suite", HOME.answerTo("office-suite"));
    String unanswered = "strategic-planning";
    assertThat(HOME.answers()).doesNotContainKey(unanswered);
    desk.workspace().answer(unanswered, Answer.NotAnswered.BLANK.withNote("x"));
    desk.workspace().answer(unanswered, Answer.NotAnswered.BLANK);
    int before = desk.dialogs().asked().size();
    desk.workspace().history().clear();

    takeOver.from(file(HOME));

    assertThat(desk.dialogs().asked()).hasSize(before);
    assertThat(done())
        .isEqualTo("Nothing changed: the answers in from-home.json are the ones here already.");
    assertThat(desk.workspace().history().lastDoneProperty().get()).isEmpty();
  }

  @Test
  void withNoClientChosenAFileIsNotTakenAndTheWayIsTold() throws Exception {
    desk.openFolder().show(Optional.empty());
    takeOver.from(file(HOME));
    assertThat(problem())
        .isEqualTo(
            "from-home.json was not taken over, since no client is chosen. Choose the client whose"
                + " answers these are, then drop the file again.");
  }
}
