package app.milepost.ui.careers;

import app.milepost.ui.control.Children;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** What was found. */
final class ResultsPart extends TitledPart {

  private static final int PAGE = 25;

  private final Label count = Texts.muted("");
  private final CareerRows rows;

  ResultsPart(CareersViewModel model, CompareViewModel comparing) {
    super("Found", "");
    setId("careers-found");
    count.setId("careers-count");
    rows = new CareerRows("found", PAGE, model, comparing);
    Button clear = new Button("Back to all lists");
    clear.setId("careers-clear");
    clear.setOnAction(e -> model.clear());
    getChildren().addAll(count, rows, clear);
  }

  void show(CareersState state) {
    Children.show(this, state.isLooking() && state.finder().isPresent());
    int found = state.found().size();
    count.setText(
        switch (found) {
          case 0 ->
              "No career answers to this. Try fewer words or another name, or choose “Any” above.";
          case 1 -> "One career.";
          default -> "%,d careers, the nearest first.".formatted(found);
        });
    rows.show(
        state.found().stream()
            .map(hit -> new CareerRows.Item(hit.listing(), hit.alsoCalled(), Optional.empty()))
            .toList());
  }

  void takeKeyboard() {
    rows.takeKeyboard();
  }
}
