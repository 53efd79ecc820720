package app.milepost.ui.privacy;

import app.milepost.ui.control.Texts;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Where a passphrase is typed: its name, the field, and a word about Caps Lock. */
final class PassphraseBox extends VBox {

  private final MaskedField field = new MaskedField();
  private final BooleanProperty seen = new SimpleBooleanProperty();
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
    seen.subscribe(field::show);
    caps.setId(id + "-caps");
    getChildren().addAll(label, field, caps);
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

  /** Returns whether what is typed can be read. */
  BooleanProperty seenProperty() {
    return seen;
  }

  /** Empties the field and hides what will be typed. */
  void clear() {
    field.clear();
    seen.set(false);
  }

  /** Takes the keyboard and selects what is there. */
  void takeKeyboard() {
    field.requestFocus();
    field.selectAll();
  }

  /** Not every system tells. */
  private void lookAtCaps() {
    boolean on = field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).equals(Optional.of(true));
    caps.setVisible(on);
    caps.setManaged(on);
  }
}
