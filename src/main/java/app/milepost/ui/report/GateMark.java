package app.milepost.ui.report;

import app.milepost.scoring.Gate;
import app.milepost.words.GateWords;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The shape of a must-have's state; the word stands beside it. */
final class GateMark extends Label {

  GateMark() {
    getStyleClass().add("gate-mark");
    setMinWidth(Region.USE_PREF_SIZE);
  }

  void show(Gate gate) {
    String style = "gate-" + gate.id();
    if (!getStyleClass().contains(style)) {
      setText(GateWords.shape(gate));
      getStyleClass().setAll("label", "gate-mark", style);
    }
  }
}
