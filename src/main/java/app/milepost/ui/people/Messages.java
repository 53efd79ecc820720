package app.milepost.ui.people;

import app.milepost.ui.ExportOutcome;
import app.milepost.ui.control.Texts;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was done last, with its undo, and what did not go well; takes no room without either. */
final class Messages extends VBox {

  Messages(PeopleViewModel model) {
    Label problem = Texts.problem(model.problemProperty());
    problem.setId("people-problem");
    getChildren()
        .addAll(
            done(model),
            unreadable(
                "people-unreadable",
                model.unreadableProperty().map(n -> PersonWords.unreadable(n.intValue()))),
            unreadable(
                "people-damaged-sessions",
                model
                    .damagedSessionsProperty()
                    .map(n -> PersonWords.damagedSessions(n.intValue()))),
            problem,
            new ExportOutcome("record", model.export().files()),
            Texts.problem(model.export().problemProperty()));
    managedProperty()
        .bind(
            getChildren().stream()
                .map(Node::visibleProperty)
                .map(BooleanExpression.class::cast)
                .reduce(BooleanExpression::or)
                .orElseThrow());
  }

  private static Node done(PeopleViewModel model) {
    Label message = Texts.body("");
    message.setId("people-message");
    model.messageProperty().subscribe(said -> message.setText(said.orElse("")));
    Button undo = new Button("Undo");
    undo.setId("people-undo");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    undo.setAccessibleText("Undo this");
    undo.setOnAction(e -> model.changes().undo());
    undo.visibleProperty().bind(model.changes().canUndoProperty());
    undo.managedProperty().bind(undo.visibleProperty());
    HBox line = new HBox(message, undo);
    line.getStyleClass().add("people-message");
    line.setAlignment(Pos.CENTER_LEFT);
    line.visibleProperty().bind(message.textProperty().isNotEmpty());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private static Node unreadable(String id, ObservableValue<String> words) {
    Label unreadable = Texts.body("");
    unreadable.setId(id);
    unreadable.getStyleClass().add("problem");
    unreadable.textProperty().bind(words);
    unreadable.visibleProperty().bind(unreadable.textProperty().isNotEmpty());
    unreadable.managedProperty().bind(unreadable.visibleProperty());
    return unreadable;
  }
}
