package app.milepost.ui.window;

import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Brings window, page and appearance back as they were, and keeps them for the next start. */
public final class Remembered {

  private static final double WIDTH = 1200;
  private static final double HEIGHT = 800;
  private static final double SMALLEST_WIDTH = 720;
  private static final double SMALLEST_HEIGHT = 480;

  private final SettingsFile file;
  private final Tasks tasks;
  private Settings settings;

  /**
   * Makes one.
   *
   * @param file where everything is kept
   * @param settings what was read from there
   * @param tasks where writing happens
   */
  public Remembered(SettingsFile file, Settings settings, Tasks tasks) {
    this.file = file;
    this.settings = settings;
    this.tasks = tasks;
  }

  /** Returns the page last shown, Career at first. */
  public static Page page(Settings settings) {
    return Page.shown(settings.usageSettings().forClients()).stream()
        .filter(p -> p.name().equals(settings.page()))
        .findFirst()
        .orElse(Page.CAREER);
  }

  /** Returns what is remembered by now. */
  Settings settings() {
    return settings;
  }

  void place(Stage stage) {
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    settings.window().ifPresent(last -> place(stage, WindowPlace.on(screens(), last)));
  }

  private static void place(Stage stage, Settings.Window window) {
    stage.setX(window.x());
    stage.setY(window.y());
    stage.setWidth(window.width());
    stage.setHeight(window.height());
    stage.setMaximized(window.maximized());
  }

  private static List<Rectangle2D> screens() {
    Screen primary = Screen.getPrimary();
    return Stream.concat(
            Stream.of(primary), Screen.getScreens().stream().filter(s -> !s.equals(primary)))
        .map(Screen::getVisualBounds)
        .toList();
  }

  /** Returns the appearance last chosen, the system's colors and usual text at first. */
  public static Appearance appearance(Settings settings) {
    Appearance appearance = new Appearance();
    appearance
        .schemeProperty()
        .set(
            switch (settings.theme()) {
              case SYSTEM -> Appearance.Scheme.SYSTEM;
              case LIGHT -> Appearance.Scheme.LIGHT;
              case DARK -> Appearance.Scheme.DARK;
            });
    int percent = Math.toIntExact(Math.round(settings.textScale() * 100));
    appearance.textPercentProperty().set(Appearance.TEXT_SIZES.contains(percent) ? percent : 100);
    appearance.tables(settings.tables());
    appearance.caseloadProperty().set(settings.caseload());
    appearance.chapterProperty().set(settings.chapter());
    appearance.careersProperty().set(settings.careers());
    appearance.planInSummaryProperty().set(settings.planInSummary());
    return appearance;
  }

  /** Keeps choices from now on, each as it is made. */
  void follow(Navigator navigator, Workspace workspace, Usage usage, Appearance appearance) {
    usage.settingsProperty().addListener((o, before, now) -> keep(settings.withUsageSettings(now)));
    workspace
        .roleProperty()
        .addListener((o, before, now) ->
            now.ifPresent(r -> {
              keep(settings.withRole(r.id()));
              appearance.careersProperty().set(appearance.careersProperty().get().opened(r.id()));
            }));
    appearance.careersProperty().addListener((o, before, now) -> keep(settings.withCareers(now)));
    navigator
        .placeProperty()
        .addListener((o, before, now) -> keep(settings.withPage(now.page().name())));
    appearance
        .schemeProperty()
        .addListener((o, before, now) ->
            keep(
                settings.withTheme(
                    switch (now) {
                      case SYSTEM -> Settings.Theme.SYSTEM;
                      case LIGHT -> Settings.Theme.LIGHT;
                      case DARK -> Settings.Theme.DARK;
                    })));
    appearance.tablesProperty().addListener((o, before, now) -> keep(settings.withTables(now)));
    appearance.caseloadProperty().addListener((o, before, now) -> keep(settings.withCaseload(now)));
    appearance
        .chapterProperty()
        .addListener((o, before, now) -> now.ifPresent(c -> keep(settings.withChapter(c))));
    appearance
        .planInSummaryProperty()
        .addListener((o, before, now) -> keep(settings.withPlanInSummary(now)));
    appearance
        .textPercentProperty()
        .addListener((o, before, now) -> keep(settings.withTextScale(now / 100.0)));
  }

  /** Keeps where the window is. */
  void keep(Stage stage) {
    if (stage.isIconified()) {
      return;
    }
    Settings.Window last =
        settings.window().orElse(new Settings.Window(0, 0, WIDTH, HEIGHT, false));
    // A maximized window remembers the size it goes back to.
    keep(
        settings.withWindow(
            stage.isMaximized()
                ? new Settings.Window(last.x(), last.y(), last.width(), last.height(), true)
                : new Settings.Window(
                    stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false)));
  }

  private void keep(Settings changed) {
    if (!changed.equals(settings)) {
      settings = changed;
      tasks.runInOrder(
          () -> {
            file.write(changed);
            return changed;
          },
          done -> {},
          // Nobody loses work with a window's place; the next change tries again.
          failed -> {});
    }
  }
}
