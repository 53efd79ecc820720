package app.milepost.bench;

import app.milepost.role.Requirement;
import app.milepost.ui.Page;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Times what one rating costs the window's thread, all pages having been seen before: scoring,
 * putting the result into words and drawings, changing header and page, styling and laying out, all
 * inside a real pulse. On the Assess page a key rates and moves on to the next requirement, as a
 * person does; on the Report page every figure and chart follows. A frame at 60 Hz lasts 16.7 ms.
 * On a busy machine, look at the time of the processor.
 *
 * <p>Needs {@code -Dglass.platform=Headless -Dprism.order=sw} where there is no display.
 */
public final class RepaintBenchmark {

  private static final List<Page> PAGES = List.of(Page.ASSESS, Page.REPORT);
  private static final int WARM_UP = 300;
  private static final int TURNS = 400;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final CountDownLatch done = new CountDownLatch(1);
  private final double[] wall = new double[TURNS];
  private final double[] processor = new double[TURNS];
  private final Page page;
  private final WholeWindow window = new WholeWindow();
  private final List<Requirement> asked = window.workspace().asked();
  private final Scene scene = window.scene();
  private boolean preparing;
  private int turn;
  private long wallBefore;
  private long processorBefore;

  private RepaintBenchmark(Page page) {
    this.page = page;
    preparing = page == Page.ASSESS;
  }

  /**
   * Runs the benchmark and prints what it measured.
   *
   * @param args the one page to measure, {@code ASSESS} or {@code REPORT}; both where there is none
   */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Platform.startup(() -> {});
    // Between two windows there is none.
    Platform.setImplicitExit(false);
    try {
      for (Page page : args.length == 0 ? PAGES : List.of(Page.valueOf(args[0]))) {
        measure(page);
      }
    } finally {
      Platform.exit();
    }
  }

  private static void measure(Page page) throws InterruptedException, ExecutionException {
    var task =
        new FutureTask<>(() -> {
          var made = new RepaintBenchmark(page);
          made.start();
          return made;
        });
    Platform.runLater(task);
    RepaintBenchmark running = task.get();
    running.done.await();
    print(page, "on the clock", running.wall);
    print(page, "of the processor", running.processor);
  }

  private void start() {
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    window.visitAllPagesThen(page);
    scene.addPreLayoutPulseListener(this::begin);
    scene.addPostLayoutPulseListener(this::end);
    Platform.requestNextPulse();
  }

  /** For rating, every other pulse brings the next requirement to the front, unmeasured. */
  private void begin() {
    Requirement requirement = asked.get(turn % asked.size());
    int level = (turn / asked.size() + turn) % 5;
    if (preparing) {
      window.navigator().rate(requirement.id());
      return;
    }
    wallBefore = System.nanoTime();
    processorBefore = threads.getCurrentThreadCpuTime();
    if (page == Page.ASSESS) {
      Event.fireEvent(scene.getFocusOwner(), digit(level));
    } else {
      window.workspace().rate(requirement.id(), level);
    }
  }

  private static KeyEvent digit(int level) {
    String text = Integer.toString(level);
    KeyCode code = KeyCode.getKeyCode(text);
    return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false);
  }

  private void end() {
    if (!preparing) {
      if (turn >= WARM_UP && turn < WARM_UP + TURNS) {
        wall[turn - WARM_UP] = (System.nanoTime() - wallBefore) / 1e6;
        processor[turn - WARM_UP] = (threads.getCurrentThreadCpuTime() - processorBefore) / 1e6;
      }
      turn++;
    }
    preparing = page == Page.ASSESS && !preparing;
    if (turn < WARM_UP + TURNS) {
      Platform.requestNextPulse();
    } else {
      scene.getWindow().hide();
      done.countDown();
    }
  }

  private static void print(Page page, String what, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "a rating, %s page in front, time %-17s median %5.1f ms, 95%% within %5.1f ms, longest"
            + " %5.1f ms%n",
        page.title(),
        what,
        sorted[TURNS / 2],
        sorted[TURNS * 95 / 100],
        sorted[TURNS - 1]);
  }
}
