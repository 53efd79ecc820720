package app.milepost.ui.session;

import app.milepost.assessment.Assessment;
import app.milepost.people.NextStep;
import app.milepost.store.Draft;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.work.Counselling;
import app.milepost.ui.work.UnsavedForm;
import app.milepost.ui.work.Workspace;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The next step that is being typed, until it is added. It stays with the client it is for. */
final class NewStep implements UnsavedForm {

  private final Workspace workspace;
  private final Counselling counselling;
  private final Runnable front;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<EnteredDate> due = new SimpleObjectProperty<>(EnteredDate.none());

  /** What the session is known by for which it is typed, as long as there has been one. */
  private Optional<Long> session;

  /**
   * Begins with nothing.
   *
   * @param workspace knows the client
   * @param counselling takes the step
   * @param front brings the page to the front
   */
  NewStep(Workspace workspace, Counselling counselling, Runnable front) {
    this.workspace = workspace;
    this.counselling = counselling;
    this.front = front;
    session = workspace.draftProperty().get().map(Draft::id);
    workspace.draftProperty().addListener((o, before, now) -> now.ifPresent(this::turnTo));
  }

  /** Returns what is to be done. */
  StringProperty textProperty() {
    return text;
  }

  /** Returns by when. */
  ObjectProperty<EnteredDate> dueProperty() {
    return due;
  }

  /** Agrees on the step. Does nothing while it says nothing, or its date can't be read. */
  void add() {
    if (hasTyped() && canBeSaved()) {
      counselling.agreeOn(new NextStep(text.get().strip(), due.get().day(), false));
      drop();
    }
  }

  @Override
  public boolean hasTyped() {
    return !text.get().isBlank() && workspace.draftProperty().get().isPresent();
  }

  @Override
  public boolean goesWithAnswers() {
    return true;
  }

  @Override
  public String kind() {
    return "a next step";
  }

  @Override
  public String sentence() {
    String client =
        workspace
            .assessmentProperty()
            .get()
            .map(Assessment::personName)
            .filter(name -> !name.isBlank())
            .orElse("your client");
    return "You have typed a next step for %s and not added it.%s"
        .formatted(client, canBeSaved() ? "" : " Its date can't be read.");
  }

  @Override
  public boolean canBeSaved() {
    return !due.get().isUnreadable();
  }

  @Override
  public void save(Runnable saved, Runnable failed) {
    add();
    saved.run();
  }

  @Override
  public void drop() {
    text.set("");
    due.set(EnteredDate.none());
  }

  @Override
  public void bring() {
    front.run();
  }

  private void turnTo(Draft draft) {
    if (!session.equals(Optional.of(draft.id()))) {
      session = Optional.of(draft.id());
      drop();
    }
  }
}
