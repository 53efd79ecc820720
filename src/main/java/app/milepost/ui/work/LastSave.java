package app.milepost.ui.work;

import app.milepost.ui.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;

/** Brings to disk what is not there yet, one last time, before the answers go. Asks nothing. */
public final class LastSave {

  private final Workspace workspace;
  private final Tasks tasks;
  private final Consumer<Optional<String>> done;
  private final ChangeListener<SaveState> listener = (o, before, now) -> lookLater();
  private boolean triedAgain;
  private boolean over;

  private LastSave(Workspace workspace, Tasks tasks, Consumer<Optional<String>> done) {
    this.workspace = workspace;
    this.tasks = tasks;
    this.done = done;
  }

  /**
   * Saves, trying once more what could not be saved before.
   *
   * @param done run when the disk has answered; gets why changes could not be saved, if so
   */
  public static void of(Workspace workspace, Tasks tasks, Consumer<Optional<String>> done) {
    LastSave save = new LastSave(workspace, tasks, done);
    workspace.saveStateProperty().addListener(save.listener);
    save.look();
  }

  private void lookLater() {
    tasks.later(this::look);
  }

  private void look() {
    if (over) {
      return;
    }
    switch (workspace.saveStateProperty().get()) {
      case SaveState.Untouched untouched -> finish(Optional.empty());
      case SaveState.Saved saved -> finish(Optional.empty());
      case SaveState.Saving saving -> {}
      case SaveState.Failed failed -> {
        if (triedAgain) {
          finish(Optional.of(failed.message()));
        } else {
          triedAgain = true;
          workspace.retrySaving();
        }
      }
    }
  }

  private void finish(Optional<String> failure) {
    over = true;
    workspace.saveStateProperty().removeListener(listener);
    done.accept(failure);
  }
}
