package app.milepost.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/**
 * A pane that takes any width and is as high as what it holds needs there, so that no text in it is
 * cut. Remembers that height until something in it changes.
 */
public abstract class WrappingPane extends Pane {

  private final KnownHeights known = new KnownHeights();

  /** Makes an empty pane. */
  protected WrappingPane() {}

  /**
   * Returns how high it must be.
   *
   * @param width in pixels
   */
  protected abstract double heightAt(double width);

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected final double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected final double computePrefHeight(double width) {
    return known.at(width < 0 ? getWidth() : width, this::heightAt);
  }

  @Override
  protected final double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public final void requestLayout() {
    // JavaFX's own constructors ask for layout, before there is anything to forget.
    if (known != null) {
      known.forget();
    }
    super.requestLayout();
  }
}
