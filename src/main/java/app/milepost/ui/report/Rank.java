package app.milepost.ui.report;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The place of a row in its list: numbers up to 99 stand under each other, none is cut. */
final class Rank extends Label {

  private static final double TWO_DIGITS_IN_EMS = 1.6;

  Rank() {
    getStyleClass().addAll("rank", "muted");
    setMinWidth(Region.USE_PREF_SIZE);
  }

  void show(int rank) {
    setText(Integer.toString(rank));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(super.computePrefWidth(height), TWO_DIGITS_IN_EMS * getFont().getSize());
  }
}
