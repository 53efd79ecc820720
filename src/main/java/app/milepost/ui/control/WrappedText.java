package app.milepost.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Text that wraps and is never cut off. It remembers how high it is: whoever lays it out asks for
 * its least, usual and greatest height in turn, and each time all words would be measured.
 */
final class WrappedText extends Label {

  private final KnownHeights known = new KnownHeights();

  WrappedText(String text, String styleClass) {
    super(text);
    getStyleClass().add(styleClass);
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  @Override
  protected double computePrefHeight(double width) {
    return known.at(width, super::computePrefHeight);
  }

  @Override
  public void requestLayout() {
    // JavaFX's own constructors ask for layout, before there is anything to forget.
    if (known != null) {
      known.forget();
    }
    super.requestLayout();
  }
}
