package app.milepost.ui.careers;

import app.milepost.assessment.Assessment;
import app.milepost.role.RolePack;
import app.milepost.scoring.near.CareerAnswers;
import app.milepost.scoring.near.KnownAnswers;
import app.milepost.scoring.near.NearCareers;
import app.milepost.store.AnswersAnywhere;
import app.milepost.store.Draft;
import app.milepost.store.Store;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Works out how near whoever is on screen is to every career, off the window's thread. Lives on the
 * thread that owns the window.
 */
public final class NearViewModel {

  private final Workspace workspace;
  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final CareerSource source;
  private final Latest latest = new Latest();
  private final ReadOnlyObjectWrapper<NearState> state =
      new ReadOnlyObjectWrapper<>(new NearState.Nobody());
  private AtomicBoolean wanted = new AtomicBoolean();
  private boolean shown;

  /**
   * Prepares, without working anything out yet.
   *
   * @param workspace tells whose answers are on screen
   * @param openFolder keeps what they said about other careers
   * @param tasks where it is worked out
   * @param source finds the careers
   */
  public NearViewModel(
      Workspace workspace, OpenFolder openFolder, Tasks tasks, CareerSource source) {
    this.workspace = workspace;
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.source = source;
    workspace.assessmentProperty().addListener((o, before, now) -> followAnswers());
  }

  ReadOnlyObjectProperty<NearState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Works it out now, and again whenever other answers are on screen. */
  void show() {
    shown = true;
    workOut();
  }

  /** Works nothing out any more. */
  void hide() {
    shown = false;
    stop();
  }

  private void followAnswers() {
    if (shown) {
      workOut();
    }
  }

  /** Begins to work it out anew, instead of what was begun before. */
  void workOut() {
    wanted.set(false);
    wanted = new AtomicBoolean(true);
    Latest.Wish mine = latest.next();
    Optional<Draft> draft = workspace.draftProperty().get();
    Optional<Store> store = openFolder.storeProperty().get();
    Optional<Assessment> now = workspace.assessmentProperty().get();
    boolean nobody = openFolder.usage().withNobody().getValue();
    state.set(nobody ? new NearState.Nobody() : new NearState.Working());
    if (nobody || draft.isEmpty() || store.isEmpty() || now.isEmpty()) {
      return;
    }
    Path folder = openFolder.folderProperty().get();
    AtomicBoolean goOn = wanted;
    tasks.runInOrder(
        () -> AnswersAnywhere.of(store.get(), draft.get().person().id()),
        mine.only((List<AnswersAnywhere> kept) ->
            tasks.run(
                () -> told(folder, kept, onScreen(draft.get(), now.get()), goOn),
                mine.only(state::set),
                mine.only(this::failed))),
        mine.only(this::failed));
  }

  /** Answers may be on their way to the disk still, and are the latest. */
  private static AnswersAnywhere onScreen(Draft draft, Assessment now) {
    return new AnswersAnywhere(now.role(), draft.savedAt().orElse(Instant.EPOCH), now.answers());
  }

  /** Gives up what has been begun. */
  void stop() {
    wanted.set(false);
    latest.next();
    if (state.get() instanceof NearState.Working) {
      state.set(new NearState.Stopped());
    }
  }

  private NearState told(
      Path folder, List<AnswersAnywhere> kept, AnswersAnywhere onScreen, AtomicBoolean goOn)
      throws IOException {
    List<RolePack> careers = source.outlines(folder);
    Map<String, RolePack> byId =
        careers.stream()
            .collect(Collectors.toMap(RolePack::id, Function.identity(), (first, other) -> first));
    List<CareerAnswers> said =
        Stream.concat(
                kept.stream().filter(about -> !about.career().equals(onScreen.career())),
                Stream.of(onScreen))
            .flatMap(about ->
                Optional.ofNullable(byId.get(about.career()))
                    .map(career -> about.in(career, ZoneId.systemDefault()))
                    .stream())
            .toList();
    KnownAnswers known = new KnownAnswers(said);
    return new NearState.Told(known, new NearCareers(careers).score(known, goOn::get));
  }

  private void failed(Exception e) {
    state.set(new NearState.Failed(FailureSentence.of(e)));
  }
}
