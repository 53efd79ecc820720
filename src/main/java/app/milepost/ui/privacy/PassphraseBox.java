package app.milepost.ui.privacy;

import app.milepost.ui.control.Texts;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a passphrase is typed: its name, the letters on request, and a word about Caps Lock. */
final class PassphraseBox extends VBox {

  private final MaskedField field = new MaskedField();
  private final ToggleButton show = new ToggleButton("", new FontIcon(Feather.EYE));
  private final Label caps = Texts.muted("Caps Lock is on.");

  /**
   * Builds it.
   *
   * @param id of the field
   * @param name what is to be typed
   */
  PassphraseBox(String id, String name) {
    getStyleClass().add("secret");
    field.setId(id);
    field.setAccessibleText(name);
    Label label = Texts.body(name);
    label.setLabelFor(field);
    show.setId(id + "-show");
    show.getStyleClass().add("button-icon");
    show.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    show.selectedProperty().subscribe(this::show);
    caps.setId(id + "-caps");
    HBox row = new HBox(field, show);
    row.getStyleClass().add("secret-row");
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().addAll(label, row, caps);
    field.focusedProperty().subscribe(focused -> lookAtCaps());
    field.addEventHandler(KeyEvent.ANY, e -> lookAtCaps());
    lookAtCaps();
  }

  /** Returns a copy of what is typed, for the one who wipes it. */
  char[] typed() {
    return field.typed();
  }

  /** Returns what is typed, for hints about it. */
  ReadOnlyStringProperty textProperty() {
    return field.textProperty();
  }

  /** Empties the field and hides what will be typed. */
  void clear() {
    field.clear();
    show.setSelected(false);
  }

  /** Takes the keyboard and selects what is there. */
  void takeKeyboard() {
    field.requestFocus();
    field.selectAll();
  }

  private void show(boolean seen) {
    field.show(seen);
    show.setGraphic(new FontIcon(seen ? Feather.EYE_OFF : Feather.EYE));
    String words = seen ? "Hide what you type" : "Show what you type";
    show.setAccessibleText(words);
    show.setTooltip(new Tooltip(words));
  }

  /** Not every system tells. */
  private void lookAtCaps() {
    boolean on = field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).equals(Optional.of(true));
    caps.setVisible(on);
    caps.setManaged(on);
  }
}
