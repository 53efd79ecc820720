package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.FocusLines;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.ui.Shortcut;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Where the keyboard is, how that is seen, and how one gets back, in the real window. */
class KeyboardTest {

  private static final List<String> PAGES =
      List.of(
          "people", "career", "assess", "report", "session", "progress", "caseload", "settings");

  @TempDir private Path folder;

  private AppDriver desk(Theme theme) {
    DeskFolder.fill(folder);
    return AppDriver.start(folder, 1200, 800, theme, new ScriptedDialogs());
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void whateverHasTheKeyboardHasALineAroundIt(Theme theme) {
    try (AppDriver app = desk(theme)) {
      for (String page : PAGES) {
        app.click("#page-" + page);
        app.settle();
        FocusLines lines = FocusLines.in(app);
        assertThat(lines.reached()).as(page).hasSizeGreaterThan(8);
        assertThat(lines.without()).as(page).isEmpty();
      }
      app.click("#page-settings");
      for (String id : List.of("scheme-light", "scheme-dark", "page-career", "use-me")) {
        Node control = app.find("#" + id).orElseThrow();
        WaitForAsyncUtils.waitForAsyncFx(5000, control::requestFocus);
        app.settle();
        assertThat(FocusLines.isSeenAround(app, control)).as(id).isTrue();
      }
      app.picture("focus-ring-settings-" + theme.name().toLowerCase(Locale.ROOT));
      app.click("#page-assess");
      app.press("#level-2");
      app.type(KeyCode.E);
      app.settle();
      app.picture("focus-ring-evidence-" + theme.name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void aPageThatComesToTheFrontIsReadFromItsHeading() {
    try (AppDriver app = desk(Theme.LIGHT)) {
      for (int number : List.of(4, 5, 7, 9)) {
        app.chord(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(number)));
        assertThat(app.stage().getScene().getFocusOwner()).isInstanceOf(Label.class);
        assertThat(app.stage().getScene().getFocusOwner().getStyleClass()).contains("page-title");
        app.await(() -> number != 7 || app.find("#compared").filter(Node::isVisible).isPresent());
        app.type(KeyCode.TAB);
        assertThat(isInPage(app)).as("page " + number).isTrue();
      }
    }
  }

  @Test
  void theKeyboardStaysOnThePageWhenAButtonHasDoneItsWork() {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT, new ScriptedDialogs())) {
      AssessPage.open(app).rate("234");
      app.click("#page-progress");
      app.press("#keep-milestone");
      app.await(() -> app.find("#kept-milestone").filter(Node::isVisible).isPresent());
      app.settle();
      assertThat(isInPage(app)).as("%s", app.stage().getScene().getFocusOwner()).isTrue();
    }
  }

  private static boolean isInPage(AppDriver app) {
    return Stream.iterate(app.stage().getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
        .anyMatch(node -> node.getStyleClass().contains("content"));
  }

  @Test
  void fromTheGuideOneGetsBackToTheSkillAndTheLink() {
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT, new ScriptedDialogs())) {
      AssessPage assess = AssessPage.open(app);
      assess.next();
      String skill = assess.title();
      WaitForAsyncUtils.waitForAsyncFx(
          5000, () -> app.find("#read-about").orElseThrow().requestFocus());
      app.type(KeyCode.ENTER);
      app.await(() -> app.find("#career-scroll").filter(Node::isVisible).isPresent());
      assertThat(app.text("#back")).isEqualTo("Back to Assess");
      app.picture("back-bar-guide");
      app.chord(KeyCode.ALT, KeyCode.LEFT);
      assertThat(assess.title()).isEqualTo(skill);
      assertThat(app.focused()).isEqualTo("read-about");
      assertThat(app.find("#back").filter(n -> n.getParent().isVisible())).isEmpty();
    }
  }

  @Test
  void aSkillNamedInTheGuideLeadsThereAndBack() {
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT, new ScriptedDialogs())) {
      app.press("#contents-the-job");
      app.await(() -> app.find(".requirement-link").isPresent());
      Node link = app.find(".requirement-link").orElseThrow();
      WaitForAsyncUtils.waitForAsyncFx(5000, link::requestFocus);
      app.type(KeyCode.ENTER);
      app.settle();
      assertThat(app.stage().getScene().getFocusOwner()).isNotEqualTo(link);
      assertThat(app.text("#back")).isEqualTo("Back to where you were");
      app.press("#back");
      app.settle();
      Node back = app.stage().getScene().getFocusOwner();
      assertThat(back.getAccessibleText()).isEqualTo(link.getAccessibleText());
    }
  }

  @Test
  void theSkillsOfAnEntryAreOneStopWithArrowsInside() {
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT, new ScriptedDialogs())) {
      app.press("#contents-the-job");
      app.await(() -> app.find(".requirement-link").isPresent());
      app.settle();
      List<Parent> lines =
          app.robot().from(app.root()).lookup(".links").queryAllAs(Parent.class).stream()
              .filter(line -> line.lookupAll(".requirement-link").size() > 1)
              .toList();
      assertThat(lines).isNotEmpty();
      for (Parent line : lines) {
        assertThat(line.lookupAll(".requirement-link").stream().filter(Node::isFocusTraversable))
            .hasSize(1);
      }
      List<Node> links =
          lines.getFirst().getChildrenUnmodifiable().stream()
              .filter(n -> n.getStyleClass().contains("requirement-link"))
              .toList();
      WaitForAsyncUtils.waitForAsyncFx(5000, () -> links.getFirst().requestFocus());
      app.type(KeyCode.RIGHT);
      assertThat(app.stage().getScene().getFocusOwner()).isEqualTo(links.get(1));
      app.type(KeyCode.LEFT, KeyCode.LEFT);
      assertThat(app.stage().getScene().getFocusOwner()).isEqualTo(links.getFirst());
    }
  }

  @Test
  void allKeysAreToldInOnePlaceAsTheSystemNamesThem() {
    try (AppDriver app = desk(Theme.LIGHT)) {
      app.click("#page-report");
      app.type(KeyCode.F1);
      assertThat(app.find("#keys").filter(Node::isVisible)).isPresent();
      app.picture("keys-light-1200");
      List<String> told = app.texts("#keys .key-list .body");
      for (Shortcut shortcut : Shortcut.values()) {
        assertThat(told).contains(shortcut.keys());
      }
      assertThat(Shortcut.UNDO.keys()).isEqualTo("Ctrl+Z");
      app.type(KeyCode.ESCAPE);
      assertThat(app.find("#keys")).isEmpty();
      app.press("#show-keys");
      assertThat(app.find("#keys")).isPresent();
      app.click("#page-report");
      assertThat(app.find("#keys")).isEmpty();
    }
  }

  @Test
  void aSlashLeadsToWhereWordsAreFoundAndIsNotTyped() {
    try (AppDriver app = desk(Theme.LIGHT)) {
      for (String page : List.of("career", "caseload", "people")) {
        app.click("#page-" + page);
        app.settle();
        WaitForAsyncUtils.waitForAsyncFx(
            5000, () -> app.find("#page-" + page).orElseThrow().requestFocus());
        app.type(KeyCode.SLASH);
        assertThat(app.focused()).as(page).contains("find");
      }
    }
  }
}
