package app.milepost.ui.people;

import app.milepost.ui.control.Texts;
import app.milepost.ui.export.ExportOutcome;
import app.milepost.ui.folder.DamagedWords;
import java.util.Optional;
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
    getChildren()
        .addAll(
            done(model),
            problem(
                "people-unreadable",
                model.unreadableProperty().map(n -> PersonWords.unreadable(n.intValue()))),
            problem(
                "people-damaged-sessions",
                model.damagedSessionsProperty().map(n -> DamagedWords.lastOf(n.intValue()))),
            problem("people-problem", model.problemProperty()),
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

  private static Node problem(String id, ObservableValue<Optional<String>> sentence) {
    Label problem = Texts.problem(sentence);
    problem.setId(id);
    return problem;
  }
}
