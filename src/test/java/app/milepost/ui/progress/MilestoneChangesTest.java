package app.milepost.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Session;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.folder.Milestone;
import app.milepost.ui.work.AnswerChanges;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Naming and deleting milestones, without a window. */
class MilestoneChangesTest {

  @TempDir private Path folder;
  private OpenDesk desk;
  private ProgressViewModel page;
  private MilestoneChanges changes;
  private LatestFirst both;

  @BeforeEach
  void keepTwo() throws Exception {
    desk = new OpenDesk(folder);
    page = new ProgressViewModel(desk.workspace(), desk.sessions(), desk.milestones());
    changes =
        new MilestoneChanges(desk.workspace(), desk.sessions(), desk.openFolder(), desk.tasks());
    both =
        new LatestFirst(
            changes,
            new AnswerChanges(desk.workspace(), new Navigator(Page.PROGRESS), desk.usage()),
            desk.workspace());
    desk.workspace().rate("coding", 2);
    desk.sessions().close();
    desk.workspace().rate("coding", 3);
    desk.sessions().close();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aNameIsSeenAtOnceAndIsTakenBack() {
    changes.name(first(), "", "  Before the course  ");
    assertThat(names()).containsExactly("Before the course", "");
    assertThat(line().getFirst().moment()).endsWith(" – Before the course");
    changes.name(first(), "Before the course", "After");
    both.undo();
    assertThat(names()).containsExactly("Before the course", "");
    both.undo();
    assertThat(names()).containsExactly("", "");
    assertThat(both.canUndoProperty().get()).isEqualTo(false);
    both.redo();
    assertThat(names()).containsExactly("Before the course", "");
  }

  @Test
  void aNameIsNoLongerThanAnyNameMayBe() {
    changes.name(first(), "", "n".repeat(300));
    assertThat(names().getFirst()).hasSize(200);
  }

  @Test
  void aNameThatStaysTheSameIsNoChange() {
    changes.name(first(), "", "   ");
    assertThat(both.canUndoProperty().get()).isFalse();
  }

  @Test
  void whatIsDeletedGoesFromThePageAndComesBack() throws Exception {
    Session before = desk.store().sessions().session(first());
    changes.delete(first());
    assertThat(line()).hasSize(1);
    assertThat(changes.deletedProperty().get().orElseThrow())
        .startsWith("✓ Deleted the milestone of ")
        .endsWith(" with its answers.");
    both.undo();
    assertThat(line()).hasSize(2);
    assertThat(changes.deletedProperty().get()).isEmpty();
    assertThat(desk.store().sessions().session(before.head().id())).isEqualTo(before);
    both.redo();
    assertThat(line()).hasSize(1);
  }

  @Test
  void whatIsDeletedCanNoLongerBeOpenedAgain() {
    assertThat(desk.sessions().closedProperty().get()).isPresent();
    changes.delete(line().getLast().head().id());
    assertThat(desk.sessions().closedProperty().get()).isEmpty();
  }

  @Test
  void whatWasDoneLastIsTakenBackFirstBeItAnAnswerOrAMilestone() {
    changes.name(first(), "", "First");
    desk.workspace().rate("coding", 4);
    both.undo();
    assertThat(desk.workspace().answerTo("coding")).matches(a -> a.toString().contains("3"));
    assertThat(names()).contains("First");
    both.undo();
    assertThat(names()).doesNotContain("First");
  }

  @Test
  void nothingOfOnePersonIsTakenBackWhileAnotherIsOnScreen() {
    changes.delete(first());
    desk.show("Ben");
    assertThat(both.canUndoProperty().get()).isFalse();
    assertThat(changes.deletedProperty().get()).isEmpty();
    both.undo();
    assertThat(line()).isEmpty();
  }

  @Test
  void whyAMilestoneWasNotChangedIsTold() throws Exception {
    long first = first();
    desk.store().sessions().delete(first);
    changes.name(first, "", "Too late");
    assertThat(changes.problemProperty().get().orElseThrow()).contains("no longer");
    assertThat(both.canUndoProperty().get()).isFalse();
  }

  private long first() {
    return line().getFirst().head().id();
  }

  private List<String> names() {
    return line().stream().map(Milestone::name).toList();
  }

  /** Those kept; the one in progress has nothing in it yet. */
  private List<Milestone> line() {
    return page.shownProperty().get().orElseThrow().line().stream()
        .filter(m -> m.head().closed())
        .toList();
  }
}
