package app.milepost.ui.folder;

import app.milepost.format.BundledPacks;
import app.milepost.format.PackLibrary;
import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.TestFolders;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A start on folders of its own, for tests of it. */
abstract class StartupFixture {

  static final Path HOME = Path.of("home");

  static final Path AWAY = Path.of("away");

  static final Path FAR = Path.of("far");

  static final RolePack CLERK = SmallPack.read();

  final RolePack pack = BundledPacks.read("health-records-technician");

  final DirectTasks tasks = new DirectTasks();

  final Workspace workspace = new Workspace(tasks);

  final TestFolders folders = new TestFolders();

  final ScriptedDialogs dialogs = new ScriptedDialogs();

  final List<String> quits = new ArrayList<>();

  final Packs roles = new Packs();

  final Usage usage = new Usage(UsageSettings.DEFAULT);

  final OpenFolder openFolder =
      new OpenFolder(
          tasks,
          workspace,
          new Leaving(workspace, tasks, dialogs),
          new Careers(tasks, roles),
          usage,
          folders,
          HOME,
          () -> quits.add("quit"));

  List<String> titles() {
    return openFolder.careers().entriesProperty().get().stream()
        .map(e -> ((PackLibrary.Entry.Usable) e).pack().title())
        .toList();
  }

  /** Knows one role everywhere, and perhaps another in some folders. */
  final class Packs implements Careers.Finder {

    final Map<Path, RolePack> own = new HashMap<>();
    boolean isRead;
    boolean unlisted;

    @Override
    public Optional<RolePack> firstIfRead() {
      return Optional.of(pack).filter(p -> isRead);
    }

    @Override
    public RolePack first() {
      return pack;
    }

    @Override
    public RolePack find(Path folder, String wanted) {
      return Optional.ofNullable(own.get(folder))
          .filter(clerk -> clerk.id().equals(wanted))
          .orElse(pack);
    }

    @Override
    public List<PackLibrary.Entry> all(Path folder) {
      if (unlisted) {
        throw new UncheckedIOException("no rights", new IOException());
      }
      return Stream.of(Optional.of(pack), Optional.ofNullable(own.get(folder)))
          .flatMap(Optional::stream)
          .<PackLibrary.Entry>map(p -> new PackLibrary.Entry.Usable(p, Optional.empty()))
          .toList();
    }
  }

  /**
   * Does nothing that is asked for.
   *
   * @param waiting one for each thing asked for
   */
  record WaitingTasks(List<Runnable> waiting) implements Tasks {

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
      waiting.add(() -> {});
    }

    @Override
    public <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
      waiting.add(() -> {});
    }

    @Override
    public <P> void runInPieces(Pieces<P> pieces, Runnable done, Consumer<Exception> failed) {
      waiting.add(() -> {});
    }

    @Override
    public void later(Runnable action) {
      waiting.add(action);
    }
  }
}
