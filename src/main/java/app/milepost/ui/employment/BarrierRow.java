package app.milepost.ui.employment;

import app.milepost.plan.Barrier;
import app.milepost.report.employment.BarrierWords;
import app.milepost.ui.control.Column;
import java.util.Optional;
import javafx.scene.control.CheckBox;

/** A barrier to be marked, and how it is met once it is. */
final class BarrierRow extends Column {

  private final CheckBox marked;
  private final TypedText met;

  /**
   * Makes a row without a mark.
   *
   * @param leave takes the keyboard from whoever presses Escape
   */
  BarrierRow(EmploymentViewModel model, Barrier barrier, Runnable leave) {
    String name = BarrierWords.name(barrier);
    marked = new CheckBox(name);
    marked.setId("barrier-" + barrier.id());
    marked.setWrapText(true);
    met =
        TypedText.area(
                "barrier-%s-met".formatted(barrier.id()),
                "How is it met?",
                typed -> model.meet(barrier, typed),
                leave)
            .heardAs("How is it met? " + name);
    met.visibleProperty().bind(marked.selectedProperty());
    met.managedProperty().bind(marked.selectedProperty());
    marked.setOnAction(e -> {
      model.mark(barrier, marked.isSelected());
      if (marked.isSelected()) {
        met.takeKeyboard();
      }
    });
    getStyleClass().add("words");
    getChildren().addAll(marked, met);
  }

  /**
   * Shows how the barrier is met.
   *
   * @param how empty where the barrier is not marked
   */
  void show(Optional<String> how) {
    marked.setSelected(how.isPresent());
    met.show(how.orElse(""));
  }
}
