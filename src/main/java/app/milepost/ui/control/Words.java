package app.milepost.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Text that wraps and is never cut off. It remembers how high it is: whoever lays it out asks for
 * its least, usual and greatest height in turn, and each time all words would be measured.
 */
final class Words extends Label {

  private double knownWidth = Double.NaN;
  private double knownHeight;

  Words(String text, String styleClass) {
    super(text);
    getStyleClass().add(styleClass);
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width != knownWidth) {
      knownHeight = super.computePrefHeight(width);
      knownWidth = width;
    }
    return knownHeight;
  }

  @Override
  public void requestLayout() {
    knownWidth = Double.NaN;
    super.requestLayout();
  }
}
