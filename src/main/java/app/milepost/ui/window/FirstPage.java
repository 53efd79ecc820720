package app.milepost.ui.window;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;

/** Tells when the first page of a window can be used. */
final class FirstPage {

  private FirstPage() {}

  /** Runs something once, when the first page of a desk is filled and on the screen. */
  static void report(Scene scene, WindowParts parts, Runnable firstPage) {
    AtomicInteger pulses = new AtomicInteger();
    Runnable[] afterPulse = new Runnable[1];
    InvalidationListener[] whenFilled = new InvalidationListener[1];
    afterPulse[0] =
        () -> {
          // What one pulse lays out is on the screen by the next.
          if (pulses.incrementAndGet() == 1) {
            Platform.requestNextPulse();
          } else {
            scene.removePostLayoutPulseListener(afterPulse[0]);
            firstPage.run();
          }
        };
    whenFilled[0] =
        o -> {
          if (isFilled(parts)) {
            parts.desk().workspace().roleProperty().removeListener(whenFilled[0]);
            parts.desk().workspace().assessmentProperty().removeListener(whenFilled[0]);
            parts.desk().usage().settingsProperty().removeListener(whenFilled[0]);
            scene.addPostLayoutPulseListener(afterPulse[0]);
          }
        };
    parts.desk().workspace().roleProperty().addListener(whenFilled[0]);
    parts.desk().workspace().assessmentProperty().addListener(whenFilled[0]);
    parts.desk().usage().settingsProperty().addListener(whenFilled[0]);
  }

  private static boolean isFilled(WindowParts parts) {
    boolean needsAnswers =
        parts.desk().navigator().placeProperty().get().page().isAboutOnePerson()
            && !parts.desk().usage().withNobody().getValue();
    return parts.desk().workspace().roleProperty().get().isPresent()
        && (!needsAnswers || parts.desk().workspace().assessmentProperty().get().isPresent());
  }
}
