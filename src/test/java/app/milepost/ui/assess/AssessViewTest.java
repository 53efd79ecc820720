package app.milepost.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Assessment;
import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.TestStore;
import app.milepost.testkit.WorkedExample;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class AssessViewTest {

  private final Workspace workspace = new Workspace(new DirectTasks());
  private final Navigator navigator = new Navigator(Page.ASSESS);

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatChangedWhileThePageWasAwayIsThereWhenItComesBack() {
    onFx(() -> {
      AssessView page = new AssessView(open(), navigator);
      StackPane window = windowWith(page);
      String first = workspace.asked().getFirst().id();
      navigator.rate(first);
      workspace.rate(first, 1);
      Label badge = badges(window).getFirst();
      assertThat(badge.getText()).isEqualTo("1");

      window.getChildren().clear();
      workspace.rate(first, 4);
      assertThat(badge.getText()).isEqualTo("1");
      bring(window, page);

      assertThat(badges(window).getFirst().getText()).isEqualTo("4");
      assertThat(((ToggleButton) window.lookup("#level-4")).isSelected()).isTrue();
      return page;
    });
  }

  @Test
  void theListOfWhatIsOpenIsTheLatestWhenThePageComesBack() {
    onFx(() -> {
      AssessViewModel model = open();
      AssessView page = new AssessView(model, navigator);
      StackPane window = windowWith(page);
      workspace.clear(workspace.asked().getFirst().id());
      model.goToEnd();
      bring(window, page);
      int before = links(window).size();
      assertThat(before).isPositive().isEqualTo(model.open().size());

      window.getChildren().clear();
      workspace.rate(workspace.asked().getFirst().id(), 2);
      bring(window, page);

      assertThat(links(window)).hasSize(before - 1);
      return page;
    });
  }

  @Test
  void theSkillInFrontStaysMarkedWhenItIsChosenAgain() {
    onFx(() -> {
      StackPane window = windowWith(new AssessView(open(), navigator));
      ToggleButton first = (ToggleButton) window.lookup(".requirement");
      first.fire();
      first.fire();
      assertThat(first.isSelected()).isTrue();
      return window;
    });
  }

  @Test
  void aSkillThatIsNotExplainedLeavesNoEmptyLine() {
    onFx(() -> {
      RolePack pack = SmallPack.read();
      Assessment none = new Assessment(pack.id(), Optional.of("clerk"), "", Map.of());
      StackPane window = windowWith(new AssessView(open(pack, none), navigator));

      assertThat(pack.requirements().getFirst().why()).isEmpty();
      assertThat(window.lookup("#read-about").getParent().getChildrenUnmodifiable())
          .filteredOn(Node::isManaged)
          .hasSize(1);
      return window;
    });
  }

  @Test
  void whatIsBeingComposedInANoteEndsBeforeAnotherSkillIsInFront() {
    onFx(() -> {
      AssessViewModel model = open();
      StackPane window = windowWith(new AssessView(model, navigator));
      String noted = inFront(model);
      Node note = window.lookup("#note");
      note.requestFocus();
      List<String> whenLeft = new ArrayList<>();
      window
          .getScene()
          .focusOwnerProperty()
          .addListener((o, before, now) -> {
            if (note.equals(before)) {
              whenLeft.add(inFront(model));
            }
          });

      window.lookupAll(".requirement").stream()
          .map(ToggleButton.class::cast)
          .filter(skill -> !skill.isSelected())
          .findFirst()
          .orElseThrow()
          .fire();

      assertThat(whenLeft).containsExactly(noted);
      assertThat(inFront(model)).isNotEqualTo(noted);
      return window;
    });
  }

  private static String inFront(AssessViewModel model) {
    return model.shownProperty().get().flatMap(AssessState::current).orElseThrow().id();
  }

  private AssessViewModel open() {
    return open(WorkedExample.pack(), WorkedExample.assessment());
  }

  private AssessViewModel open(RolePack pack, Assessment answers) {
    workspace.showRole(pack);
    TestStore store = new TestStore();
    workspace.open(store, store.begin(answers));
    return new AssessViewModel(workspace, new Usage(UsageSettings.DEFAULT), new ScriptedDialogs());
  }

  private static StackPane windowWith(AssessView page) {
    StackPane window = new StackPane();
    Scene scene = new Scene(window, 1000, 700);
    bring(window, page);
    assertThat(page.getScene()).isSameAs(scene);
    return window;
  }

  private static void bring(StackPane window, AssessView page) {
    window.getChildren().setAll(page);
    window.applyCss();
    window.layout();
  }

  private static List<Label> badges(StackPane window) {
    return window.lookupAll(".row-badge").stream().map(Label.class::cast).toList();
  }

  private static List<Node> links(StackPane window) {
    return List.copyOf(window.lookupAll(".requirement-card .hyperlink"));
  }

  private static void onFx(Callable<?> test) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, test);
  }
}
