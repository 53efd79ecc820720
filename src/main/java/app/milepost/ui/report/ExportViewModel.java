package app.milepost.ui.report;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Saves the result to files, one at a time. */
public final class ExportViewModel {

  private final Dialogs dialogs;
  private final Tasks tasks;
  private final Exporter exporter;
  private final FileOpener opener;
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(new ExportState.Idle());

  /**
   * Prepares saving.
   *
   * @param dialogs asks for a file
   * @param tasks where writing happens
   * @param exporter writes
   * @param opener opens what was written
   */
  public ExportViewModel(Dialogs dialogs, Tasks tasks, Exporter exporter, FileOpener opener) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.exporter = exporter;
    this.opener = opener;
  }

  /** Returns how far saving has come. */
  public ReadOnlyObjectProperty<ExportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Asks for a file and writes the report as it stands now. */
  public void save(ReportFormat format, ReportInput input) {
    if (state.get() instanceof ExportState.Writing) {
      return;
    }
    dialogs
        .chooseFileToSave(
            "Save the report as " + FormatWords.name(format),
            ReportFileName.suggest(input, format),
            FormatWords.files(format))
        .flatMap(chosen -> withEnding(chosen, format))
        .ifPresent(file -> write(format, input, file));
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

  private void write(ReportFormat format, ReportInput input, Path file) {
    state.set(new ExportState.Writing(format));
    tasks.run(
        () -> {
          exporter.write(format, input, file);
          return file;
        },
        done -> state.set(new ExportState.Saved(done)),
        e -> state.set(new ExportState.Failed(ExportProblem.sentence(file, e))));
  }
}
