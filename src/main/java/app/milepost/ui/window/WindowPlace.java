package app.milepost.ui.window;

import app.milepost.settings.Settings;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Finds a place for the window on the screens there are, which may be others than last time. */
final class WindowPlace {

  /** By so much of its upper edge a window can be taken hold of. */
  private static final double GRIP_HEIGHT = 40;

  private static final double GRIP_WIDTH = 120;

  private WindowPlace() {}

  /**
   * Returns a place at which the window can be seen and moved: where it was, if that is one.
   *
   * @param screens the room on each, the primary one first; without any, nothing is changed
   */
  static Settings.Window on(List<Rectangle2D> screens, Settings.Window last) {
    Rectangle2D grip = new Rectangle2D(last.x(), last.y(), last.width(), GRIP_HEIGHT);
    return screens.stream()
        // Of two that show as much, the first is the primary one.
        .reduce((most, screen) -> shared(screen, last) > shared(most, last) ? screen : most)
        .filter(screen -> !fits(screen, last) || !canBeHeld(screens, grip))
        .map(screen -> onto(screens, screen, last))
        .orElse(last);
  }

  private static Settings.Window onto(
      List<Rectangle2D> screens, Rectangle2D most, Settings.Window last) {
    Rectangle2D screen = shared(most, last) > 0 ? most : screens.getFirst();
    double width = Math.min(last.width(), screen.getWidth());
    double height = Math.min(last.height(), screen.getHeight());
    return new Settings.Window(
        Math.clamp(last.x(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(last.y(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height,
        last.maximized());
  }

  private static boolean fits(Rectangle2D screen, Settings.Window window) {
    return window.width() <= screen.getWidth() && window.height() <= screen.getHeight();
  }

  private static boolean canBeHeld(List<Rectangle2D> screens, Rectangle2D grip) {
    double needed = Math.min(GRIP_WIDTH, grip.getWidth());
    return screens.stream()
        .anyMatch(screen ->
            across(screen, grip.getMinX(), grip.getMaxX()) >= needed
                && grip.getMinY() >= screen.getMinY()
                && grip.getMaxY() <= screen.getMaxY());
  }

  private static double shared(Rectangle2D screen, Settings.Window window) {
    double high =
        Math.min(screen.getMaxY(), window.y() + window.height())
            - Math.max(screen.getMinY(), window.y());
    return Math.max(0, high) * across(screen, window.x(), window.x() + window.width());
  }

  private static double across(Rectangle2D screen, double from, double to) {
    return Math.max(0, Math.min(screen.getMaxX(), to) - Math.max(screen.getMinX(), from));
  }
}
