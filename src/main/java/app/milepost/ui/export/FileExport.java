package app.milepost.ui.export;

import app.milepost.format.SafeFile;
import app.milepost.report.ReportFormat;
import app.milepost.report.pdf.Printing;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Tasks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Saves or prints what a person asks for, one at a time, and opens what was saved. */
public final class FileExport {

  /** What a file is to hold, or paper. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes everything; need not flush or close. Blocks.
     *
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  private final Dialogs dialogs;
  private final Tasks tasks;
  private final FileOpener opener;
  private final Printing printing;
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(new ExportState.Idle());

  /**
   * Prepares saving.
   *
   * @param dialogs asks for a file
   * @param tasks where writing happens
   * @param opener opens what was written
   * @param printing asks for a printer and prints
   */
  public FileExport(Dialogs dialogs, Tasks tasks, FileOpener opener, Printing printing) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.opener = opener;
    this.printing = printing;
  }

  /** Returns how far saving or printing has come. */
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
    if (isBusy()) {
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

  /**
   * Asks for a printer and prints.
   *
   * @param what what is printed, in a word: {@code report}
   * @param pdf what to print
   */
  public void print(String what, Content pdf) {
    if (isBusy()) {
      return;
    }
    state.set(new ExportState.Printing());
    tasks.run(
        // Whoever passes the printer may read its queue: the name must not tell on anybody.
        () -> printing.print("Milepost " + what, pdf::writeTo),
        outcome -> state.set(after(outcome)),
        e -> state.set(new ExportState.Failed(PrintProblem.sentence(what, e))));
  }

  private static ExportState after(Printing.Outcome outcome) {
    return switch (outcome) {
      case Printing.Outcome.Sent sent -> new ExportState.Printed(sent.printer());
      case Printing.Outcome.Canceled canceled -> new ExportState.Idle();
      case Printing.Outcome.NoPrinter none -> new ExportState.Failed(PrintProblem.NO_PRINTER);
    };
  }

  /**
   * Says no more about what was saved or printed once any of these changes, as that is no longer
   * what is on screen. What is still under way is told when it is done.
   */
  public void speakOnlyOf(ObservableValue<?>... shown) {
    for (ObservableValue<?> value : shown) {
      // Hears every new value, equal or not: a changed note leaves figures equal.
      value.addListener(changed -> {
        value.getValue();
        if (!isBusy() && !(state.get() instanceof ExportState.Idle)) {
          state.set(new ExportState.Idle());
        }
      });
    }
  }

  /** Says why what was asked for can be neither saved nor printed, unless that is under way. */
  public void refuse(String why) {
    if (!isBusy()) {
      state.set(new ExportState.Failed(why));
    }
  }

  private boolean isBusy() {
    return state.get().isUnderWay();
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
          SafeFile.write(file, true, content::writeTo);
          return file;
        },
        done -> state.set(new ExportState.Saved(done)),
        e -> state.set(new ExportState.Failed(ExportProblem.sentence(what, file, e))));
  }
}
