package app.milepost.bench;

import app.milepost.App;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.store.SessionStore;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.CaseloadFolder;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.ScriptedDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/**
 * Times the Caseload page in the app's own window with 1,000, 10,000 and 100,000 people who have
 * been there three times: reading everybody, beside bare reading of the same rows; opening the page
 * once they are read; counting anew for another filter; and finding on the People page. What each
 * costs a person should stay the same from size to size.
 *
 * <p>Needs {@code -Dglass.platform=Headless -Dprism.order=sw} where there is no display, and {@code
 * -Djavafx.animation.fullspeed=true} so that one frame follows the other. That platform copies
 * every frame dot by dot, about 40 ms for each; a display, or Xvfb, tells how long a frame takes.
 */
public final class CaseloadBenchmark {

  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final String ROLE = "health-records-technician";
  private static final int PIECE = 2_000;
  private static final int ROUNDS = 7;

  /** Bare reading and reading in the app take turns so many times, so that both are as warm. */
  private static final int READINGS = 5;

  private CaseloadBenchmark() {}

  /**
   * Runs the benchmark and prints what it measured.
   *
   * @param args how many people, smallest first; 1,000, 10,000 and 100,000 where there are none
   */
  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("milepost-bench");
    Platform.startup(() -> Platform.setImplicitExit(false));
    List<CaseloadResult> results = new ArrayList<>();
    // The first round loads classes, and is not counted.
    measure(data.resolve("warm"), SIZES.getFirst());
    List<Integer> sizes =
        args.length == 0 ? SIZES : Arrays.stream(args).map(Integer::valueOf).toList();
    for (int people : sizes) {
      CaseloadResult result = measure(data.resolve(String.valueOf(people)), people);
      results.add(result);
      result.print();
    }
    CaseloadResult first = results.getFirst();
    for (CaseloadResult result : results.subList(1, results.size())) {
      double times = result.people() / (double) first.people();
      System.out.printf(
          Locale.ROOT,
          "%,7d people beside %,d, each person: reading %.2f, bare reading %.2f times as long;"
              + " opening %.2f, finding %.2f times as long in all%n",
          result.people(),
          first.people(),
          result.reading() / first.reading() / times,
          result.bare() / first.bare() / times,
          result.opening() / first.opening(),
          result.finding().letter() / first.finding().letter());
    }
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    }
    // Threads of the windows may still wait for them.
    System.exit(0);
  }

  private static CaseloadResult measure(Path data, int people) throws Exception {
    CaseloadFolder.fill(data, people);
    backUp(data);
    bare(data);
    double[] bare = new double[READINGS];
    double[] reading = new double[READINGS];
    for (int i = 0; i < READINGS - 1; i++) {
      bare[i] = bare(data);
      Stage stage = opened(data);
      reading[i] = reading(stage);
      close(stage);
    }
    bare[READINGS - 1] = bare(data);
    Stage stage = opened(data);
    reading[READINGS - 1] = reading(stage);
    double[] openings = new double[ROUNDS];
    double[] told = new double[ROUNDS];
    double[] drawn = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      Frames.onFx(() -> fire(stage, "#page-career"));
      Frames.pass(20);
      long opened = System.nanoTime();
      Frames.onFx(() -> fire(stage, "#page-caseload"));
      Frames.until(() -> shown(stage, "#caseload-count", CaseloadBenchmark::hasText));
      Frames.pass(2);
      openings[i] = millisSince(opened);
      // What was done meanwhile is read and counted behind the figures.
      Thread.sleep(1_000);
      CaseloadResult.Counting counting = counting(stage, i % 2 == 0 ? "an" : "");
      told[i] = counting.told();
      drawn[i] = counting.drawn();
    }
    CaseloadResult.Finding finding = finding(stage);
    close(stage);
    return new CaseloadResult(
        people,
        median(reading),
        median(bare),
        median(openings),
        new CaseloadResult.Counting(median(told), median(drawn)),
        finding);
  }

  /** A counsellor's window opens on People, which are read at once. */
  private static Stage opened(Path data) {
    Stage stage = Frames.onFx(() -> app(new DataFolder(data)));
    Frames.until(() -> shown(stage, "#people-count", CaseloadBenchmark::hasText));
    Frames.pass(20);
    return stage;
  }

  private static double reading(Stage stage) {
    long start = System.nanoTime();
    Frames.onFx(() -> fire(stage, "#page-caseload"));
    Frames.until(() -> shown(stage, "#caseload-count", CaseloadBenchmark::hasText));
    Frames.pass(2);
    return millisSince(start);
  }

  private static void close(Stage stage) {
    Frames.onFx(() -> {
      stage.close();
      return stage;
    });
  }

  /** Types the letters of a word one after the other, as everybody's readiness is known already. */
  private static CaseloadResult.Finding finding(Stage stage) throws InterruptedException {
    Frames.onFx(() -> fire(stage, "#page-people"));
    Frames.until(() -> shown(stage, "#people-count", CaseloadBenchmark::hasText));
    Thread.sleep(20_000);
    // Some have it in their names, the first letter is in nearly all.
    String word = "muller";
    double slowest = 0;
    double longest = 0;
    for (int letters = 1; letters <= word.length(); letters++) {
      double[] each = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        String before = word.substring(0, letters - 1);
        String typed = word.substring(0, letters);
        Frames.drawn(() -> type(stage, "#find-person", before));
        Frames.pass(5);
        each[i] = Frames.drawn(() -> type(stage, "#find-person", typed)).clock();
        Frames.pass(5);
      }
      slowest = Math.max(slowest, median(each));
      longest = Math.max(longest, Arrays.stream(each).max().orElse(0));
    }
    return new CaseloadResult.Finding(slowest, longest);
  }

  private static void type(Stage stage, String selector, String words) {
    find(stage, selector).ifPresent(f -> ((TextField) f).setText(words));
  }

  private static CaseloadResult.Counting counting(Stage stage, String words) {
    long[] told = new long[1];
    Labeled count = (Labeled) find(stage, "#caseload-count").orElseThrow();
    ChangeListener<String> listener = (o, before, now) -> told[0] = System.nanoTime();
    long start = System.nanoTime();
    Frames.onFx(() -> {
      count.textProperty().addListener(listener);
      type(stage, "#caseload-find", words);
      return stage;
    });
    Frames.until(() -> told[0] != 0);
    Frames.pass(2);
    double drawn = millisSince(start);
    Frames.onFx(() -> {
      count.textProperty().removeListener(listener);
      return stage;
    });
    return new CaseloadResult.Counting((told[0] - start) / 1e6, drawn);
  }

  /** Does what the window would do beside at the first use of the day. */
  private static void backUp(Path data) throws StoreException {
    try (SqliteStore store = SqliteStore.open(new DataFolder(data), InstantSource.system())) {
      store.backups().makeDaily(1, ZoneId.systemDefault());
    }
  }

  /** Reads everybody and their latest sessions, and nothing else. */
  private static double bare(Path data) throws StoreException {
    try (SqliteStore store = SqliteStore.open(new DataFolder(data), InstantSource.system())) {
      long start = System.nanoTime();
      int read = store.people().all().size();
      long after = 0;
      for (boolean more = true; more; ) {
        SessionStore.Found piece = store.sessions().latest(ROLE, after, PIECE);
        more = piece.size() == PIECE;
        after = piece.size() == 0 ? after : piece.lastPerson();
      }
      if (after != read) {
        throw new IllegalStateException("somebody was not read");
      }
      return millisSince(start);
    }
  }

  private static Stage app(DataFolder folder) throws IOException, StoreException {
    SettingsFile file = new SettingsFile(folder);
    Stage stage = new Stage();
    Settings settings =
        file.read()
            .settings()
            .withTheme(Settings.Theme.LIGHT)
            .withPage("CAREER")
            .withWindow(new Settings.Window(0, 0, 1200, 800, false));
    new App(folder, InstantSource.system(), window -> new ScriptedDialogs(), new PaperPrinter())
        .window(stage, file, new SettingsFile.Read(settings, Optional.empty()), () -> {})
        .show(() -> {});
    return stage;
  }

  private static Stage fire(Stage stage, String selector) {
    find(stage, selector).ifPresent(n -> ((ToggleButton) n).fire());
    return stage;
  }

  private static boolean shown(Stage stage, String selector, Predicate<Node> test) {
    return find(stage, selector).filter(test).isPresent();
  }

  private static boolean hasText(Node node) {
    return !((Labeled) node).getText().isEmpty();
  }

  private static Optional<Node> find(Stage stage, String selector) {
    return Optional.ofNullable(stage.getScene().getRoot().lookup(selector));
  }

  private static double median(double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
