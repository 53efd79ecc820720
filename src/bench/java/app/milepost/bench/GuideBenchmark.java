package app.milepost.bench;

import app.milepost.App;
import app.milepost.format.BundledPacks;
import app.milepost.search.GuideIndex;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.Appearance;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.window.MainWindow;
import app.milepost.ui.window.Theme;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * Times the Career page in the app's own window: opening it and its chapters, scrolling through the
 * longest of them beside a page of plain labels of the same height, and finding words in it.
 *
 * <p>Needs {@code -Dglass.platform=Headless -Dprism.order=sw} where there is no display, and {@code
 * -Djavafx.animation.fullspeed=true} so that one frame follows the other.
 */
public final class GuideBenchmark {

  private static final double WIDTH = 1200;
  private static final double HEIGHT = 800;
  private static final double PIXELS_A_FRAME = 40;
  private static final double WARM_UP_PIXELS = 160;
  private static final int OPENINGS = 20;
  private static final int ROUNDS = 50;

  private GuideBenchmark() {}

  /** Runs the benchmark and prints what it measured. */
  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("milepost-bench");
    Platform.startup(() -> {});
    Stage stage = Frames.onFx(Stage::new);
    MainWindow window = Frames.onFx(() -> app(new DataFolder(data), stage));
    Frames.until(() -> !find(stage, "#person-name").map(Node::isDisabled).orElse(true));
    openings(stage);
    new ChapterOpenings(window, stage.getScene())
        .run(BundledPacks.read("health-records-technician"));
    scrolling(stage);
    Platform.exit();
    finding();
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    }
    // The window is gone without having been closed, so its threads may still wait for it.
    System.exit(0);
  }

  private static MainWindow app(DataFolder folder, Stage stage) throws Exception {
    folder.create();
    Settings settings =
        Settings.DEFAULT
            .withTheme(Settings.Theme.LIGHT)
            .withPage("SETTINGS")
            .withWindow(new Settings.Window(0, 0, WIDTH, HEIGHT, false));
    MainWindow window =
        new App(folder, InstantSource.system(), owner -> new ScriptedDialogs(), new PaperPrinter())
            .window(
                stage,
                new SettingsFile(folder),
                new SettingsFile.Read(settings, Optional.empty()),
                () -> {});
    window.show(() -> {});
    return window;
  }

  private static void openings(Stage stage) {
    ToggleButton career = (ToggleButton) find(stage, "#page-career").orElseThrow();
    ToggleButton settings = (ToggleButton) find(stage, "#page-settings").orElseThrow();
    Frames.Drawn first = Frames.drawn(career::fire);
    Frames.until(() -> find(stage, "#chapter-foot").isPresent());
    Frames.pass(2);
    Frames.Drawn[] later = new Frames.Drawn[OPENINGS];
    for (int i = 0; i < OPENINGS; i++) {
      Frames.drawn(settings::fire);
      Frames.pass(2);
      later[i] = Frames.drawn(career::fire);
      Frames.pass(2);
    }
    print("on the clock", first.clock(), Arrays.stream(later).mapToDouble(Frames.Drawn::clock));
    print(
        "of the processor",
        first.processor(),
        Arrays.stream(later).mapToDouble(Frames.Drawn::processor));
  }

  private static void print(String kind, double first, DoubleStream later) {
    double[] millis = later.toArray();
    double second = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "opening the page until it is drawn, time %s: first %.0f ms (top of the page), second %.0f"
            + " ms (again), median of %d more %.0f ms, longest %.0f ms%n",
        kind,
        first,
        second,
        millis.length,
        millis[millis.length / 2],
        millis[millis.length - 1]);
  }

  private static void scrolling(Stage stage) {
    ScrollPane guide = (ScrollPane) find(stage, "#career-scroll").orElseThrow();
    Frames.onFx(() -> {
      find(stage, "#contents-what-it-asks").map(Button.class::cast).orElseThrow().fire();
      return guide;
    });
    Frames.until(() -> find(stage, "#chapter-foot").isPresent());
    double height = Frames.onFx(() -> guide.getContent().getLayoutBounds().getHeight());
    long nodes = Frames.onFx(() -> count(guide.getContent()));
    Frames.scroll(guide, WARM_UP_PIXELS);
    FrameTimes ours = Frames.scroll(guide, PIXELS_A_FRAME);
    ScrollPane labels = Frames.onFx(() -> labels(height, guide.getViewportBounds().getWidth()));
    Frames.onFx(() -> {
      Scene scene = new Scene(new VBox(labels), WIDTH, HEIGHT);
      Theme.dress(scene, new Appearance());
      stage.setScene(scene);
      return scene;
    });
    Frames.pass(10);
    Frames.scroll(labels, WARM_UP_PIXELS);
    FrameTimes plain = Frames.scroll(labels, PIXELS_A_FRAME);
    ours.print("the chapter");
    plain.print("plain labels");
    System.out.printf(
        Locale.ROOT,
        "the chapter is %.0f pixels high with %d nodes, the labels %.0f with %d%n",
        height,
        nodes,
        Frames.onFx(() -> labels.getContent().getLayoutBounds().getHeight()),
        Frames.onFx(() -> count(labels.getContent())));
  }

  /** Lines of text, one label each, as many as make the height. */
  private static ScrollPane labels(double height, double width) {
    VBox lines = new VBox(4);
    lines.setPrefSize(width, height);
    for (int i = 0; i < height / 24; i++) {
      lines.getChildren().add(Texts.body("You check that each record is complete. ".repeat(3)));
    }
    return new PageScroll(lines);
  }

  private static void finding() {
    var pack = BundledPacks.read("health-records-technician");
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    GuideIndex index = GuideIndex.of(pack);
    double reading = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    double[] longest = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (String query : List.of("a", "re", "record", "rhit exam", "pay level", "47,190", "zz")) {
        long before = threads.getCurrentThreadCpuTime();
        index.find(query).hits();
        double millis = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        longest[round] = Math.max(longest[round], millis);
      }
    }
    double first = longest[0];
    Arrays.sort(longest);
    System.out.printf(
        Locale.ROOT,
        "finding, time of the processor: reading the pack once %.1f ms; slowest of 7 queries %.2f"
            + " ms at first, median of %d rounds %.2f ms%n",
        reading,
        first,
        ROUNDS,
        longest[ROUNDS / 2]);
  }

  private static Optional<Node> find(Stage stage, String selector) {
    return Optional.ofNullable(stage.getScene().lookup(selector));
  }

  private static long count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToLong(GuideBenchmark::count).sum()
        : 1;
  }
}
