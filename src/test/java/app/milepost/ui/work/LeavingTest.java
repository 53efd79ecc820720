package app.milepost.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.TestStore;
import app.milepost.ui.Dialogs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeavingTest {

  private final DirectTasks tasks = new DirectTasks();
  private final TestStore store = new TestStore();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final Workspace workspace = new Workspace(tasks);
  private final Leaving leaving = new Leaving(workspace, tasks, dialogs);
  private final List<String> gone = new ArrayList<>();

  LeavingTest() {
    workspace.showRole(SmallPack.read());
    workspace.open(store, store.begin("file-clerk", "clerk"));
  }

  @Test
  void whereNothingWasChangedNobodyIsAsked() {
    leaving.then(() -> gone.add("gone"));

    assertThat(gone).hasSize(1);
    assertThat(dialogs.asked()).isEmpty();
  }

  @Test
  void whereAllIsSavedNobodyIsAsked() {
    workspace.rate("filing", 2);

    leaving.then(() -> gone.add("gone"));

    assertThat(gone).hasSize(1);
    assertThat(dialogs.asked()).isEmpty();
  }

  @Test
  void whoeverWantsToStayStays() {
    store.setFull(true);
    workspace.rate("filing", 2);

    leaving.then(() -> gone.add("gone"));

    assertThat(gone).isEmpty();
    assertThat(dialogs.asked())
        .containsExactly(
            "Your latest changes are not saved. The disk is full. Free some space and try again.");
  }

  @Test
  void whoeverWantsToLeaveWithoutThemLeaves() {
    store.setFull(true);
    workspace.rate("filing", 2);
    dialogs.agree();

    leaving.then(() -> gone.add("gone"));

    assertThat(gone).hasSize(1);
  }

  @Test
  void whatIsOnItsWayIsWaitedFor() {
    tasks.hold();
    workspace.rate("filing", 2);

    leaving.then(() -> gone.add(store.saved().answers().keySet().toString()));
    assertThat(gone).isEmpty();
    tasks.release();

    assertThat(gone).containsExactly("[filing]");
    assertThat(dialogs.asked()).isEmpty();
  }

  @Test
  void whatFailsOnItsWayIsAskedAbout() {
    store.setFull(true);
    tasks.hold();
    workspace.rate("filing", 2);

    leaving.then(() -> gone.add("gone"));
    assertThat(dialogs.asked()).isEmpty();
    tasks.release();

    assertThat(dialogs.asked()).hasSize(1);
    assertThat(gone).isEmpty();
  }

  @Test
  void whoeverAsksAgainNeedNotWaitForADiskThatHangs() {
    tasks.hold();
    workspace.rate("filing", 2);
    dialogs.agree();

    leaving.then(() -> gone.add("first"));
    leaving.then(() -> gone.add("second"));

    assertThat(dialogs.asked())
        .containsExactly(
            "Your latest changes are not saved. They are still on their way to the disk.");
    assertThat(gone).containsExactly("second");
    tasks.release();
    assertThat(gone).containsExactly("second");
  }

  @Test
  void whatIsTypedInSeveralFormsIsAskedAboutOnce() {
    leaving.watch(new Form("form", false, gone));
    leaving.watch(new Form("step", true, gone));
    dialogs.decide(Dialogs.Unsaved.SAVE);

    leaving.everything(() -> gone.add("gone"));

    assertThat(dialogs.asked()).containsExactly("A step. A form.");
    assertThat(gone)
        .as("what goes with the answers first, while they are there")
        .containsExactly("step saved", "form saved", "gone");
  }

  @Test
  void otherAnswersLeaveFormsAloneThatDoNotGoWithThem() {
    leaving.watch(new Form("form", false, gone));

    leaving.theseAnswers(() -> gone.add("gone"));

    assertThat(dialogs.asked()).isEmpty();
    assertThat(gone).containsExactly("gone");
  }

  @Test
  void whoeverStaysForTheDisksSakeHasWhatWasTyped() {
    leaving.watch(new Form("form", false, gone));
    store.setFull(true);
    workspace.rate("filing", 2);
    dialogs.decide(Dialogs.Unsaved.DROP);

    leaving.everything(() -> gone.add("gone"));
    assertThat(gone).isEmpty();
    dialogs.agree();
    leaving.everything(() -> gone.add("gone"));

    assertThat(gone).containsExactly("form dropped", "gone");
  }

  /** A form in which something is typed. */
  private record Form(String kind, boolean goesWithAnswers, List<String> heard)
      implements UnsavedForm {

    @Override
    public boolean hasTyped() {
      return true;
    }

    @Override
    public String sentence() {
      return "A %s.".formatted(kind);
    }

    @Override
    public boolean canBeSaved() {
      return true;
    }

    @Override
    public void save(Runnable saved, Runnable failed) {
      heard.add(kind + " saved");
      saved.run();
    }

    @Override
    public void drop() {
      heard.add(kind + " dropped");
    }

    @Override
    public void bring() {
      heard.add(kind + " brought");
    }
  }

  @Test
  void whoeverStaysAfterAllIsNotTakenAwayLater() {
    tasks.hold();
    workspace.rate("filing", 2);
    leaving.then(() -> gone.add("first"));
    leaving.then(() -> gone.add("second"));

    tasks.release();

    assertThat(gone).isEmpty();
  }
}
