package app.milepost.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.format.BundledPacks;
import app.milepost.format.PackReader;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.TestStore;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessViewModelTest {

  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final RolePack pack = BundledPacks.read("health-records-technician");
  private final TestStore store = new TestStore();
  private final Workspace workspace = opened();
  private final AssessViewModel model =
      new AssessViewModel(workspace, new Usage(UsageSettings.DEFAULT), dialogs);

  private Workspace opened() {
    Workspace made = new Workspace(new DirectTasks());
    made.showRole(pack);
    made.open(store, store.begin(pack.id(), pack.defaultRung()));
    return made;
  }

  @Test
  void nothingIsShownBeforeAnswersAreThere() {
    assertThat(
            new AssessViewModel(
                    new Workspace(new DirectTasks()), new Usage(UsageSettings.DEFAULT), dialogs)
                .shownProperty()
                .get())
        .isEmpty();
  }

  @Test
  void theFirstRequirementIsInFrontAtFirst() {
    assertThat(inFront()).contains("ehr-systems");
    assertThat(model.open()).hasSize(21);
  }

  @Test
  void aLevelIsGivenAndStaysInFront() {
    model.choose(3);

    assertThat(workspace.answerTo("ehr-systems"))
        .isEqualTo(new Answer.Rated(3, Evidence.CLAIM, ""));
    assertThat(inFront()).contains("ehr-systems");
  }

  @Test
  void theSameLevelAgainMovesOn() {
    model.choose(3);
    model.choose(3);

    assertThat(workspace.answerTo("ehr-systems"))
        .isEqualTo(new Answer.Rated(3, Evidence.CLAIM, ""));
    assertThat(inFront()).contains("medical-terminology");
  }

  @Test
  void whatIsLeftOutIsPassedOverBothWays() {
    model.goTo("office-suite");
    model.previous();
    Optional<String> before = inFront();
    model.goTo("office-suite");
    model.exclude("no computers there");

    model.previous();
    assertThat(inFront()).isEqualTo(before);
    model.next();
    assertThat(inFront()).isPresent().isNotEqualTo(Optional.of("office-suite"));
    model.previous();
    assertThat(inFront()).isEqualTo(before);
  }

  @Test
  void aLevelTakesThePlaceOfAnExclusionOnlyIfThePersonSaysSo() {
    model.goTo("office-suite");
    model.exclude("no computers there");

    model.choose(2);
    assertThat(workspace.answerTo("office-suite")).isInstanceOf(Answer.NotApplicable.class);
    assertThat(dialogs.asked()).hasSize(1);

    dialogs.agree();
    model.choose(2);
    assertThat(workspace.answerTo("office-suite"))
        .isEqualTo(new Answer.Rated(2, Evidence.CLAIM, ""));
  }

  @Test
  void afterTheLastComesTheEndAndTheWayBack() {
    for (int i = 0; i < 21; i++) {
      model.choose(2);
      model.next();
    }

    assertThat(inFront()).isEmpty();
    assertThat(model.open()).isEmpty();
    model.previous();
    assertThat(inFront()).contains("practical-experience");
  }

  @Test
  void theFirstHasNothingBeforeIt() {
    model.previous();

    assertThat(inFront()).contains("ehr-systems");
  }

  @Test
  void theEndListsWhatIsOpen() {
    model.choose(1);
    model.goToEnd();

    assertThat(model.open()).hasSize(20);
    assertThat(model.open().getFirst().requirement().id()).isEqualTo("medical-terminology");
  }

  @Test
  void sectionsCountTheirAnswersIncludingWhatIsLeftOut() {
    model.choose(2);
    model.goTo("office-suite");
    model.exclude("no computers there");

    SectionRows technical = model.shownProperty().get().orElseThrow().sections().getFirst();
    assertThat(technical.answered()).isEqualTo(2);
    assertThat(technical.rows()).hasSize(11);
  }

  @Test
  void whereThePersonWasIsFoundAgain() {
    model.goTo("confidentiality");

    Workspace reopened = opened();

    assertThat(
            new AssessViewModel(reopened, new Usage(UsageSettings.DEFAULT), dialogs)
                .shownProperty()
                .get()
                .flatMap(AssessState::current)
                .map(Requirement::id))
        .contains("confidentiality");
  }

  @Test
  void anotherRungAsksForOtherThingsAndStaysWhereItCan() {
    model.goTo("confidentiality");

    workspace.aimAt("manager");

    assertThat(inFront()).contains("confidentiality");
    assertThat(model.shownProperty().get().orElseThrow().sections()).hasSize(4);
    assertThat(model.shownProperty().get().orElseThrow().required()).isEqualTo(4);
  }

  @Test
  void goingToSomethingNotAskedForChangesNothing() {
    model.goTo("strategic-planning");

    assertThat(inFront()).contains("ehr-systems");
  }

  @Test
  void anotherRoleBeginsWhereItWasLeft() throws Exception {
    model.goTo("confidentiality");
    RolePack clerk =
        new PackReader()
            .read(
                "clerk", new ByteArrayInputStream(SmallPack.JSON.getBytes(StandardCharsets.UTF_8)));
    TestStore clerks = new TestStore();

    workspace.showRole(clerk);
    assertThat(model.shownProperty().get()).isEmpty();
    workspace.open(clerks, clerks.begin(clerk.id(), clerk.defaultRung()));

    assertThat(inFront()).contains("filing");
  }

  @Test
  void anotherStoreOfTheSameRoleBeginsWhereItWasLeft() throws Exception {
    model.goTo("confidentiality");
    TestStore other = new TestStore();
    other.assessments().savePlace(other.begin(pack.id(), pack.defaultRung()).id(), "office-suite");

    workspace.letGo();
    assertThat(model.shownProperty().get()).isEmpty();
    workspace.open(other, other.begin(pack.id(), pack.defaultRung()));

    assertThat(inFront()).contains("office-suite");
  }

  @Test
  void takingAnAnswerBackKeepsTheNote() {
    model.choose(2);
    model.note("since May");
    model.clear();

    assertThat(workspace.answerTo("ehr-systems")).isEqualTo(new Answer.NotAnswered("since May"));
  }

  private Optional<String> inFront() {
    return model.shownProperty().get().flatMap(AssessState::current).map(Requirement::id);
  }

  @Test
  void withoutACounsellorThereIsOneSide() {
    model.changeSides();
    model.choose(3);

    assertThat(workspace.answerTo("ehr-systems")).isInstanceOf(Answer.Rated.class);
    assertThat(model.shownProperty().get().orElseThrow().other()).isEmpty();
  }
}
