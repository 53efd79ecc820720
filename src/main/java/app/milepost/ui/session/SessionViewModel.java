package app.milepost.ui.session;

import app.milepost.assessment.Assessment;
import app.milepost.people.Counsel;
import app.milepost.role.RolePack;
import app.milepost.scoring.compare.Agenda;
import app.milepost.ui.folder.Milestones;
import app.milepost.ui.folder.Sessions;
import app.milepost.ui.work.Counselling;
import app.milepost.ui.work.EditWords;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.WorkState;
import app.milepost.ui.work.Workspace;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The session with the client on screen: where both differ, notes, steps, earlier sessions. */
public final class SessionViewModel {

  private final Workspace workspace;
  private final Sessions sessions;
  private final Milestones milestones;
  private final NewStep newStep;
  private final ReadOnlyObjectWrapper<Optional<SessionState>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What earlier sessions added up to, as far as it has been read. */
  private Map<Long, EarlierScore> scores = Map.of();

  /**
   * Follows the client on screen from now on.
   *
   * @param milestones what closed sessions added up to
   * @param counselling takes what the counsellor says
   * @param leaving asks before a step typed and not added is lost
   * @param front brings the page to the front
   */
  public SessionViewModel(
      Workspace workspace,
      Sessions sessions,
      Milestones milestones,
      Counselling counselling,
      Leaving leaving,
      Runnable front) {
    this.workspace = workspace;
    this.sessions = sessions;
    this.milestones = milestones;
    newStep = new NewStep(workspace, counselling, front);
    leaving.watch(newStep);
    milestones
        .readProperty()
        .subscribe(read -> {
          scores = EarlierScore.of(read);
          refresh();
        });
    workspace.stateProperty().addListener((o, before, now) -> refresh());
    sessions.allProperty().addListener((o, before, now) -> refresh());
    sessions.unreadableProperty().addListener((o, before, now) -> refresh());
    refresh();
  }

  /** Returns the page as it is to be shown, once a client's answers are there. */
  ReadOnlyObjectProperty<Optional<SessionState>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Returns what was last taken back or done again, in a sentence, until the next change. */
  ObservableValue<Optional<String>> undoneProperty() {
    return workspace
        .history()
        .lastMoveProperty()
        .map(move -> move.map(m -> EditWords.of(m, workspace.roleProperty().get())));
  }

  /** Returns the next step that is being typed. */
  NewStep newStep() {
    return newStep;
  }

  /** Returns why scores could not be read, if that is so. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return milestones.problemProperty();
  }

  /** Returns what begins and ends the session. */
  Sessions sessions() {
    return sessions;
  }

  private void refresh() {
    WorkState now = workspace.stateProperty().get();
    shown.set(
        now.role().isPresent() && now.assessment().isPresent() && now.draft().isPresent()
            ? Optional.of(
                build(
                    now.draft().get().id(),
                    now.role().get(),
                    now.assessment().get(),
                    now.counsel()))
            : Optional.empty());
  }

  private SessionState build(long session, RolePack role, Assessment answers, Counsel counsel) {
    return new SessionState(
        session,
        answers.personName(),
        sessions.since(),
        Agenda.of(
            role, answers.rung().orElse(role.defaultRung()), answers.answers(), counsel.answers()),
        counsel,
        sessions.allProperty().get().reversed().stream().filter(s -> s.head().closed()).toList(),
        scores,
        sessions.unreadableProperty().get());
  }
}
