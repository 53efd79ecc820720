package app.milepost.testkit;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for the window to catch up: for its own pulses, not for a time that mostly is enough. */
public final class Pulses {

  /** What the first leads to, such as a part that is shown and laid out, is there at the second. */
  private static final int ENOUGH = 2;

  private static final int PATIENCE = 20;

  private Pulses() {}

  /** Waits until all that has been asked for is laid out. */
  public static void settle(Scene scene) {
    WaitForAsyncUtils.waitForFxEvents(1);
    if (WaitForAsyncUtils.waitForAsyncFx(20_000, () -> isShowing(scene))) {
      for (int i = 0; i < ENOUGH; i++) {
        next(scene);
      }
    }
  }

  /** Waits until something holds, but not forever. */
  public static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    } catch (TimeoutException e) {
      throw new AssertionError("not within %d seconds".formatted(PATIENCE), e);
    }
  }

  private static boolean isShowing(Scene scene) {
    return Optional.ofNullable(scene.getWindow()).filter(Window::isShowing).isPresent();
  }

  private static void next(Scene scene) {
    CountDownLatch laidOut = new CountDownLatch(1);
    Runnable listener =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            laidOut.countDown();
          }
        };
    Platform.runLater(() -> {
      scene.addPostLayoutPulseListener(listener);
      Platform.requestNextPulse();
    });
    try {
      // A window that is closed meanwhile has no pulses any more.
      var _ = laidOut.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
