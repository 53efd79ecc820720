package app.milepost.ui.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What is late or comes soon with all clients, each the way to whom it is about. */
final class FollowUpBar extends FlowPane {

  private final FollowUpModel model;

  FollowUpBar(FollowUpModel model) {
    this.model = model;
    setId("follow-ups");
    getStyleClass().add("filter-bar");
    model.foundProperty().subscribe(this::show);
  }

  private void show(List<FollowUps> found) {
    setVisible(!found.isEmpty());
    setManaged(isVisible());
    getChildren().setAll(found.stream().map(this::button).toList());
  }

  private Node button(FollowUps found) {
    Button button = new Button(found.words());
    button.getStyleClass().add("follow-up");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText("%s. Shows only the people concerned.".formatted(found.words()));
    button.setOnAction(e -> model.show(found.people()));
    return button;
  }
}
