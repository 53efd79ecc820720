package app.milepost.testkit;

import app.milepost.ui.Dialogs;
import java.nio.file.Path;
import java.util.Optional;

/** Answers every question as told beforehand; without an answer, as if it had been canceled. */
public final class ScriptedDialogs implements Dialogs {

  private Optional<Path> folder = Optional.empty();
  private Optional<Path> file = Optional.empty();
  private boolean agreed;

  /** Sets the folder to choose from now on. */
  public void chooseFolder(Path chosen) {
    folder = Optional.of(chosen);
  }

  /** Sets the file to save to from now on. */
  public void saveTo(Path chosen) {
    file = Optional.of(chosen);
  }

  /** Agrees to whatever is asked from now on. */
  public void agree() {
    agreed = true;
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return folder;
  }

  @Override
  public Optional<Path> chooseFileToSave(String title, String suggestedName, String kind) {
    return file;
  }

  @Override
  public boolean confirm(String question, String yes, String no) {
    return agreed;
  }
}
