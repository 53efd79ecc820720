package app.milepost.ui.privacy;

import app.milepost.ui.control.Pressing;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows what is typed in a form's passphrases, or hides it. It stands after the buttons that go on,
 * out of the way of whoever types; Enter means the same on it as in a field, so that nobody shows a
 * passphrase who meant to send it.
 */
final class Reveal extends ToggleButton {

  /**
   * Builds it.
   *
   * @param id of the button
   * @param submit what Enter does
   * @param boxes where passphrases are typed
   */
  Reveal(String id, Runnable submit, List<PassphraseBox> boxes) {
    setId(id);
    getStyleClass().addAll("flat", "reveal");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    boxes.stream().map(PassphraseBox::seenProperty).forEach(this::follow);
    selectedProperty().subscribe(this::show);
    addEventFilter(
        KeyEvent.ANY,
        event -> {
          if (Pressing.byEnter(event)) {
            event.consume();
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
              submit.run();
            }
          }
        });
  }

  private void follow(BooleanProperty seen) {
    seen.bindBidirectional(selectedProperty());
  }

  private void show(boolean seen) {
    setGraphic(new FontIcon(seen ? Feather.EYE_OFF : Feather.EYE));
    setText(seen ? "Hide what you type" : "Show what you type");
  }
}
