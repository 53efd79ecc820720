package app.milepost.ui.folder;

import app.milepost.format.PackLibrary;
import app.milepost.log.FaultCode;
import app.milepost.role.RolePack;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The careers to choose from in the data folder in use, and what is wrong with the others. */
public final class Careers {

  /** Finds role packs. */
  public interface Finder {

    /** Returns the role to show before all are known, if it has been read; never blocks. */
    Optional<RolePack> firstIfRead();

    /** Returns the role to show before all are known; blocks, shortly. */
    RolePack first() throws InterruptedException;

    /**
     * Returns a role of a data folder; blocks, shortly.
     *
     * @param wanted its id; where the folder has none of that id, the usual role is returned
     */
    RolePack find(Path folder, String wanted);

    /** Returns every role of a data folder, and every file that should hold one; blocks. */
    List<PackLibrary.Entry> all(Path folder);
  }

  private final Tasks tasks;
  private final Finder finder;
  private final ReadOnlyObjectWrapper<List<PackLibrary.Entry>> entries =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Path> folder = Optional.empty();

  /**
   * Prepares, without touching the disk yet.
   *
   * @param tasks where reading happens
   */
  public Careers(Tasks tasks, Finder finder) {
    this.tasks = tasks;
    this.finder = finder;
  }

  /** Returns the roles found, and the files that could not be used, once all are known. */
  public ReadOnlyObjectProperty<List<PackLibrary.Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** Returns what happened and what to do, if the roles could not be listed. */
  public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  Optional<RolePack> firstIfRead() {
    return finder.firstIfRead();
  }

  RolePack first() throws InterruptedException {
    return finder.first();
  }

  RolePack find(Path from, String wanted) {
    return finder.find(from, wanted);
  }

  /** Returns the role of that id, if a data folder has it or it is built in; blocks, shortly. */
  Optional<RolePack> withId(Path from, String id) {
    return Optional.of(finder.find(from, id)).filter(found -> found.id().equals(id));
  }

  /** Begins to list the roles of a data folder, instead of those listed now. */
  void list(Path from) {
    folder = Optional.of(from);
    tasks.run(
        () -> finder.all(from),
        found -> show(from, found, Optional.empty()),
        e -> show(from, List.of(), Optional.of(sentence(e))));
  }

  private void show(Path from, List<PackLibrary.Entry> found, Optional<String> wrong) {
    if (folder.equals(Optional.of(from))) {
      entries.set(found);
      problem.set(wrong);
    }
  }

  private static String sentence(Exception e) {
    String why = FailureSentence.foreseen(e).orElseGet(() -> "code " + FaultCode.of(e));
    return "The list of careers could not be read (%s). You can go on with the one on screen. To see"
            .formatted(why)
        + " the others, start Milepost again.";
  }
}
