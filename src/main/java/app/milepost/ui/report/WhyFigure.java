package app.milepost.ui.report;

import app.milepost.ui.Shortcut;
import app.milepost.ui.control.HoverText;
import app.milepost.ui.control.Pressing;
import app.milepost.ui.control.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A figure that opens and closes its own explanation. The explanation is laid out apart, below
 * whatever row the figure stands in.
 */
final class WhyFigure extends ToggleButton {

  private final Label explanation = Texts.body("");
  private final HoverText hint = new HoverText(this);
  private Optional<Explained> shown = Optional.empty();

  WhyFigure() {
    getStyleClass().setAll("why");
    setMinWidth(Region.USE_PREF_SIZE);
    explanation.getStyleClass().add("explanation");
    explanation.visibleProperty().bind(selectedProperty());
    explanation.managedProperty().bind(selectedProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Returns the explanation, which takes no room while closed. */
  Label explanation() {
    return explanation;
  }

  /** Shows a figure; on a page of a hundred, most stay as they are when one answer changes. */
  void show(Explained explained) {
    if (shown.equals(Optional.of(explained))) {
      return;
    }
    shown = Optional.of(explained);
    setText(explained.figure());
    setAccessibleText(explained.question());
    hint.say(explained.why());
    explanation.setText(explained.why());
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.CLOSE.matches(event) && isSelected()) {
      setSelected(false);
      event.consume();
    } else if (Pressing.byEnter(event)) {
      fire();
      event.consume();
    }
  }
}
