package app.milepost.bench;

import app.milepost.people.Person;
import app.milepost.role.Requirement;
import app.milepost.store.Draft;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.MemoryStore;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.WorkedExample;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.Theme;
import app.milepost.ui.Workspace;
import app.milepost.ui.report.ExportViewModel;
import app.milepost.ui.report.ReportView;
import app.milepost.ui.report.ReportViewModel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Times what one rating costs the window's thread while the report is on show: scoring, putting the
 * result into words and drawings, changing the page, styling and laying it out, all inside a real
 * pulse. A frame at 60 Hz lasts 16.7 ms. On a busy machine, look at the time of the processor.
 *
 * <p>Needs {@code -Dglass.platform=Headless -Dprism.order=sw} where there is no display.
 */
public final class ReportRepaintBenchmark {

  private static final int WARM_UP = 200;
  private static final int TURNS = 400;

  private final Workspace workspace = new Workspace(new DirectTasks());
  private final List<Requirement> asked;
  private final Scene scene;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final CountDownLatch done = new CountDownLatch(1);
  private final double[] wall = new double[TURNS];
  private final double[] processor = new double[TURNS];
  private int turn;
  private long wallBefore;
  private long processorBefore;

  private ReportRepaintBenchmark() {
    workspace.showRole(WorkedExample.pack());
    workspace.open(
        new MemoryStore(),
        new Draft(
            1, new Person(1, ""), WorkedExample.assessment(), Optional.empty(), Optional.empty()));
    asked = workspace.asked();
    ExportViewModel exports =
        new ExportViewModel(
            new ScriptedDialogs(), new DirectTasks(), (format, input, file) -> {}, file -> {});
    ReportViewModel model = new ReportViewModel(workspace, () -> LocalDate.of(2026, 11, 22));
    scene = new Scene(new ReportView(model, exports, new Navigator(Page.REPORT)), 1100, 740);
    Theme.dress(scene, new Appearance());
  }

  /** Runs the benchmark and prints what it measured. */
  public static void main(String[] args) throws InterruptedException {
    var benchmark = new CompletableFuture<ReportRepaintBenchmark>();
    Platform.startup(() -> {
      var made = new ReportRepaintBenchmark();
      made.start();
      benchmark.complete(made);
    });
    ReportRepaintBenchmark running = benchmark.join();
    running.done.await();
    Platform.exit();
    print("on the clock", running.wall);
    print("of the processor", running.processor);
  }

  private void start() {
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    scene.addPreLayoutPulseListener(this::rate);
    scene.addPostLayoutPulseListener(this::record);
    Platform.requestNextPulse();
  }

  /** Each turn rates the next requirement one level higher than the round before. */
  private void rate() {
    wallBefore = System.nanoTime();
    processorBefore = threads.getCurrentThreadCpuTime();
    Requirement requirement = asked.get(turn % asked.size());
    workspace.rate(requirement.id(), (turn / asked.size() + turn) % 5);
  }

  private void record() {
    if (turn >= WARM_UP && turn < WARM_UP + TURNS) {
      wall[turn - WARM_UP] = (System.nanoTime() - wallBefore) / 1e6;
      processor[turn - WARM_UP] = (threads.getCurrentThreadCpuTime() - processorBefore) / 1e6;
    }
    turn++;
    if (turn < WARM_UP + TURNS) {
      Platform.requestNextPulse();
    } else {
      done.countDown();
    }
  }

  private static void print(String what, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "a rating, time %-17s median %5.1f ms, 95%% within %5.1f ms, longest %5.1f ms%n",
        what,
        sorted[TURNS / 2],
        sorted[TURNS * 95 / 100],
        sorted[TURNS - 1]);
  }
}
