package app.milepost.ui.people;

import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.Picked;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says that only people whom something else led to are shown; takes no room otherwise. */
final class PickedBar extends HBox {

  private final Label words = Texts.body("");

  PickedBar(PeopleViewModel model) {
    setId("picked");
    getStyleClass().add("people-message");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("picked-words");
    words.setMaxWidth(Double.MAX_VALUE);
    setHgrow(words, Priority.ALWAYS);
    Button all = new Button("Show everybody");
    all.setId("unpick");
    all.setMinWidth(USE_PREF_SIZE);
    all.setAccessibleText("Show everybody again, not only those");
    all.setOnAction(e -> model.unpick());
    getChildren().addAll(words, all);
    model.filterProperty().subscribe(filter -> show(filter.picked()));
  }

  private void show(Optional<Picked> picked) {
    setVisible(picked.isPresent());
    setManaged(picked.isPresent());
    picked.ifPresent(p -> words.setText("Only those %s".formatted(p.words())));
  }
}
