package app.milepost.ui.progress;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.plan.DoneStep;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.Frozen;
import app.milepost.ui.folder.Milestone;
import app.milepost.ui.folder.Milestones;
import app.milepost.ui.folder.Sessions;
import app.milepost.ui.work.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All assessments of the person on screen, and two of them compared. */
public final class ProgressViewModel {

  private final Workspace workspace;
  private final Sessions sessions;
  private final Milestones milestones;
  private final ReadOnlyObjectWrapper<Optional<ProgressState>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private Optional<Session> open = Optional.empty();

  /** The two compared as chosen; empty for the last two. */
  private Optional<int[]> chosen = Optional.empty();

  /**
   * Follows the sessions from now on.
   *
   * @param milestones what the closed ones added up to
   */
  public ProgressViewModel(Workspace workspace, Sessions sessions, Milestones milestones) {
    this.workspace = workspace;
    this.sessions = sessions;
    this.milestones = milestones;
    milestones.readProperty().addListener((o, before, now) -> refresh());
    sessions.allProperty().addListener((o, before, now) -> turnTo(now));
    sessions.unreadableProperty().addListener((o, before, now) -> refresh());
    workspace.readinessProperty().addListener((o, before, now) -> refresh());
    workspace.planProperty().addListener((o, before, now) -> refresh());
    turnTo(sessions.allProperty().get());
  }

  /** Returns the page as it is to be shown, once answers are there. */
  ReadOnlyObjectProperty<Optional<ProgressState>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Returns why assessments could not be read, if that is so. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return milestones.problemProperty();
  }

  /** Returns what keeps the present answers as a milestone. */
  Sessions sessions() {
    return sessions;
  }

  /** Compares the assessment at one place on the line with another; the order does not matter. */
  void compare(int one, int other) {
    chosen = Optional.of(new int[] {Math.min(one, other), Math.max(one, other)});
    refresh();
  }

  private void turnTo(List<Session> all) {
    chosen = Optional.empty();
    open = all.stream().filter(s -> !s.head().closed()).findFirst();
    refresh();
  }

  private void refresh() {
    shown.set(workspace.assessmentProperty().get().map(answers -> build()));
  }

  private ProgressState build() {
    Milestones.Read read = milestones.readProperty().get();
    List<Milestone> line = new ArrayList<>(read.line());
    present().ifPresent(line::add);
    int after = chosen.map(c -> c[1]).filter(i -> i < line.size()).orElse(line.size() - 1);
    int before = chosen.map(c -> c[0]).filter(i -> i < after).orElse(after - 1);
    List<SessionHead> unreadable = new ArrayList<>(sessions.unreadableProperty().get());
    unreadable.addAll(read.withoutPack());
    return new ProgressState(
        line, unreadable, before, after, comparison(line, before, after), done(), canKeep());
  }

  private List<DoneStep> done() {
    return workspace.roleProperty().get().stream()
        .flatMap(role ->
            workspace.readinessProperty().get().stream()
                .flatMap(readiness ->
                    DoneStep.of(
                        role,
                        readiness.rung(),
                        workspace.planProperty().get(),
                        workspace
                            .assessmentProperty()
                            .get()
                            .map(Assessment::answers)
                            .orElse(Map.of()),
                        this::before)
                        .stream()))
        .toList();
  }

  /** What the last milestone before a day holds, in the time zone of this machine. */
  private Map<String, Answer> before(LocalDate day) {
    return milestones.readProperty().get().line().stream()
        .filter(m -> LocalDate.ofInstant(m.head().at(), ZoneId.systemDefault()).isBefore(day))
        .reduce((earlier, later) -> later)
        .map(milestone -> milestone.frozen().answers())
        .orElse(Map.of());
  }

  /** What was just kept would only be kept again. */
  private boolean canKeep() {
    Optional<Milestone> now = present();
    List<Milestone> closed = milestones.readProperty().get().line();
    return now.isPresent()
        && (closed.isEmpty() || !closed.getLast().frozen().equals(now.get().frozen()));
  }

  /**
   * The answers as they stand on screen, which may be newer than those read. A session may have
   * begun with none, and where all is left out there is nothing to compare or to keep.
   */
  private Optional<Milestone> present() {
    return open.filter(session -> somethingIsRated())
        .flatMap(session ->
            workspace
                .roleProperty()
                .get()
                .flatMap(role ->
                    workspace
                        .readinessProperty()
                        .get()
                        .filter(readiness -> readiness.scored().isPresent())
                        .flatMap(readiness ->
                            workspace
                                .assessmentProperty()
                                .get()
                                .map(a ->
                                    new Milestone(
                                        session.head(),
                                        new Frozen(role, a.answers()),
                                        readiness,
                                        "")))));
  }

  private boolean somethingIsRated() {
    return workspace.assessmentProperty().get().stream()
        .flatMap(a -> a.answers().values().stream())
        .anyMatch(Answer.Rated.class::isInstance);
  }

  private static Optional<Comparison> comparison(List<Milestone> line, int before, int after) {
    if (before < 0) {
      return Optional.empty();
    }
    return Optional.of(line.get(after).since(line.get(before)));
  }
}
