package app.milepost.ui.career;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/**
 * Builds the parts of a page one in each frame, so that the first is seen at once and no frame is
 * held up for long. Stops by itself.
 */
final class PartByPart extends AnimationTimer {

  private final Queue<Runnable> waiting = new ArrayDeque<>();

  /** Builds these parts from the next frame on, in place of any still waiting. */
  void build(Collection<Runnable> parts) {
    waiting.clear();
    waiting.addAll(parts);
    start();
  }

  @Override
  public void handle(long now) {
    Runnable next = waiting.poll();
    if (next == null) {
      stop();
    } else {
      next.run();
    }
  }
}
