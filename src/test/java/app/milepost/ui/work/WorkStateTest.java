package app.milepost.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Assessment;
import app.milepost.plan.Budget;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Evidence;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.TestStore;
import app.milepost.testkit.WorkedExample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkStateTest {

  private final TestStore store = new TestStore();
  private final Workspace workspace = new Workspace(new DirectTasks());
  private final Scorer scorer = new Scorer(WorkedExample.pack());

  /** What was heard, by whoever follows whichever part. */
  private final List<String> heard = new ArrayList<>();

  @Test
  void whoeverFollowsOnePartReadsTheOthersOfTheSameMoment() {
    Stream.of(
            workspace.stateProperty(),
            workspace.roleProperty(),
            workspace.draftProperty(),
            workspace.assessmentProperty(),
            workspace.readinessProperty(),
            workspace.counselProperty(),
            workspace.planProperty(),
            workspace.ticksProperty())
        .forEach(part -> part.addListener((o, before, now) -> check()));

    workspace.showRole(WorkedExample.pack());
    open();
    workspace.rate("ehr-systems", 3);
    workspace.support("ehr-systems", Evidence.DOCUMENT);
    workspace.aimAt("junior");
    new Planning(workspace).decide(PlanChoices.NONE.within(Budget.USUAL.withHours(40)));
    workspace.undo();
    workspace.undo();
    new AllAnswers(workspace).startOver();
    workspace.undo();
    open();
    workspace.letGo();

    assertThat(heard).contains("answers", "none").hasSizeGreaterThan(20);
  }

  private void open() {
    workspace.open(
        store, store.begin(WorkedExample.pack().id(), WorkedExample.pack().defaultRung()));
  }

  private void check() {
    boolean there = workspace.isOpen();
    heard.add(there ? "answers" : "none");
    assertThat(workspace.draftProperty().get().isPresent()).isEqualTo(there);
    assertThat(workspace.readinessProperty().get())
        .isEqualTo(workspace.assessmentProperty().get().map(WorkStateTest.this::scored));
    assertThat(workspace.stateProperty().get().assessment())
        .isEqualTo(workspace.assessmentProperty().get());
  }

  private Readiness scored(Assessment answers) {
    return scorer.score(answers.rung().orElseThrow(), answers.answers());
  }
}
