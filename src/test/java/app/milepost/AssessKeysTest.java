package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Rating without a mouse, in the real window. */
class AssessKeysTest {

  @TempDir private Path folder;

  private final ScriptedDialogs dialogs = new ScriptedDialogs();

  @Test
  void aLevelItsEvidenceAndItsNoteBelongToTheSameSkill() {
    try (AppDriver app = start(900, 600)) {
      AssessPage assess = AssessPage.open(app);
      String skill = assess.title();
      app.type(KeyCode.DIGIT2);
      assertThat(app.focused()).isEqualTo("level-2");
      assertThat(app.texts(".level-box .muted").getFirst()).startsWith("Asked for: level");
      app.type(KeyCode.E, KeyCode.RIGHT, KeyCode.N);
      app.write("since May");
      assertThat(assess.title()).isEqualTo(skill);
      assertThat(assess.note()).isEqualTo("since May");
      assertThat(assess.evidence()).isEqualTo("An example");

      app.type(KeyCode.ESCAPE);
      assertThat(app.focused()).isEqualTo("level-2");
      app.type(KeyCode.ENTER);
      assertThat(assess.title()).isNotEqualTo(skill);
      app.type(KeyCode.DIGIT3, KeyCode.DIGIT3);
      assess.previous();
      app.type(KeyCode.DOWN);
      assertThat(app.focused()).isEqualTo("level-0");
      assess.previous();
      assess.previous();
      assertThat(assess.title()).isEqualTo(skill);
      app.click("#level-2");
      assertThat(assess.title()).as("a second click on the same level").isNotEqualTo(skill);
    }
  }

  @Test
  void answersThatComeOnceLargeTextIsLaidOutFindTheirPlace() {
    try (AppDriver app = AppDriver.startScaledOn(folder, 900, 600, 2, "ASSESS")) {
      app.await(() -> app.find("#all-skills").filter(Node::isVisible).isPresent());
      app.type(KeyCode.DIGIT2);
      assertThat(app.focused()).isEqualTo("level-2");
    }
  }

  @Test
  void tabLeavesANoteAndTypesNothing() {
    try (AppDriver app = start(900, 600)) {
      AssessPage assess = AssessPage.open(app);
      app.type(KeyCode.DIGIT2, KeyCode.N, KeyCode.A, KeyCode.TAB);
      assertThat(app.focused()).isNotEqualTo("note");
      app.chord(KeyCode.SHIFT, KeyCode.TAB);
      assertThat(app.focused()).isEqualTo("note");
      assertThat(assess.note()).isEqualTo("a");
    }
  }

  @ParameterizedTest
  @CsvSource({"1200, 800", "900, 600"})
  void theNextSkillBeginsAtItsTopWithTheWayOnInSight(double width, double height) {
    try (AppDriver app = start(width, height)) {
      AssessPage.open(app);
      app.type(KeyCode.DIGIT2, KeyCode.N);
      ScrollPane page = scrollOf(app.find("#note").orElseThrow().getParent());
      WaitForAsyncUtils.waitForAsyncFx(5000, () -> page.setVvalue(1));
      assertIsInSight(app, "#next");
      app.picture("assess-end-of-page-%.0f".formatted(width));
      app.click("#next");
      assertThat(page.getVvalue()).isZero();
      assertIsInSight(app, ".assess .page-title");
      assertIsInSight(app, "#next");
      assertIsInSight(app, "#previous");
      app.picture("assess-next-skill-%.0f".formatted(width));
    }
  }

  @Test
  void aSkillIsLeftOutAndTakenBackWithoutATextFieldEverTakingTheKeyboardByItself() {
    try (AppDriver app = start(1200, 800)) {
      AssessPage assess = AssessPage.open(app);
      while (app.find(".exclusion").filter(Node::isVisible).isEmpty()) {
        assess.next();
      }
      String skill = assess.title();
      app.press("#exclude");
      app.picture("assess-leave-out-asks");
      assertThat(app.text("#exclusion-why")).isEqualTo("Why?");
      app.type(KeyCode.ESCAPE);
      assertThat(app.focused()).isEqualTo("exclude");
      app.press("#exclude");
      app.type(KeyCode.ENTER);
      assertThat(app.texts(".exclusion .problem").getFirst()).contains("why");
      app.write("Other software");
      app.type(KeyCode.ENTER);
      assertThat(app.focused()).isEqualTo("put-back");
      app.picture("assess-left-out");
      assertThat(app.texts(".level-box .muted").getFirst()).isEmpty();

      assess.next();
      assess.previous();
      assertThat(assess.title()).as("passed over").isNotEqualTo(skill);
      assess.next();
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      app.chord(KeyCode.CONTROL, KeyCode.Y);
      assertThat(assess.title()).isEqualTo(skill);
      app.type(KeyCode.DIGIT3, KeyCode.DIGIT2);
      assertThat(assess.note()).isEmpty();
      assertThat(dialogs.asked()).hasSize(2);
      dialogs.agree();
      app.type(KeyCode.DIGIT3);
      assertThat(app.focused()).isEqualTo("level-3");
    }
  }

  private static ScrollPane scrollOf(Node inside) {
    return Stream.iterate(inside, Node::getParent)
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void assertIsInSight(AppDriver app, String selector) {
    Node node = app.find(selector).orElseThrow();
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    assertThat(bounds.getMinY()).isNotNegative();
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(app.root().getLayoutBounds().getHeight());
  }

  private AppDriver start(double width, double height) {
    return AppDriver.start(folder, width, height, Theme.LIGHT, dialogs);
  }
}
