package app.milepost.ui.work;

import app.milepost.ui.Dialogs;
import app.milepost.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The one way to let go of the answers on screen: waits for changes on their way to disk, and asks
 * before it drops what is typed or could not be saved. Lives on the thread that owns the window.
 */
public final class Leaving {

  private final Workspace workspace;
  private final Dialogs dialogs;
  private final UnsavedForms forms;

  /** What is to be done once the disk has answered. */
  private Optional<Runnable> waiting = Optional.empty();

  /**
   * Makes the way.
   *
   * @param workspace holds the changes
   * @param tasks where to go on once the disk has answered
   * @param dialogs asks
   */
  public Leaving(Workspace workspace, Tasks tasks, Dialogs dialogs) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    forms = new UnsavedForms(dialogs);
    workspace
        .saveStateProperty()
        .addListener((o, before, now) -> {
          if (!(now instanceof SaveState.Saving)) {
            // A question must not hold up whoever else wants to know.
            tasks.later(this::goOn);
          }
        });
  }

  /** Asks from now on before what is typed in a form is lost. */
  public void watch(UnsavedForm form) {
    forms.add(form);
  }

  /** Returns what is typed and not kept, telling nothing of what it says. */
  public List<String> halfTyped() {
    return forms.kinds();
  }

  /**
   * Does something that puts other answers on screen, as {@link #then} does, once it is decided
   * about what is typed for those that are there.
   */
  public void theseAnswers(Runnable letGo) {
    leave(UnsavedForm::goesWithAnswers, letGo);
  }

  /**
   * Does something after which nothing of the data folder in use is on screen, as {@link #then}
   * does, once it is decided about everything that is typed.
   */
  public void everything(Runnable letGo) {
    leave(form -> true, letGo);
  }

  /**
   * Does something in the place of what is typed in a form, once it is decided about that alone.
   */
  public void insteadOf(UnsavedForm form, Runnable letGo) {
    forms.settle(
        form::equals,
        drop -> {
          drop.run();
          letGo.run();
        });
  }

  private void leave(Predicate<UnsavedForm> concerned, Runnable letGo) {
    forms.settle(
        concerned,
        drop ->
            then(() -> {
              drop.run();
              letGo.run();
            }));
  }

  /**
   * Does something that lets go of the answers on screen and brings them back, or has nothing to do
   * with what is typed: at once where all is saved, after the disk has answered where something is
   * on its way, and not at all if changes would be lost and the person wants to stay. Whoever asks
   * again while the disk is silent may leave without it.
   */
  public void then(Runnable letGo) {
    switch (workspace.saveStateProperty().get()) {
      case SaveState.Untouched untouched -> letGo.run();
      case SaveState.Saved saved -> letGo.run();
      case SaveState.Failed failed -> ask(failed.message(), letGo);
      case SaveState.Saving saving -> {
        if (waiting.isEmpty()) {
          waiting = Optional.of(letGo);
        } else {
          ask("They are still on their way to the disk.", letGo);
        }
      }
    }
  }

  private void goOn() {
    Optional<Runnable> next = waiting;
    waiting = Optional.empty();
    next.ifPresent(this::then);
  }

  private void ask(String why, Runnable letGo) {
    waiting = Optional.empty();
    if (dialogs.confirm(
        "Your latest changes are not saved. " + why, "Leave without saving them", "Stay")) {
      letGo.run();
    }
  }
}
