package app.milepost.ui.employment;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.plan.Barrier;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentText;
import app.milepost.testkit.Hands;
import app.milepost.testkit.Pictures;
import app.milepost.testkit.Pulses;
import app.milepost.testkit.SampleEmployment;
import app.milepost.ui.Appearance;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.employment.EmploymentViewModel.Step;
import app.milepost.ui.window.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The employment plan being filled in, in a window on a platform without a display. */
class EmploymentPartTest {

  private static final List<Step> STEPS =
      List.of(
          new Step("terms", "Medical terms from the library", "Public library and MedlinePlus"),
          new Step("cca-exam", "CCA coding exam", "AHIMA"));

  private final Hands hands = new Hands();
  private final List<EmploymentDetails> kept = new ArrayList<>();
  private final EmploymentViewModel model = new EmploymentViewModel(kept::add);
  private final Appearance appearance = new Appearance();
  private Pane frame = new Pane();

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }

  private Scene open(double width, double height) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    Scene scene =
        onFx(() -> {
          Column column = new Column(new EmploymentPart(model));
          column.getStyleClass().add("column");
          StackPane page = new StackPane(column);
          page.getStyleClass().add("page-content");
          StackPane desk = new StackPane(new PageScroll(page));
          desk.getStyleClass().add("desk-page");
          desk.getStylesheets()
              .add(
                  Objects.requireNonNull(EmploymentPart.class.getResource("/css/desk.css"))
                      .toExternalForm());
          frame = new StackPane(desk);
          frame.getStyleClass().add("shell");
          frame.setManaged(false);
          frame.resize(width, height);
          Scene made = new Scene(new Pane(frame), Math.min(1280, width), Math.min(800, height));
          Theme.dress(made, appearance);
          stage.setScene(made);
          stage.show();
          return made;
        });
    Pulses.settle(scene);
    return scene;
  }

  @BeforeEach
  void begin() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  private static void unfold(Scene scene) {
    onFx(() -> {
      ToggleButton open = (ToggleButton) find(scene, "employment-open");
      open.fire();
      open.requestFocus();
      return open;
    });
    Pulses.settle(scene);
  }

  @Test
  void whoGoesBackToADayOfReviewHasItUnfoldedInSightAndTheKeyboardInIt() throws Exception {
    model.show(EmploymentDetails.NONE, STEPS);
    Scene scene = open(900, 400);
    model.typedReviewProperty().set(new EnteredDate.Unreadable("soon"));

    onFx(() -> {
      model.takeUpReview();
      return scene;
    });
    Pulses.settle(scene);

    assertThat(focused(scene)).isEqualTo("employment-review");
    Node day = find(scene, "employment-review");
    Node page = scene.lookup(".desk-page > .scroll-pane");
    assertThat(
            page.localToScene(page.getLayoutBounds())
                .contains(day.localToScene(day.getLayoutBounds())))
        .isTrue();
  }

  private static Node find(Scene scene, String id) {
    return Objects.requireNonNull(scene.lookup("#" + id), id);
  }

  private static String focused(Scene scene) {
    return onFx(() -> {
      Node owner = scene.getFocusOwner();
      return owner == null || owner.getId() == null ? "" : owner.getId();
    });
  }

  private void press(Scene scene, KeyCode... keys) {
    hands.type(keys);
    Pulses.settle(scene);
  }

  private void write(Scene scene, String words) {
    hands.write(scene, words);
    Pulses.settle(scene);
  }

  @Test
  void nothingIsMadeBeforeItIsUnfolded() throws TimeoutException {
    Scene scene = open(900, 600);
    assertThat(onFx(() -> scene.getRoot().lookupAll(".text-field"))).isEmpty();

    unfold(scene);

    assertThat(onFx(() -> scene.getRoot().lookupAll(".text-field"))).isNotEmpty();
  }

  @Test
  void allOfItCanBeFilledInWithTheKeyboard() throws TimeoutException {
    onFx(() -> {
      model.turnTo(EmploymentDetails.NONE, STEPS);
      return true;
    });
    Scene scene = open(900, 600);
    unfold(scene);

    hands.tabTo("employment-program", () -> focused(scene));
    write(scene, "Pathways");
    press(scene, KeyCode.TAB, KeyCode.TAB);
    assertThat(focused(scene)).isEqualTo("employment-objectives");
    write(scene, "Read a chart");
    hands.tabTo("employment-cca-exam-payer", () -> focused(scene));
    write(scene, "The program");
    hands.tabTo("employment-review", () -> focused(scene));
    write(scene, "2027-01-11");
    press(scene, KeyCode.ENTER);
    assertThat(focused(scene)).isEqualTo("employment-review");
    hands.tabTo("barrier-transport", () -> focused(scene));
    press(scene, KeyCode.SPACE);
    assertThat(focused(scene)).isEqualTo("barrier-transport-met");
    write(scene, "A bus pass");
    press(scene, KeyCode.ESCAPE);
    assertThat(focused(scene)).isEqualTo("employment-open");

    EmploymentDetails typed = kept.getLast();
    assertThat(typed.text(EmploymentText.PROGRAM)).isEqualTo("Pathways");
    assertThat(typed.text(EmploymentText.OBJECTIVES)).isEqualTo("Read a chart");
    assertThat(typed.service("cca-exam").payer()).isEqualTo("The program");
    assertThat(typed.reviews()).hasToString("[2027-01-11]");
    assertThat(typed.barriers()).containsEntry(Barrier.TRANSPORT, "A bus pass");
  }

  @Test
  void whatIsShownFromOutsideIsSeenAndNotTakenForTyped() throws TimeoutException {
    Scene scene = open(900, 600);
    unfold(scene);

    onFx(() -> {
      model.turnTo(SampleEmployment.details(), STEPS);
      return true;
    });
    Pulses.settle(scene);

    assertThat(text(scene, "employment-program")).isEqualTo("Adult career pathways");
    assertThat(text(scene, "employment-cca-exam-own")).isEqualTo("$60 of the fee");
    assertThat(text(scene, "barrier-digital-access-met")).startsWith("A laptop on loan\n");
    assertThat(((CheckBox) find(scene, "barrier-other")).isSelected()).isTrue();
    assertThat(find(scene, "barrier-housing-met").getParent().isVisible()).isFalse();
    assertThat(kept).isEmpty();
    onFx(() -> {
      model.turnTo(EmploymentDetails.NONE, List.of());
      return true;
    });
    assertThat(text(scene, "employment-program")).isEmpty();
    assertThat(((CheckBox) find(scene, "barrier-other")).isSelected()).isFalse();
    assertThat(scene.lookup("#employment-cca-exam-own")).isNull();
  }

  private static String text(Scene scene, String id) {
    return onFx(() -> ((TextInputControl) find(scene, id)).getText());
  }

  @Test
  void everyFieldHasANameToBeHeard() throws TimeoutException {
    onFx(() -> {
      model.turnTo(SampleEmployment.details(), STEPS);
      return true;
    });
    Scene scene = open(900, 600);
    unfold(scene);

    List<String> names =
        onFx(() ->
            scene.getRoot().lookupAll(".text-input").stream()
                .filter(node -> node.getId() != null)
                .map(node -> String.valueOf(node.getAccessibleText()))
                .toList());
    assertThat(names)
        .hasSizeGreaterThan(20)
        .doesNotHaveDuplicates()
        .noneMatch(name -> name.isBlank() || name.equals("null"))
        .contains("Who pays: CCA coding exam", "How is it met? Getting there and back");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 100, 900", "DARK, 100, 1200", "LIGHT, 200, 900"})
  void itCanBeReadInLightAndDarkAndLarge(Appearance.Scheme scheme, int percent, double width)
      throws TimeoutException {
    onFx(() -> {
      appearance.schemeProperty().set(scheme);
      appearance.textPercentProperty().set(percent);
      model.turnTo(SampleEmployment.details(), STEPS);
      return true;
    });
    Scene scene = open(width, percent == 100 ? 1900 : 3600);
    unfold(scene);

    Pictures.save(
        onFx(() -> frame.snapshot(null, null)),
        "employment-form-%s-%d-%.0f".formatted(scheme, percent, width));
    assertThat(find(scene, "employment-support").getLayoutBounds().getWidth())
        .isBetween(width / 3, width);
  }
}
