package app.milepost.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every question that interrupts a person goes through here, so that tests can answer it. */
public interface Dialogs {

  /** What is to become of something typed. */
  enum Unsaved {
    SAVE,
    DROP,
    KEEP_TYPING
  }

  /**
   * Asks for a folder.
   *
   * @param title what it is for
   */
  Optional<Path> chooseFolder(String title);

  /**
   * Asks where to save a file; asks before one is written over.
   *
   * @param title what it is for
   * @param suggestedName a file name with extension
   * @param kind what such files are called
   */
  Optional<Path> chooseFileToSave(String title, String suggestedName, String kind);

  /**
   * Asks for a file to read.
   *
   * @param title what it is for
   * @param kind what such files are called
   * @param patterns what their names look like, such as {@code *.pdf}
   */
  Optional<Path> chooseFileToOpen(String title, String kind, String... patterns);

  /**
   * Asks for files to read together.
   *
   * @param title what they are for
   * @param kind what such files are called
   * @param patterns what their names look like, such as {@code *.zip}
   * @return in the order they were chosen; empty where nothing was
   */
  List<Path> chooseFilesToOpen(String title, String kind, String... patterns);

  /**
   * Asks for a decision.
   *
   * @param question what is to be decided and what follows
   * @param yes the words on the button that agrees
   * @param no the words on the button that does not
   */
  boolean confirm(String question, String yes, String no);

  /**
   * Asks what is to become of something typed; whoever does not decide keeps typing.
   *
   * @param question what is typed
   * @param save the words on the button that saves it
   * @param drop the words on the button that drops it
   * @param stay the words on the button that leads back to it
   */
  Unsaved decide(String question, String save, String drop, String stay);
}
