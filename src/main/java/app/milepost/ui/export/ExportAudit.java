package app.milepost.ui.export;

import app.milepost.store.AuditTrail.Action;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.OpenFolder;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Puts a line on the list of what was done for each file that was saved and each print. */
public final class ExportAudit {

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Long> person = Optional.empty();

  /**
   * Follows saving and printing from now on.
   *
   * @param openFolder knows the store with the list
   * @param files what saves and prints
   * @param saved what the line says of a file
   * @param printed what it says of a print
   * @param whom tells the id of whom it concerns, if anybody, when saving or printing begins
   */
  public ExportAudit(
      OpenFolder openFolder,
      Tasks tasks,
      FileExport files,
      Action saved,
      Action printed,
      Supplier<Optional<Long>> whom) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    files
        .stateProperty()
        .addListener((o, before, now) -> {
          if (now instanceof ExportState.Writing || now instanceof ExportState.Printing) {
            person = whom.get();
          } else if (before instanceof ExportState.Writing && now instanceof ExportState.Saved) {
            note(saved);
          } else if (now instanceof ExportState.Printed) {
            note(printed);
          }
        });
  }

  /** Returns why the list lacks a line, if it does. */
  public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  private void note(Action action) {
    Optional<Long> concerned = person;
    openFolder
        .storeProperty()
        .get()
        .ifPresent(store ->
            tasks.runInOrder(
                () -> {
                  store.audit().note(action, concerned);
                  return action;
                },
                done -> problem.set(Optional.empty()),
                e ->
                    problem.set(
                        Optional.of(
                            "That is done, but the list of what was done has no line about it. "
                                + FailureSentence.of(e)))));
  }
}
