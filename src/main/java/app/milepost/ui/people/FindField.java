package app.milepost.ui.people;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where words are typed to find somebody. */
final class FindField extends HBox {

  private static final String NAME = "Find by name, tag or contact";

  private final TextField field = new TextField();

  /**
   * Makes the field.
   *
   * @param look gets what is typed
   */
  FindField(Consumer<String> look) {
    getStyleClass().add("find-person");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label("", new FontIcon(Feather.SEARCH));
    name.setAccessibleText(NAME);
    name.setLabelFor(field);
    name.setMinWidth(Region.USE_PREF_SIZE);
    field.setId("find-person");
    field.setPromptText(NAME);
    setHgrow(field, Priority.ALWAYS);
    field.textProperty().addListener((o, before, now) -> look.accept(now));
    getChildren().addAll(name, field);
  }

  TextField field() {
    return field;
  }

  void show(String typed) {
    if (!field.getText().equals(typed)) {
      field.setText(typed);
    }
  }

  /** Goes on with a letter that was typed elsewhere. */
  void type(String letter) {
    field.requestFocus();
    field.end();
    field.appendText(letter);
    field.end();
  }
}
