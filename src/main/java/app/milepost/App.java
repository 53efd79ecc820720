package app.milepost;

import app.milepost.format.AssessmentImport;
import app.milepost.format.source.CareerImport;
import app.milepost.log.FaultLog;
import app.milepost.report.RecoveryPaper;
import app.milepost.report.SummaryCharts;
import app.milepost.report.pdf.Printing;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.store.Opening;
import app.milepost.store.StoreException;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.DatabaseCopy;
import app.milepost.store.sqlite.Folders;
import app.milepost.ui.Appearance;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Navigator;
import app.milepost.ui.folder.Careers;
import app.milepost.ui.folder.CareersImport;
import app.milepost.ui.folder.Desk;
import app.milepost.ui.folder.Incoming;
import app.milepost.ui.folder.Lock;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.Sessions;
import app.milepost.ui.folder.StoreOpener;
import app.milepost.ui.folder.TakeOver;
import app.milepost.ui.privacy.IdleTime;
import app.milepost.ui.privacy.LockedView;
import app.milepost.ui.privacy.LockedViewModel;
import app.milepost.ui.privacy.PrivacyView;
import app.milepost.ui.privacy.PrivacyViewModel;
import app.milepost.ui.privacy.WindowGuard;
import app.milepost.ui.window.FxTasks;
import app.milepost.ui.window.MainWindow;
import app.milepost.ui.window.Preloading;
import app.milepost.ui.window.Remembered;
import app.milepost.ui.window.Shell;
import app.milepost.ui.window.Theme;
import app.milepost.ui.window.WindowCover;
import app.milepost.ui.window.WindowDialogs;
import app.milepost.ui.window.WindowParts;
import app.milepost.ui.window.WindowRoot;
import app.milepost.ui.window.WindowTasks;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Puts the window together. The only place that knows every part. */
public final class App {

  private final DataFolder folder;
  private final InstantSource clock;
  private final Function<Window, Dialogs> dialogsOf;
  private final Printing printing;
  private final AtomicReference<Path> folderInUse;
  private final FaultLog log;

  /**
   * Prepares the app.
   *
   * @param folder where the person's data is kept
   * @param clock tells when something is saved
   * @param dialogsOf asks questions in front of a window
   * @param printing puts pages on paper
   */
  public App(
      DataFolder folder,
      InstantSource clock,
      Function<Window, Dialogs> dialogsOf,
      Printing printing) {
    this.folder = folder;
    this.clock = clock;
    this.dialogsOf = dialogsOf;
    this.printing = printing;
    folderInUse = new AtomicReference<>(folder.path());
    log = new FaultLog(() -> Optional.of(folderInUse.get()));
  }

  /**
   * Opens the window and waits until it is closed and everything is put away.
   *
   * @param firstPage run once on the JavaFX application thread, when the first page can be used;
   *     gets what closes the window
   * @throws UnsupportedOperationException if there is no display
   */
  public void openWindow(Consumer<Runnable> firstPage) {
    // What no task was asked to do, such as answering to a click, fails on a thread of JavaFX.
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> log.add(failure));
    SettingsFile file = new SettingsFile(folder);
    SettingsFile.Read read = read(file);
    Roles roles = new Roles(folder, read.settings().role());
    FxTasks.openAndWait(
        closed -> {
          Stage stage = new Stage();
          window(stage, file, read, roles, closed).show(() -> firstPage.accept(stage::close));
        },
        () -> {
          Preloading.run();
          roles.readFirst();
        });
  }

  /**
   * Builds the window. Call on the JavaFX application thread.
   *
   * @param stage not shown yet
   * @param file where the window's place and appearance are kept
   * @param read what was read from there
   * @param closed run once the window is closed and everything is put away
   */
  public MainWindow window(
      Stage stage, SettingsFile file, SettingsFile.Read read, Runnable closed) {
    return window(stage, file, read, new Roles(folder, read.settings().role()), closed);
  }

  private MainWindow window(
      Stage stage, SettingsFile file, SettingsFile.Read read, Roles roles, Runnable closed) {
    FxTasks tasks = new FxTasks(log);
    Theme.prepare(Remembered.appearance(read.settings()));
    MainWindow window =
        new MainWindow(
            stage,
            tasks,
            new Remembered(file, read.settings(), tasks),
            (settings, before, windowTasks, lock) ->
                parts(
                    stage,
                    settings,
                    before.map(WindowParts.Left::folder).orElse(folder.path()),
                    before
                        .map(left -> new Roles(new DataFolder(left.folder()), settings.role()))
                        .orElse(roles),
                    before.isPresent() ? before.flatMap(WindowParts.Left::lost) : notice(read),
                    before,
                    windowTasks,
                    lock),
            closed);
    WindowGuard.over(
        stage,
        new IdleTime(clock, () -> window.parts().desk().usage().get().lockAfter()),
        () -> window.parts().lock().now());
    return window;
  }

  private WindowParts parts(
      Stage stage,
      Settings settings,
      Path path,
      Roles roles,
      Optional<String> notice,
      Optional<WindowParts.Left> before,
      WindowTasks tasks,
      Runnable lockWindow) {
    Appearance appearance = Remembered.appearance(settings);
    Dialogs dialogs = new WindowDialogs(dialogsOf.apply(stage), tasks);
    Exports exports = new Exports(dialogs, tasks, printing);
    Navigator navigator = new Navigator(Remembered.page(settings));
    Workspace workspace = new Workspace(tasks);
    Usage usage = new Usage(settings.usageSettings());
    before.map(WindowParts.Left::clientLooksOn).ifPresent(usage::letClientLookOn);
    Leaving leaving = new Leaving(workspace, tasks, dialogs);
    OpenFolder openFolder =
        new OpenFolder(
            tasks,
            workspace,
            leaving,
            new Careers(tasks, roles),
            usage,
            new Stores(clock, () -> tasks.later(() -> comeForward(stage))),
            path,
            stage::close);
    Desk desk = new Desk(openFolder, workspace, leaving, navigator, appearance);
    openFolder.folderProperty().subscribe(folderInUse::set);
    openFolder.openAhead();
    Sessions sessions =
        new Sessions(
            workspace,
            openFolder,
            leaving,
            tasks,
            pack -> roles.file(openFolder.folderProperty().get(), pack));
    TakeOver takeOver =
        new TakeOver(
            workspace,
            usage,
            new AssessmentImport(id -> roles.withId(openFolder.folderProperty().get(), id)),
            tasks,
            dialogs,
            () -> Pages.today(clock));
    Incoming incoming =
        new Incoming(
            takeOver,
            new CareersImport(
                dialogs,
                tasks,
                (folder, files, progress) ->
                    new CareerImport(Pages.today(clock))
                        .take(files, new SqliteCatalog(new DataFolder(folder)), progress),
                () -> openFolder.folderProperty().get()));
    Lock lock = new Lock(openFolder, tasks, lockWindow);
    WindowCover cover = new WindowCover(openFolder, before.isPresent());
    PrivacyViewModel privacy =
        new PrivacyViewModel(
            openFolder,
            leaving,
            tasks,
            lock,
            exports.make(),
            (code, out) -> RecoveryPaper.writePdf(code, Pages.today(clock), out));
    Shell shell =
        new Shell(
            desk,
            SummaryCharts::smallGauge,
            new Pages(
                desk,
                sessions,
                incoming,
                roles,
                id -> roles.file(openFolder.folderProperty().get(), id),
                exports,
                clock,
                Safety.of(openFolder, tasks, dialogs, clock),
                privacy),
            incoming,
            dialogs,
            lock,
            privacy::protect,
            notice);
    WindowRoot frame =
        new WindowRoot(
            shell,
            cover,
            () -> new LockedView(new LockedViewModel(openFolder, clock, dialogs, stage::hide)),
            privacy.openProperty(),
            () -> new PrivacyView(privacy));
    return new WindowParts(frame, desk, cover, lock);
  }

  private static void comeForward(Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** A folder that can't be read is reported by the page that needs it, not here. */
  private static SettingsFile.Read read(SettingsFile file) {
    try {
      return file.read();
    } catch (StoreException e) {
      return new SettingsFile.Read(Settings.DEFAULT, Optional.empty());
    }
  }

  private static Optional<String> notice(SettingsFile.Read read) {
    return read.putAside()
        .map(aside ->
            "Your settings could not be read and were put aside as %s. Milepost starts with the"
                    .formatted(aside.getFileName())
                + " usual ones. Your answers are not touched.");
  }

  /**
   * Opens data folders, one Milepost at a time in each.
   *
   * @param clock tells when something is saved
   * @param comeForward brings this window forward when another Milepost wants its folder
   */
  private record Stores(InstantSource clock, Runnable comeForward) implements StoreOpener {

    @Override
    public Opening open(Path path) throws StoreException {
      return Folders.open(new DataFolder(path), clock, comeForward);
    }

    @Override
    public Opening openCopy(Path from, Path to) throws StoreException {
      DatabaseCopy.copy(new DataFolder(from), new DataFolder(to));
      return open(to);
    }
  }
}
