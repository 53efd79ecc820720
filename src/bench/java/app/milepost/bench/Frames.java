package app.milepost.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;

/** Runs things frame by frame from another thread, and times the frames. */
final class Frames {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Frames() {}

  /** Runs something on the JavaFX thread and waits for it. */
  static <T> T onFx(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Exception e) {
        done.completeExceptionally(e);
      }
    });
    return done.join();
  }

  /** Lets frames pass until something holds. */
  static void until(BooleanSupplier condition) {
    run(frame -> condition.getAsBoolean());
  }

  /** Lets so many frames pass. */
  static void pass(int frames) {
    run(frame -> frame >= frames);
  }

  /**
   * Times something until its frame is drawn, in ms.
   *
   * @param clock until the frame was drawn
   * @param processor of the threads that draw
   */
  record Drawn(double clock, double processor) {}

  /**
   * Does something and returns how long it took until its frame was drawn. The third call of a
   * timer finds the first frame drawn, because the second could not be handed over before.
   */
  static Drawn drawn(Runnable change) {
    return drawn(change, () -> true);
  }

  /** Does the same with something that takes several frames until it holds. */
  static Drawn drawn(Runnable change, BooleanSupplier done) {
    long[] times = new long[4];
    long[] drawing = drawingThreads();
    int[] last = {Integer.MAX_VALUE};
    run(frame -> {
      if (frame == 0) {
        times[0] = System.nanoTime();
        times[2] = processor(drawing);
        change.run();
      }
      times[1] = System.nanoTime();
      times[3] = processor(drawing);
      if (last[0] == Integer.MAX_VALUE && done.getAsBoolean()) {
        last[0] = frame + 2;
      }
      return frame >= last[0];
    });
    return new Drawn((times[1] - times[0]) / 1e6, (times[3] - times[2]) / 1e6);
  }

  /** Scrolls from top to end by so many pixels a frame. */
  static FrameTimes scroll(ScrollPane pane, double pixels) {
    double hidden =
        onFx(() -> pane.getContent().getLayoutBounds().getHeight())
            - onFx(() -> pane.getViewportBounds().getHeight());
    int frames = (int) (hidden / pixels);
    long[] clock = new long[frames + 1];
    long[] drawing = drawingThreads();
    long[][] processor = new long[drawing.length][frames + 1];
    run(frame -> {
      clock[frame] = System.nanoTime();
      for (int thread = 0; thread < drawing.length; thread++) {
        processor[thread][frame] = THREADS.getThreadCpuTime(drawing[thread]);
      }
      pane.setVvalue((double) frame / frames);
      return frame == frames;
    });
    double[] busier = new double[frames];
    for (long[] thread : processor) {
      double[] spent = differences(thread);
      Arrays.setAll(busier, i -> Math.max(busier[i], spent[i]));
    }
    return new FrameTimes(differences(clock), busier);
  }

  private static long processor(long[] threads) {
    return Arrays.stream(threads).map(THREADS::getThreadCpuTime).sum();
  }

  private static double[] differences(long[] times) {
    double[] millis = new double[times.length - 1];
    Arrays.setAll(millis, i -> (times[i + 1] - times[i]) / 1e6);
    return millis;
  }

  private static long[] drawingThreads() {
    return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
        .filter(t -> t != null && isDrawing(t))
        .mapToLong(ThreadInfo::getThreadId)
        .toArray();
  }

  private static boolean isDrawing(ThreadInfo thread) {
    return thread.getThreadName().startsWith("QuantumRenderer")
        || thread.getThreadName().equals("JavaFX Application Thread");
  }

  /** Something done at the start of each frame. */
  private interface Step {
    /** Returns whether it was the last. */
    boolean isLast(int frame);
  }

  private static void run(Step step) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(() ->
        new AnimationTimer() {
          private int frame;

          @Override
          public void handle(long now) {
            try {
              if (step.isLast(frame++)) {
                stop();
                done.complete(true);
              }
            } catch (RuntimeException e) {
              stop();
              done.completeExceptionally(e);
            }
          }
        }.start());
    done.join();
  }
}
