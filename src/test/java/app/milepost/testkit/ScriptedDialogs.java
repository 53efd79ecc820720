package app.milepost.testkit;

import app.milepost.ui.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every question as told beforehand; without an answer, as if it had been canceled. */
public final class ScriptedDialogs implements Dialogs {

  private Optional<Path> folder = Optional.empty();
  private Optional<Path> file = Optional.empty();
  private Optional<Path> toOpen = Optional.empty();
  private boolean agreed;
  private Unsaved decided = Unsaved.KEEP_TYPING;
  private final List<String> asked = new ArrayList<>();

  /** Sets the folder to choose from now on. */
  public void chooseFolder(Path chosen) {
    folder = Optional.of(chosen);
  }

  /** Sets the file to save to from now on. */
  public void saveTo(Path chosen) {
    file = Optional.of(chosen);
  }

  /** Chooses no file to save to from now on. */
  public void cancelSaving() {
    file = Optional.empty();
  }

  /** Sets the file to read from now on. */
  public void open(Path chosen) {
    toOpen = Optional.of(chosen);
  }

  /** Returns the file names suggested and the questions asked, in order. */
  public List<String> asked() {
    return asked;
  }

  /** Agrees to whatever is asked from now on. */
  public void agree() {
    agreed = true;
  }

  /** Decides so about whatever is typed from now on. */
  public void decide(Unsaved decision) {
    decided = decision;
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return folder;
  }

  @Override
  public Optional<Path> chooseFileToSave(String title, String suggestedName, String kind) {
    asked.add(suggestedName);
    return file;
  }

  @Override
  public Optional<Path> chooseFileToOpen(String title, String kind, String... patterns) {
    return toOpen;
  }

  @Override
  public List<Path> chooseFilesToOpen(String title, String kind, String... patterns) {
    return toOpen.stream().toList();
  }

  @Override
  public boolean confirm(String question, String yes, String no) {
    asked.add(question);
    return agreed;
  }

  @Override
  public Unsaved decide(String question, String save, String drop, String stay) {
    asked.add(question);
    return decided;
  }
}
