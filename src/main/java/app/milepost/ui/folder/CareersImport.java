package app.milepost.ui.folder;

import app.milepost.format.framework.Frameworks;
import app.milepost.format.source.ImportOutcome;
import app.milepost.format.table.TableFile;
import app.milepost.ui.Dialogs;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Takes many careers in from files, one import at a time. */
public final class CareersImport {

  /** The least by which a share must grow to be told again. */
  private static final double STEP = 0.01;

  private static final List<String> TABLES = List.of(".zip", ".xlsx", ".csv", ".txt");

  /** Reads files and keeps the careers in them. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes careers in, all or none; blocks for seconds.
     *
     * @param folder the data folder to keep them in
     * @param files together one release
     * @param progress may end it by throwing
     */
    ImportOutcome take(Path folder, List<Path> files, TableFile.Progress progress) throws Exception;
  }

  private final Dialogs dialogs;
  private final Tasks tasks;
  private final Taker taker;
  private final Supplier<Path> folder;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Idle());
  private AtomicBoolean wanted = new AtomicBoolean();

  /**
   * Prepares, without reading anything yet.
   *
   * @param dialogs asks for files
   * @param tasks where they are read
   * @param taker reads and keeps
   * @param folder the data folder in use
   */
  public CareersImport(Dialogs dialogs, Tasks tasks, Taker taker, Supplier<Path> folder) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.taker = taker;
    this.folder = folder;
  }

  /** Returns how far it has come. */
  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Returns whether files look like careers rather than like somebody's answers. What both may be
   * is told by how it begins, so this may read from the disk.
   */
  public static boolean suits(List<Path> files) {
    return !files.isEmpty()
        && files.stream().allMatch(file -> isTable(file) || Frameworks.isOne(file));
  }

  /** Returns whether files may be careers, as far as their names tell. */
  public static boolean maySuit(List<Path> files) {
    return !files.isEmpty()
        && files.stream().allMatch(file -> isTable(file) || small(file).endsWith(".json"));
  }

  private static boolean isTable(Path file) {
    return Files.isDirectory(file) || TABLES.stream().anyMatch(small(file)::endsWith);
  }

  private static String small(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }

  /** Asks for files and takes the careers in them in. */
  public void choose() {
    List<Path> chosen =
        dialogs.chooseFilesToOpen(
            "Choose a release of O*NET, with wages if you have them, or of ESCO, or a framework",
            "Releases, tables, wages and frameworks",
            "*.zip",
            "*.xlsx",
            "*.csv",
            "*.txt",
            "*.json");
    if (!chosen.isEmpty()) {
      from(chosen);
    }
  }

  /** Takes in the careers in files; does nothing while others are being read. */
  public void from(List<Path> files) {
    if (state.get() instanceof ImportState.Reading) {
      return;
    }
    AtomicBoolean mine = new AtomicBoolean(true);
    wanted = mine;
    state.set(new ImportState.Reading(0));
    Path into = folder.get();
    tasks.run(
        () -> taker.take(into, files, new Told(mine)),
        outcome -> state.set(new ImportState.Done(outcome.sentences())),
        e -> state.set(failed(e)));
  }

  private static ImportState failed(Exception e) {
    return e instanceof CancellationException
        ? new ImportState.Idle()
        : new ImportState.Refused(FailureSentence.of(e));
  }

  /** Gives up what is being read; nothing of it is kept. */
  public void cancel() {
    wanted.set(false);
  }

  /** Says no more about the last import. */
  public void forget() {
    if (!(state.get() instanceof ImportState.Reading)) {
      state.set(new ImportState.Idle());
    }
  }

  private void tell(double share) {
    if (state.get() instanceof ImportState.Reading) {
      state.set(new ImportState.Reading(share));
    }
  }

  /** Tells the window now and then, from the thread that reads. */
  private final class Told implements TableFile.Progress {
    private final AtomicBoolean goOn;
    private double last;

    Told(AtomicBoolean goOn) {
      this.goOn = goOn;
    }

    @Override
    public void at(double share) {
      if (!goOn.get()) {
        throw new CancellationException();
      }
      if (share - last >= STEP) {
        last = share;
        tasks.later(() -> tell(share));
      }
    }
  }
}
