package app.milepost.ui;

import app.milepost.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Saves files a person asks for, one at a time, and opens them. */
public final class FileExport {

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes the file whole or not at all; replaces one that is already there. Blocks.
     *
     * @throws IOException if it cannot be written; what was there before is then untouched
     */
    void writeTo(Path file) throws IOException;
  }

  private final Dialogs dialogs;
  private final Tasks tasks;
  private final FileOpener opener;
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(new ExportState.Idle());

  /**
   * Prepares saving.
   *
   * @param dialogs asks for a file
   * @param tasks where writing happens
   * @param opener opens what was written
   */
  public FileExport(Dialogs dialogs, Tasks tasks, FileOpener opener) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.opener = opener;
  }

  /** Returns how far saving has come. */
  public ReadOnlyObjectProperty<ExportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Asks for a file and writes it.
   *
   * @param what what is saved, in a word: {@code report}
   * @param suggestedName a file name with its ending
   * @param format the kind of file
   * @param content what to write
   */
  public void save(String what, String suggestedName, ReportFormat format, Content content) {
    if (state.get() instanceof ExportState.Writing) {
      return;
    }
    dialogs
        .chooseFileToSave(
            "Save the %s as %s".formatted(what, FormatWords.name(format)),
            suggestedName,
            FormatWords.files(format))
        .flatMap(chosen -> withEnding(chosen, format))
        .ifPresent(file -> write(what, format, content, file));
  }

  /** Opens the file that was saved last in the program the system has for it. */
  public void open(Path file) {
    tasks.run(
        () -> {
          opener.open(file);
          return file;
        },
        done -> answer(file, new ExportState.Saved(file)),
        e -> answer(file, new ExportState.NotOpened(file)));
  }

  /** By then, another file may be under way. */
  private void answer(Path file, ExportState answer) {
    ExportState now = state.get();
    if (now.equals(new ExportState.Saved(file)) || now.equals(new ExportState.NotOpened(file))) {
      state.set(answer);
    }
  }

  /** Choosers of some systems leave the ending to the person, and asked about another name then. */
  private Optional<Path> withEnding(Path chosen, ReportFormat format) {
    if (ReportFormat.ofFileName(chosen.toString()).equals(Optional.of(format))) {
      return Optional.of(chosen);
    }
    Path file = chosen.resolveSibling(chosen.getFileName() + format.ending());
    boolean go =
        !Files.exists(file)
            || dialogs.confirm(
                "There is already a file “%s”. Replace it?".formatted(file.getFileName()),
                "Replace",
                "Keep it");
    return go ? Optional.of(file) : Optional.empty();
  }

  private void write(String what, ReportFormat format, Content content, Path file) {
    state.set(new ExportState.Writing(format));
    tasks.run(
        () -> {
          content.writeTo(file);
          return file;
        },
        done -> state.set(new ExportState.Saved(done)),
        e -> state.set(new ExportState.Failed(ExportProblem.sentence(what, file, e))));
  }
}
