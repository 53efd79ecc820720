package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.role.RolePack;
import app.milepost.search.career.CareerFilter;
import app.milepost.search.career.CareerFinder;
import app.milepost.settings.CareerChoices;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** All careers there are, and the way to each. Lives on the thread that owns the window. */
public final class CareersViewModel {

  private record Read(CareerFinder finder, Optional<String> problem) {}

  private final Workspace workspace;
  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final CareerSource source;
  private final Navigator navigator;
  private final ObjectProperty<CareerChoices> choices;
  private final ReadOnlyObjectWrapper<CareersState> state =
      new ReadOnlyObjectWrapper<>(CareersState.READING);
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Latest reading = new Latest();
  private final Latest opening = new Latest();
  private Optional<Path> read = Optional.empty();
  private Optional<String> expected = Optional.empty();

  /**
   * Prepares, without reading yet.
   *
   * @param workspace tells which career is on screen
   * @param openFolder shows another one
   * @param tasks where careers are read
   * @param source finds them
   * @param navigator leads to the guide of the one that was chosen
   * @param choices which were open last and which are starred
   */
  public CareersViewModel(
      Workspace workspace,
      OpenFolder openFolder,
      Tasks tasks,
      CareerSource source,
      Navigator navigator,
      ObjectProperty<CareerChoices> choices) {
    this.workspace = workspace;
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.source = source;
    this.navigator = navigator;
    this.choices = choices;
    workspace.roleProperty().subscribe(now -> now.ifPresent(this::arrive));
  }

  ReadOnlyObjectProperty<CareersState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Returns why a career could not be opened, and what to do. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<CareerChoices> choicesProperty() {
    return choices;
  }

  /** Returns the id of the career on screen. */
  ObservableValue<Optional<String>> onScreen() {
    return workspace.roleProperty().map(role -> role.map(RolePack::id));
  }

  /** Reads what careers there are by now; what was read before stays until then. */
  void read() {
    Path folder = openFolder.folderProperty().get();
    if (read.filter(before -> !before.equals(folder)).isPresent()) {
      state.set(CareersState.READING);
    }
    read = Optional.of(folder);
    Latest.Wish mine = reading.next();
    tasks.run(
        () -> {
          CareerSource.Listed listed = source.listings(folder);
          return new Read(new CareerFinder(listed.listings()), listed.problem());
        },
        mine.only((Read now) -> state.set(state.get().with(now.finder(), now.problem()))),
        mine.only(e -> state.set(state.get().failed(FailureSentence.of(e)))));
  }

  void look(String typed) {
    state.set(state.get().looking(typed));
  }

  void family(Optional<String> family) {
    state.set(state.get().within(new CareerFilter(family, state.get().filter().zone())));
  }

  void zone(OptionalInt zone) {
    state.set(state.get().within(new CareerFilter(state.get().filter().family(), zone)));
  }

  void listAll(boolean wanted) {
    state.set(state.get().all(wanted));
  }

  /** Looks for nothing any more. */
  void clear() {
    state.set(state.get().looking("").within(CareerFilter.ANY).all(false));
  }

  void star(String id, boolean starred) {
    choices.set(choices.get().starred(id, starred));
  }

  /** Returns the careers open last, without the one on screen. */
  List<Listing> recent() {
    Optional<String> now = onScreen().getValue();
    return listed(
        choices.get().recent().stream().filter(id -> !now.equals(Optional.of(id))).toList());
  }

  List<Listing> starred() {
    return listed(choices.get().starred());
  }

  /** Returns what lists show of careers, those that are there. */
  private List<Listing> listed(List<String> ids) {
    return ids.stream()
        .flatMap(id -> state.get().finder().flatMap(f -> f.withId(id)).stream())
        .toList();
  }

  Optional<Listing> listing(String id) {
    return state.get().finder().flatMap(finder -> finder.withId(id));
  }

  /** Shows a career instead of the one on screen, unless that would lose changes. */
  void open(String id) {
    problem.set(Optional.empty());
    Path folder = openFolder.folderProperty().get();
    Latest.Wish mine = opening.next();
    tasks.run(
        () -> source.pack(folder, id),
        mine.only((Optional<RolePack> found) ->
            found.ifPresentOrElse(this::show, () -> problem.set(Optional.of(gone())))),
        mine.only(e -> problem.set(Optional.of(FailureSentence.of(e)))));
  }

  private void show(RolePack pack) {
    expected = Optional.of(pack.id());
    if (workspace.roleProperty().get().equals(Optional.of(pack))) {
      arrive(pack);
    } else {
      openFolder.show(pack);
    }
  }

  /** It may have taken a question and an answer until it is there, or another one came instead. */
  private void arrive(RolePack shown) {
    boolean chosen = expected.equals(Optional.of(shown.id()));
    expected = Optional.empty();
    if (chosen) {
      clear();
      navigator.go(Page.CAREER);
    }
  }

  private static String gone() {
    return "This career is no longer there. Choose another, or add it again.";
  }
}
