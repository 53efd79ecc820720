package app.milepost.ui.report;

import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Pressing;
import app.milepost.ui.control.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A figure that opens and closes its own explanation. The explanation is laid out apart, below
 * whatever row the figure stands in.
 */
final class WhyFigure extends ToggleButton {

  private static final double TOOLTIP_WIDTH = 480;

  private final Label explanation = Texts.body("");

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

  void show(Explained explained) {
    setText(explained.figure());
    setAccessibleText(explained.question());
    setAccessibleHelp(explained.why());
    setTooltip(tooltip(explained.why()));
    explanation.setText(explained.why());
  }

  private static Tooltip tooltip(String why) {
    Tooltip tooltip = new Tooltip(why);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(TOOLTIP_WIDTH);
    return tooltip;
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
