package app.milepost.ui.career;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Builds the parts of a page one in each frame, once what is there already has been seen, so that
 * no frame is held up for long. Stops by itself, and while nobody sees the page.
 */
final class PartByPart extends AnimationTimer {

  /** A timer is called before its frame is laid out, so the third call finds the first drawn. */
  private static final int CALLS_TO_WAIT = 2;

  private final Deque<Runnable> waiting = new ArrayDeque<>();

  private final BooleanSupplier seen;
  private final Runnable eachFrame;

  private int calls;

  /**
   * Makes a builder with nothing to build.
   *
   * @param seen whether the page is in front; start anew once it is again
   * @param eachFrame run once the parts of the frame before have found their places
   */
  PartByPart(BooleanSupplier seen, Runnable eachFrame) {
    this.seen = seen;
    this.eachFrame = eachFrame;
  }

  /** Builds these parts, in place of any still waiting. */
  void build(Collection<Runnable> parts) {
    waiting.clear();
    waiting.addAll(parts);
    calls = 0;
    start();
  }

  /** Builds what is waiting until something holds, without waiting for frames. */
  void buildUntil(BooleanSupplier done) {
    while (!done.getAsBoolean() && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /** Returns whether there is nothing left to build. */
  boolean isDone() {
    return waiting.isEmpty();
  }

  /** Does something in the next frame, before any part that is waiting. */
  void first(Runnable action) {
    waiting.addFirst(action);
    start();
  }

  @Override
  public void handle(long now) {
    if (!seen.getAsBoolean()) {
      stop();
      return;
    }
    if (calls < CALLS_TO_WAIT) {
      calls++;
      return;
    }
    eachFrame.run();
    Runnable next = waiting.poll();
    if (next == null) {
      stop();
    } else {
      next.run();
    }
  }
}
