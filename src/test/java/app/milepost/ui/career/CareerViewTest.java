package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.testkit.SmallPack;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

class CareerViewTest {

  private CareerWindow window;

  @BeforeEach
  void show() throws TimeoutException {
    window = CareerWindow.show(810, 540);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private String text(String selector) {
    return ((Labeled) window.find(selector)).getText();
  }

  private boolean isOpen(String id) {
    return ((ToggleButton) window.find("#" + id)).isSelected();
  }

  @Test
  void greyBlocksStandInUntilTheRoleIsThere() {
    assertThat(window.find("#skeleton").isVisible()).isTrue();

    window.open(Packs.baker());

    assertThat(window.scene().lookup("#skeleton")).isNull();
    assertThat(text(".page-title")).isEqualTo("Baker");
    assertThat(window.scene().lookup("#section-craft")).isNull();

    window.openChapter("what-it-asks");
    assertThat(window.scene().lookup(".page-title")).isNull();
    assertThat(window.find("#section-lead").getLayoutY())
        .isLessThan(window.find("#chapter-foot").getLayoutY())
        .isGreaterThan(window.find("#section-craft").getLayoutY());
  }

  @Test
  void theRestOfAPageWaitsWhileAnotherIsInFront() {
    CareerWindow.onFx(() -> {
      window.view().setVisible(false);
      window.workspace().showRole(Packs.baker());
      return true;
    });
    WaitForAsyncUtils.waitForFxEvents(20);
    assertThat(window.scene().lookup("#chapter-foot")).isNull();

    CareerWindow.onFx(() -> {
      window.view().setVisible(true);
      return true;
    });
    window.awaitWholePage();
  }

  @Test
  void theGuideIsPrintedWithOnePress() {
    window.open(Packs.baker());

    window.press("#print-guide");

    assertThat(window.printer().jobs()).containsExactly("Milepost guide");
    assertThat(window.printer().printed()).containsExactly("Baker");
    assertThat(text("#guide-message")).isEqualTo("✓ Sent to Paper");
  }

  @Test
  void theKeyboardAloneReadsADisputedFigureAndGoesOnToRating() {
    window.open(Packs.baker());

    window.tabTo("more-pay");
    assertThat(window.focusIsInSight()).isTrue();
    window.type(KeyCode.SPACE, KeyCode.TAB);
    Node panel = window.scene().getFocusOwner();
    assertThat(panel.getAccessibleText())
        .contains("$31,500", "2023", "Bureau figures", "$29,000", "year not given", "Our survey")
        .contains("They asked different people.");
    assertThat(window.focusIsInSight()).isTrue();

    window.type(KeyCode.ESCAPE);
    assertThat(isOpen("more-pay")).isFalse();
    assertThat(window.focused()).isEqualTo("more-pay");
    assertThat(panel.isVisible()).isFalse();

    window.openChapter("what-it-asks");
    window.tabTo("rate-oven");
    assertThat(window.focusIsInSight()).isTrue();
    window.type(KeyCode.ENTER);
    assertThat(window.navigator().placeProperty().get())
        .isEqualTo(new Navigator.Place(Page.ASSESS, Optional.of("oven")));
  }

  @Test
  void thePrimaryActionLeadsToRating() {
    window.open(Packs.baker());

    window.tabTo("rate-yourself");
    window.type(KeyCode.SPACE);

    assertThat(window.navigator().placeProperty().get().page()).isEqualTo(Page.ASSESS);
  }

  @Test
  void pageKeysScrollWhereverTheKeyboardIs() {
    window.open(Packs.baker());
    window.tabTo("rate-yourself");

    window.type(KeyCode.PAGE_DOWN);

    assertThat(((ScrollPane) window.find(".scroll-pane")).getVvalue()).isPositive();
  }

  @Test
  void theStepIsOfferedByYears() {
    window.open(Packs.baker());
    assertThat(text("#aim-by-years")).isEqualTo("You aim at Helper (0–2 years)");
    window.tabTo("years-in-field");
    window.type(KeyCode.UP, KeyCode.UP);
    assertThat(text("#aim-by-years")).isEqualTo("Aim at Master baker (2+ years)");
    window.press("#aim-by-years");
    assertThat(window.workspace().rung().orElseThrow().id()).isEqualTo("master");
    assertThat(text("#aim-by-years")).isEqualTo("You aim at Master baker (2+ years)");
    assertThat(window.find("#aim-by-years").isDisabled()).isTrue();
  }

  @Test
  void levelsStayClosedUntilOpenedAndThenFollowTheStepAimedAt() {
    window.open(Packs.baker());
    window.openChapter("what-it-asks");
    assertThat(window.scene().lookup("#skill-dough .level-line")).isNull();

    window.tabTo("levels-dough");
    window.type(KeyCode.SPACE);
    assertThat(text("#skill-dough .asked-for")).isEqualTo("Asked of: Helper. This is your step.");

    CareerWindow.onFx(() -> {
      window.workspace().aimAt("master");
      return true;
    });
    assertThat(text("#skill-dough .asked-for"))
        .isEqualTo("Asked of: Master baker. This is your step.");
  }

  @Test
  void aRequirementTheStepDoesNotAskForCannotBeRatedUntilItDoes() {
    window.open(Packs.baker());
    window.openChapter("what-it-asks");
    assertThat(window.find("#rate-team").isVisible()).isFalse();
    assertThat(text("#points-lead")).isEqualTo("0 of 100 points at your step");

    CareerWindow.onFx(() -> {
      window.workspace().aimAt("master");
      return true;
    });
    assertThat(window.find("#rate-team").isVisible()).isTrue();
    assertThat(text("#points-lead")).isEqualTo("25 of 100 points at your step");
  }

  @Test
  void aimingAtAStepMovesTheMarkAndKeepsTheKeyboardThere() {
    window.open(Packs.baker());
    window.openChapter("moving-up");
    window.tabTo("aim-master");
    window.type(KeyCode.SPACE);
    assertThat(window.focused()).isEqualTo("aim-master");
    assertThat(text("#aim-master")).isEqualTo("You aim here");
    assertThat(text("#aim-helper")).isEqualTo("Aim at this step");
    assertThat(isOpen("aim-helper")).isFalse();
    window.type(KeyCode.SPACE);
    assertThat(isOpen("aim-master")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"page:figures", "guide:what-it-asks", "guide:moving-up", "page:sources"})
  void everythingThatCanBeReachedHasANameOfItsOwn(String page) {
    window.open(Packs.baker());
    window.jumpTo(page);
    window.awaitWholePage();
    List<String> names =
        CareerWindow.onFx(() ->
            window.scene().getRoot().lookupAll("*").stream()
                .filter(n -> n.isFocusTraversable() && n.isManaged() && n.isVisible())
                .filter(n -> !(n instanceof ScrollPane))
                .map(CareerViewTest::name)
                .toList());

    assertThat(names).hasSizeGreaterThan(5).doesNotContain("").doesNotHaveDuplicates();
  }

  private static String name(Node node) {
    Optional<String> said = Optional.ofNullable(node.getAccessibleText());
    return said.orElse(
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case TextInputControl field -> nameOfLabel(field);
          default -> "";
        });
  }

  /** A field with a name of its own would no longer say what is typed into it. */
  private static String nameOfLabel(TextInputControl field) {
    return field.getParent().getChildrenUnmodifiable().stream()
        .filter(n -> n instanceof Label label && field.equals(label.getLabelFor()))
        .map(Node::getAccessibleText)
        .findFirst()
        .orElse("");
  }

  @Test
  void aCareerWithoutAGuideTellsWhatIsKnownAndNothingElse() {
    window.open(SmallPack.read());
    assertThat(
            window.find("#without-guide").lookupAll(".label").stream()
                .map(n -> ((Labeled) n).getText()))
        .containsExactly(
            "Nobody has written a guide for this career yet. What is known of it stands here and on"
                + " the next pages.",
            "The job asks for one thing: 1 in Skills.");
    assertThat(window.scene().getRoot().lookup("#years-in-field")).isNull();
    window.openChapter("moving-up");
    assertThat(window.scene().getRoot().lookup(".stair")).isNull();
    assertThat(window.find("#aim-clerk").isVisible()).isFalse();
    window.jumpTo("page:sources");
    window.awaitWholePage();
    assertThat(
            window.find("#sources").lookupAll(".muted").stream().map(n -> ((Labeled) n).getText()))
        .containsExactly(
            "No sources are named for this career.",
            "It is not said whose judgement the weights and levels are.");
  }

  @Test
  void otherNamesStandUnderTheTitle() {
    window.open(BundledPacks.read("health-records-technician"));
    assertThat(
            window.find(".opening").lookupAll(".caption").stream()
                .map(n -> ((Labeled) n).getText()))
        .contains("Also called: Health Information Technician, Medical Records Technician");
    assertThat(window.scene().getRoot().lookup("#without-guide")).isNull();
  }
}
