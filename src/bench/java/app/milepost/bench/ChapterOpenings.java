package app.milepost.bench;

import app.milepost.role.Chapter;
import app.milepost.role.Guide;
import app.milepost.role.Part;
import app.milepost.role.RolePack;
import app.milepost.testkit.ChangedPacks;
import app.milepost.ui.window.MainWindow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/**
 * Times how long a chapter of the guide takes until all of it is drawn, beside a guide of the same
 * parts in one chapter, which is what the page was before it had chapters.
 */
final class ChapterOpenings {

  private static final int TIMES = 7;

  /** Wide enough for the list of chapters, whatever the screen is taken to be. */
  private static final double WIDE = 1200;

  private final MainWindow window;
  private final Scene scene;

  ChapterOpenings(MainWindow window, Scene scene) {
    this.window = window;
    this.scene = scene;
  }

  /** Opens every chapter of a guide again and again and prints how long each took. */
  void run(RolePack pack) {
    Frames.onFx(() -> {
      scene.getWindow().setWidth(WIDE);
      return WIDE;
    });
    show(inOneChapter(pack));
    double whole = median("everything");
    System.out.printf(Locale.ROOT, "opening all of the guide as one page: median %.0f ms%n", whole);
    show(pack);
    double slowest = 0;
    for (Chapter chapter : pack.guide().chapters()) {
      double time = median(chapter.title());
      slowest = Math.max(slowest, time / whole);
      System.out.printf(
          Locale.ROOT,
          "opening the chapter “%s”: median %.0f ms, %.2f of all of it%n",
          chapter.title(),
          time,
          time / whole);
    }
    System.out.printf(
        Locale.ROOT, "the slowest chapter takes %.2f of what the whole guide takes%n", slowest);
  }

  private static RolePack inOneChapter(RolePack p) {
    List<Part> parts = p.guide().chapters().stream().flatMap(c -> c.parts().stream()).toList();
    Chapter all =
        new Chapter("everything", "everything", "", List.of(), parts, List.of(), List.of());
    return ChangedPacks.withGuide(
        p,
        p.id() + "-in-one",
        new Guide(p.guide().glance(), List.of(all), p.guide().conflicts(), List.of()));
  }

  private void show(RolePack pack) {
    Frames.onFx(() -> {
      window.parts().desk().openFolder().show(pack);
      return pack;
    });
    Frames.until(() -> window.parts().desk().workspace().assessmentProperty().get().isPresent());
    Frames.until(this::isWhole);
    Frames.pass(2);
  }

  private boolean isWhole() {
    return scene.lookup("#chapter-foot") != null;
  }

  /** From the first page each time, so that as much has to go as in any other turn. */
  private double median(String title) {
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      Frames.drawn(() -> line("At a glance").fire(), this::isWhole);
      Frames.pass(2);
      millis[i] = Frames.drawn(() -> line(title).fire(), this::isWhole).clock();
      Frames.pass(2);
    }
    Arrays.sort(millis);
    return millis[TIMES / 2];
  }

  private Button line(String title) {
    return scene.getRoot().lookupAll(".contents-line").stream()
        .flatMap(node -> node instanceof Button button ? Stream.of(button) : Stream.of())
        .filter(line -> line.getText().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
