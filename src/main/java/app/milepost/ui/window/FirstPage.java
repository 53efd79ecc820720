package app.milepost.ui.window;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;

/** Tells when the first page of a window can be used. */
final class FirstPage {

  private FirstPage() {}

  /** Runs something once, when the first page of a desk is filled and on the screen. */
  static void report(Scene scene, Desk desk, Runnable firstPage) {
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
          if (isFilled(desk)) {
            desk.workspace().roleProperty().removeListener(whenFilled[0]);
            desk.workspace().assessmentProperty().removeListener(whenFilled[0]);
            desk.usage().practiceProperty().removeListener(whenFilled[0]);
            scene.addPostLayoutPulseListener(afterPulse[0]);
          }
        };
    desk.workspace().roleProperty().addListener(whenFilled[0]);
    desk.workspace().assessmentProperty().addListener(whenFilled[0]);
    desk.usage().practiceProperty().addListener(whenFilled[0]);
  }

  private static boolean isFilled(Desk desk) {
    boolean needsAnswers =
        desk.navigator().placeProperty().get().page().isAboutOnePerson()
            && !desk.usage().withNobody().getValue();
    return desk.workspace().roleProperty().get().isPresent()
        && (!needsAnswers || desk.workspace().assessmentProperty().get().isPresent());
  }
}
