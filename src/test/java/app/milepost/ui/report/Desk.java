package app.milepost.ui.report;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.TestStore;
import app.milepost.testkit.WorkedExample;
import app.milepost.ui.work.Workspace;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;

/** Workspaces with answers on them. */
final class Desk {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Desk() {}

  /** Returns the model of the page on that day. */
  static ReportViewModel model(Workspace workspace) {
    return new ReportViewModel(
        workspace,
        () -> TODAY,
        new PlanChoice(new DirectTasks(), () -> 0, new SimpleBooleanProperty()));
  }

  /** Returns a workspace whose store is still being opened. */
  static Workspace opening() {
    Workspace workspace = new Workspace(new DirectTasks());
    workspace.showRole(WorkedExample.pack());
    return workspace;
  }

  static Workspace withNothingAnswered() {
    return with(blank());
  }

  /** Returns the scoring contract's example, one question open. */
  static Workspace withWorkedExample() {
    return with(WorkedExample.assessment());
  }

  /** Puts the scoring contract's example on a workspace whose store is still being opened. */
  static void putWorkedExampleOn(Workspace workspace) {
    put(WorkedExample.assessment(), workspace);
  }

  /** Returns answers that leave no gap and can all be shown. */
  static Workspace withEverythingReached() {
    RolePack pack = WorkedExample.pack();
    Assessment full = blank();
    for (Requirement asked : pack.asked(pack.defaultRung())) {
      int level = asked.requiredAt(pack.defaultRung());
      full = full.with(asked.id(), new Answer.Rated(level, Evidence.OBSERVED, ""));
    }
    return with(full);
  }

  /** Returns the only answer to a role of one question, which is left out. */
  static Workspace withEverythingLeftOut() {
    RolePack pack = SmallPack.read();
    Workspace workspace = new Workspace(new DirectTasks());
    workspace.showRole(pack);
    Assessment none = new Assessment(pack.id(), Optional.of(pack.defaultRung()), "", Map.of());
    put(none.with("filing", new Answer.NotApplicable("No shelves", "")), workspace);
    return workspace;
  }

  private static Assessment blank() {
    RolePack pack = WorkedExample.pack();
    return new Assessment(pack.id(), Optional.of(pack.defaultRung()), "", Map.of());
  }

  private static Workspace with(Assessment answers) {
    Workspace workspace = opening();
    put(answers, workspace);
    return workspace;
  }

  private static void put(Assessment answers, Workspace workspace) {
    TestStore store = new TestStore();
    workspace.open(store, store.begin(answers));
  }
}
