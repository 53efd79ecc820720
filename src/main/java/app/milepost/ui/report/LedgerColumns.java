package app.milepost.ui.report;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of the ledger: its cells stand under those of the line above. */
final class LedgerColumns extends HBox {

  private final Label level = new Label();
  private final Label asked = new Label();
  private final Label evidence = new Label();
  private final Label max = new Label();

  /**
   * Lays out a line.
   *
   * @param narrow while true, there is no column for evidence
   * @param name first cell, takes the room the others leave
   * @param points the figure that is added up
   */
  LedgerColumns(BooleanBinding narrow, Region name, Region points) {
    getStyleClass().add("ledger-line");
    setAlignment(Pos.CENTER_LEFT);
    setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    evidence.setWrapText(true);
    evidence.visibleProperty().bind(narrow.not());
    evidence.managedProperty().bind(narrow.not());
    // The figure is as wide as its digits, so that only they can be clicked; its cell is not.
    HBox pointsCell = new HBox(points);
    pointsCell.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            name,
            cell(level, "number-cell"),
            cell(asked, "number-cell"),
            cell(evidence, "evidence-cell"),
            cell(pointsCell, "points-cell"),
            cell(max, "number-cell"));
  }

  private static Region cell(Region content, String styleClass) {
    content.getStyleClass().add(styleClass);
    if (content instanceof Label label) {
      label.getStyleClass().add("muted");
    }
    return content;
  }

  void show(String levelText, String askedText, String evidenceText, String maxText) {
    level.setText(levelText);
    asked.setText(askedText);
    evidence.setText(evidenceText);
    max.setText(maxText);
  }
}
