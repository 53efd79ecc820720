package app.milepost.ui.people.session;

import javafx.scene.layout.Region;

/** A small bar: what is earned in full color, what is open in soft color, on a track of 100. */
public final class ReadinessBar extends Region {

  private final Region open = part("open");
  private final Region earned = part("earned");
  private double from;
  private double to;

  /** Makes a bar that shows nothing yet. */
  public ReadinessBar() {
    getStyleClass().add("readiness-bar");
    getChildren().addAll(open, earned);
  }

  private static Region part(String styleClass) {
    Region part = new Region();
    part.getStyleClass().add(styleClass);
    return part;
  }

  /**
   * Shows a range.
   *
   * @param earned 0 to 100
   * @param potential {@code earned} to 100
   */
  public void show(double earned, double potential) {
    from = earned;
    to = potential;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    open.resizeRelocate(0, 0, getWidth() * to / 100, getHeight());
    earned.resizeRelocate(0, 0, getWidth() * from / 100, getHeight());
  }
}
