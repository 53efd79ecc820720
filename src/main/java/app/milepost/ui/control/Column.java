package app.milepost.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column that remembers how high it is until something in it changes. JavaFX asks every level of
 * a page for the height of all that is below, so that wrapped text is measured dozens of times a
 * change; with columns at each level, only what has changed is measured.
 */
public class Column extends VBox {

  private final KnownHeights known = new KnownHeights();

  /** Makes a column of things, one below the other. */
  public Column(Node... children) {
    super(children);
  }

  @Override
  protected double computePrefHeight(double width) {
    return known.at(width, super::computePrefHeight);
  }

  /** As high as preferred, so that no text in it is ever cut. */
  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
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
