package app.milepost.ui.careers;

import app.milepost.role.RolePack;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which two careers are compared. Lives on the thread that owns the window. */
public final class CompareViewModel {

  /**
   * Two careers with everything.
   *
   * @param first the one chosen first
   * @param second the other one
   */
  record Two(RolePack first, RolePack second) {}

  private final Tasks tasks;
  private final CareerSource source;
  private final Supplier<Path> folder;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Two>> two =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Prepares, with nothing chosen.
   *
   * @param tasks where careers are read
   * @param source finds them
   * @param folder the data folder in use
   */
  public CompareViewModel(Tasks tasks, CareerSource source, Supplier<Path> folder) {
    this.tasks = tasks;
    this.source = source;
    this.folder = folder;
  }

  /** Returns the ids of the careers chosen so far, two at most. */
  ReadOnlyObjectProperty<List<String>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Returns both careers, once both are chosen and read. */
  ReadOnlyObjectProperty<Optional<Two>> twoProperty() {
    return two.getReadOnlyProperty();
  }

  /** Returns why they could not be read, and what to do. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Chooses a career, or takes it back where it is chosen already. */
  void toggle(String id) {
    List<String> before = chosen.get();
    if (before.contains(id)) {
      choose(before.stream().filter(other -> !other.equals(id)).toList());
    } else if (before.size() < 2) {
      choose(before.isEmpty() ? List.of(id) : List.of(before.getFirst(), id));
    }
  }

  /** Compares nothing any more. */
  void clear() {
    choose(List.of());
  }

  private void choose(List<String> ids) {
    chosen.set(ids);
    two.set(Optional.empty());
    problem.set(Optional.empty());
    Latest.Wish mine = latest.next();
    if (ids.size() == 2) {
      Path from = folder.get();
      tasks.run(
          () -> new Two(pack(from, ids.getFirst()), pack(from, ids.getLast())),
          mine.only((Two read) -> two.set(Optional.of(read))),
          mine.only(e -> problem.set(Optional.of(FailureSentence.of(e)))));
    }
  }

  private RolePack pack(Path from, String id) throws IOException {
    return source
        .pack(from, id)
        .orElseThrow(
            () -> new IOException("One of these careers is no longer there. Choose another."));
  }
}
