package app.milepost.ui.window;

import app.milepost.ui.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Questions for one desk. Some windows of the system stay open while it is locked: what is answered
 * there afterwards counts as canceled, so that nothing can be taken away past the lock.
 *
 * @param dialogs asks
 * @param tasks knows whether the desk is still there
 */
public record WindowDialogs(Dialogs dialogs, WindowTasks tasks) implements Dialogs {

  @Override
  public Optional<Path> chooseFolder(String title) {
    return unlessClosed(() -> dialogs.chooseFolder(title));
  }

  @Override
  public Optional<Path> chooseFileToSave(String title, String suggestedName, String kind) {
    return unlessClosed(() -> dialogs.chooseFileToSave(title, suggestedName, kind));
  }

  @Override
  public Optional<Path> chooseFileToOpen(String title, String kind, String... patterns) {
    return unlessClosed(() -> dialogs.chooseFileToOpen(title, kind, patterns));
  }

  @Override
  public List<Path> chooseFilesToOpen(String title, String kind, String... patterns) {
    List<Path> chosen =
        tasks.isClosed() ? List.of() : dialogs.chooseFilesToOpen(title, kind, patterns);
    return tasks.isClosed() ? List.of() : chosen;
  }

  @Override
  public boolean confirm(String question, String yes, String no) {
    return !tasks.isClosed() && dialogs.confirm(question, yes, no) && !tasks.isClosed();
  }

  @Override
  public Unsaved decide(String question, String save, String drop, String stay) {
    Unsaved decided =
        tasks.isClosed() ? Unsaved.KEEP_TYPING : dialogs.decide(question, save, drop, stay);
    return tasks.isClosed() ? Unsaved.KEEP_TYPING : decided;
  }

  private Optional<Path> unlessClosed(Supplier<Optional<Path>> question) {
    return tasks.isClosed() ? Optional.empty() : question.get().filter(p -> !tasks.isClosed());
  }
}
