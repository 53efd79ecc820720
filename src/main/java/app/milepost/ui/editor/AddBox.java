package app.milepost.ui.editor;

import app.milepost.editor.Part.Kind;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.WrapLine;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Adds a part under the name that is typed. */
final class AddBox extends Column {

  private final TextField title = new TextField();

  /**
   * Makes an empty one.
   *
   * @param add gets the name
   */
  AddBox(Kind kind, Consumer<String> add) {
    getStyleClass().add("field");
    String id = "add-" + PartWords.one(kind).replace(' ', '-');
    Label label = new Label("New " + PartWords.one(kind));
    label.setLabelFor(title);
    title.setId(id);
    title.setPrefColumnCount(24);
    title.setPromptText("Its title");
    title.setAccessibleText("Title of a new " + PartWords.one(kind));
    title.setOnAction(e -> add.accept(title.getText()));
    Button button = new Button("Add");
    button.setId(id + "-button");
    button.setAccessibleText("Add the " + PartWords.one(kind));
    button.setOnAction(e -> add.accept(title.getText()));
    getChildren().addAll(label, new WrapLine(8, title, button));
  }

  TextField title() {
    return title;
  }
}
