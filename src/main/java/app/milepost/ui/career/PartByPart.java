package app.milepost.ui.career;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/**
 * Builds the parts of a page one in each frame, once what is there already has been seen, so that
 * no frame is held up for long. Stops by itself.
 */
final class PartByPart extends AnimationTimer {

  /** A timer is called before its frame is laid out, so the third call finds the first drawn. */
  private static final int CALLS_TO_WAIT = 2;

  private final Queue<Runnable> waiting = new ArrayDeque<>();

  private int calls;

  /** Builds these parts, in place of any still waiting. */
  void build(Collection<Runnable> parts) {
    waiting.clear();
    waiting.addAll(parts);
    calls = 0;
    start();
  }

  @Override
  public void handle(long now) {
    if (calls < CALLS_TO_WAIT) {
      calls++;
      return;
    }
    Runnable next = waiting.poll();
    if (next == null) {
      stop();
    } else {
      next.run();
    }
  }
}
