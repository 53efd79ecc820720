package app.milepost.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done about unsaved changes before the answers go. */
class LastSaveTest {

  private final DirectTasks tasks = new DirectTasks();
  private final TestStore store = new TestStore();
  private final Workspace workspace = new Workspace(tasks);
  private final List<Optional<String>> told = new ArrayList<>();

  LastSaveTest() {
    workspace.showRole(SmallPack.read());
    workspace.open(store, store.begin("file-clerk", "clerk"));
  }

  @Test
  void whatIsSavedNeedsNothing() {
    LastSave.of(workspace, tasks, told::add);

    assertThat(told).containsExactly(Optional.empty());
  }

  @Test
  void itWaitsForWhatIsOnItsWay() {
    tasks.hold();
    workspace.rate("filing", 2);

    LastSave.of(workspace, tasks, told::add);
    assertThat(told).isEmpty();
    tasks.release();

    assertThat(told).containsExactly(Optional.empty());
    assertThat(store.saved().answers()).containsOnlyKeys("filing");
  }

  @Test
  void whatFailedBeforeIsTriedOnceMore() {
    store.setFull(true);
    workspace.rate("filing", 2);
    store.setFull(false);

    LastSave.of(workspace, tasks, told::add);

    assertThat(told).containsExactly(Optional.empty());
    assertThat(store.saved().answers()).containsOnlyKeys("filing");
  }

  @Test
  void whatCannotBeSavedIsTold() {
    store.setFull(true);
    workspace.rate("filing", 2);

    LastSave.of(workspace, tasks, told::add);

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().orElseThrow()).contains("The disk is full");
  }

  @Test
  void itTellsOnce() {
    LastSave.of(workspace, tasks, told::add);
    workspace.rate("filing", 2);
    workspace.rate("filing", 3);

    assertThat(told).hasSize(1);
  }
}
