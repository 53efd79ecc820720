package app.milepost.ui.employment;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.DateField;
import app.milepost.ui.control.Texts;
import app.milepost.words.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The days on which progress is looked at. */
final class ReviewsPart extends Column {

  private final EmploymentViewModel model;
  private final Column rows = new Column();
  private final DateField day = new DateField();
  private final ObjectProperty<Optional<String>> full =
      new SimpleObjectProperty<>(Optional.empty());

  ReviewsPart(EmploymentViewModel model) {
    this.model = model;
    day.setId("employment-review");
    day.setPromptText("Day");
    day.getEditor().setPrefColumnCount(9);
    day.onEnter(this::add);
    day.enteredProperty().bindBidirectional(model.typedReviewProperty());
    Label label = Texts.body("Days of review");
    label.setLabelFor(day);
    day.setAccessibleText("Day of review");
    Button add = new Button("Add");
    add.setId("employment-review-add");
    add.setAccessibleText("Add this day of review");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.disableProperty().bind(day.enteredProperty().map(entered -> entered.day().isEmpty()));
    add.setOnAction(e -> add());
    FlowPane line = new FlowPane(8, 8, day, add);
    line.setRowValignment(VPos.CENTER);
    rows.getStyleClass().add("rows");
    getStyleClass().add("field");
    getChildren().addAll(label, rows, line, day.problem(), Texts.problem(full));
  }

  void takeKeyboard() {
    day.requestFocus();
  }

  private void add() {
    full.set(model.addReview());
    day.requestFocus();
  }

  void show(List<LocalDate> days) {
    full.set(Optional.empty());
    rows.getChildren().setAll(days.stream().map(this::row).toList());
  }

  private FlowPane row(LocalDate of) {
    String words = Numbers.date(of);
    Label label = new Label(words);
    Button drop = new Button("Remove");
    drop.setMinWidth(Region.USE_PREF_SIZE);
    drop.setAccessibleText("Remove the review on " + words);
    drop.setOnAction(e -> {
      day.requestFocus();
      model.dropReview(of);
    });
    FlowPane row = new FlowPane(16, 4, label, drop);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
