package app.milepost.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.format.BundledPacks;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

  private final RolePack pack = BundledPacks.read("health-records-technician");
  private final DirectTasks tasks = new DirectTasks();
  private final TestStore store = new TestStore();
  private final Workspace workspace = opened();

  private Workspace opened() {
    Workspace made = new Workspace(tasks);
    made.showRole(pack);
    made.open(store, store.begin(pack.id(), pack.defaultRung()));
    return made;
  }

  @Test
  void aRatingIsScoredAtOnceAndSaved() {
    double before = earned();

    workspace.rate("office-suite", 2);

    assertThat(earned()).isGreaterThan(before);
    assertThat(store.saved().answerTo("office-suite"))
        .isEqualTo(new Answer.Rated(2, Evidence.CLAIM, ""));
  }

  @Test
  void savedShowsOnlyAfterTheCommit() {
    tasks.hold();

    workspace.rate("office-suite", 2);

    assertThat(workspace.saveStateProperty().get()).isEqualTo(new SaveState.Saving());
    tasks.release();
    assertThat(workspace.saveStateProperty().get())
        .isEqualTo(new SaveState.Saved(Instant.EPOCH.plusSeconds(1)));
  }

  @Test
  void anotherLevelKeepsEvidenceAndNote() {
    workspace.rate("office-suite", 2);
    workspace.support("office-suite", Evidence.DOCUMENT);
    workspace.note("office-suite", "two courses");

    workspace.rate("office-suite", 3);

    assertThat(workspace.answerTo("office-suite"))
        .isEqualTo(new Answer.Rated(3, Evidence.DOCUMENT, "two courses"));
  }

  @Test
  void undoAndRedoWalkThroughRatingsAndRungs() {
    workspace.rate("office-suite", 2);
    workspace.aimAt("senior");
    workspace.rate("office-suite", 4);

    assertThat(workspace.undo()).contains("office-suite");
    assertThat(workspace.undo()).isEmpty();
    assertThat(workspace.rung().orElseThrow().id()).isEqualTo("technician");
    workspace.undo();
    assertThat(workspace.answerTo("office-suite")).isEqualTo(Answer.NotAnswered.BLANK);
    assertThat(workspace.history().lastDoneProperty().get()).isEmpty();
    workspace.redo();
    workspace.redo();
    workspace.redo();

    assertThat(workspace.rung().orElseThrow().id()).isEqualTo("senior");
    assertThat(store.saved().answerTo("office-suite"))
        .isEqualTo(new Answer.Rated(4, Evidence.CLAIM, ""));
    assertThat(workspace.history().lastUndoneProperty().get()).isEmpty();
  }

  @Test
  void stepsOnTheWayToAnotherRungAreTakenBackAtOnce() {
    String first = workspace.rung().orElseThrow().id();
    workspace.aimOnAt("senior");
    workspace.aimOnAt("supervisor");
    workspace.history().arrive();
    workspace.aimOnAt("senior");

    workspace.undo();
    assertThat(workspace.rung().orElseThrow().id()).isEqualTo("supervisor");
    workspace.undo();
    assertThat(workspace.rung().orElseThrow().id()).isEqualTo(first);
    assertThat(workspace.history().lastDoneProperty().get()).isEmpty();
    workspace.redo();
    assertThat(workspace.rung().orElseThrow().id()).isEqualTo("supervisor");

    workspace.aimOnAt("senior");
    workspace.rate("office-suite", 2);
    workspace.aimOnAt("supervisor");
    workspace.undo();
    assertThat(workspace.rung().orElseThrow().id()).isEqualTo("senior");
  }

  @Test
  void aWayThatLeadsBackIsNoChange() {
    String first = workspace.rung().orElseThrow().id();
    workspace.aimOnAt("senior");
    workspace.aimOnAt(first);
    assertThat(workspace.history().lastDoneProperty().get()).isEmpty();
    workspace.aimOnAt("senior");
    workspace.undo();
    assertThat(workspace.rung().orElseThrow().id()).isEqualTo(first);
    assertThat(store.saved().rung()).contains(first);
  }

  @Test
  void ticksAreSavedAndUndoneWithEverythingElse() {
    Tick box = new Tick(pack.id(), "resume", "short");
    workspace.rate("office-suite", 2);
    workspace.tick(box, true);
    workspace.tick(box, true);
    assertThat(store.ticks().has(box)).isTrue();

    assertThat(workspace.undo()).isEmpty();
    assertThat(workspace.ticksProperty().get()).isEqualTo(Ticks.NONE);
    assertThat(store.ticks()).isEqualTo(Ticks.NONE);
    assertThat(workspace.undo()).contains("office-suite");
    workspace.redo();
    workspace.redo();
    assertThat(store.ticks().has(box)).isTrue();

    workspace.letGo();
    assertThat(workspace.ticksProperty().get()).isEqualTo(Ticks.NONE);
    workspace.tick(box, false);
    assertThat(store.ticks().has(box)).isTrue();
  }

  @Test
  void typingANoteIsOneChangeToUndo() {
    workspace.rate("office-suite", 2);
    workspace.note("office-suite", "t");
    workspace.note("office-suite", "tw");
    workspace.note("office-suite", "two");

    workspace.undo();

    assertThat(workspace.answerTo("office-suite").note()).isEmpty();
    assertThat(workspace.answerTo("office-suite")).isInstanceOf(Answer.Rated.class);
  }

  @Test
  void aNoteThatWasClearedComesBackAndWhatWasTypedOnAnotherRequirementStays() {
    workspace.note("office-suite", "two");
    workspace.note("office-suite", "two courses");
    workspace.note("organization", "a diary");
    workspace.note("office-suite", "");

    workspace.undo();

    assertThat(workspace.answerTo("office-suite").note()).isEqualTo("two courses");
    assertThat(workspace.answerTo("organization").note()).isEqualTo("a diary");
  }

  @Test
  void whatCouldNotBeSavedStaysOnScreenAndIsSavedWithTheNextChange() {
    store.setFull(true);
    workspace.rate("office-suite", 2);
    assertThat(workspace.saveStateProperty().get())
        .isEqualTo(new SaveState.Failed("The disk is full. Free some space and try again."));
    assertThat(workspace.answerTo("office-suite")).isInstanceOf(Answer.Rated.class);

    store.setFull(false);
    workspace.rate("organization", 1);

    assertThat(workspace.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
    assertThat(store.saved().answers()).containsOnlyKeys("office-suite", "organization");
  }

  @Test
  void tryingAgainSavesTheLatestOfWhatFailed() {
    store.setFull(true);
    workspace.rate("office-suite", 2);
    workspace.rate("office-suite", 3);
    store.setFull(false);

    workspace.retrySaving();

    assertThat(store.saved().answerTo("office-suite"))
        .isEqualTo(new Answer.Rated(3, Evidence.CLAIM, ""));
    assertThat(store.commits()).isEqualTo(1);
  }

  @Test
  void aMustHaveCannotBeLeftOut() {
    workspace.exclude("ehr-systems", "not here");
    workspace.exclude("office-suite", "no computers");

    assertThat(workspace.answerTo("ehr-systems")).isEqualTo(Answer.NotAnswered.BLANK);
    assertThat(workspace.answerTo("office-suite"))
        .isEqualTo(new Answer.NotApplicable("no computers", ""));
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    workspace.rate("office-suite", 2);
    workspace.rate("office-suite", 2);

    assertThat(store.commits()).isEqualTo(1);
  }

  @Test
  void whoeverSeesNewFiguresSeesTheAnswersTheyComeFrom() {
    List<Answer> seen = new ArrayList<>();
    workspace
        .readinessProperty()
        .addListener((o, before, now) -> seen.add(workspace.answerTo("office-suite")));

    workspace.rate("office-suite", 2);

    assertThat(seen).containsExactly(new Answer.Rated(2, Evidence.CLAIM, ""));
  }

  @Test
  void anAssessmentOfARungThatIsGoneFallsBackToTheDefault() {
    TestStore old = new TestStore();
    workspace.open(old, old.begin(pack.id(), "apprentice"));

    assertThat(workspace.rung().orElseThrow().id()).isEqualTo("technician");
  }

  @Test
  void anotherNameIsSaved() {
    workspace.rename("Ada Lovelace");

    assertThat(store.saved().personName()).isEqualTo("Ada Lovelace");
  }

  private double earned() {
    return workspace.readinessProperty().get().orElseThrow().scored().orElseThrow().earned();
  }
}
