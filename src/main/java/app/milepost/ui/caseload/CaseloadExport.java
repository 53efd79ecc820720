package app.milepost.ui.caseload;

import app.milepost.report.ReportFormat;
import app.milepost.report.caseload.CaseloadInput;
import app.milepost.role.RolePack;
import app.milepost.store.AuditTrail;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Tasks;
import app.milepost.ui.export.ExportAudit;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.folder.OpenFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/** Saves figures to files, naming nobody unless asked to, and notes that it was done. */
public final class CaseloadExport {

  /** Writes files, so that the page need not load what does so before it is used. */
  @FunctionalInterface
  public interface Exporter {
    /** Writes a PDF or CSV file; blocks. */
    void write(ReportFormat format, CaseloadInput input, OutputStream out) throws IOException;
  }

  /** Writes the activities that would help, likewise. */
  @FunctionalInterface
  public interface ActivitiesExporter {
    /** Writes a CSV file; blocks. */
    void write(CaseloadInput input, OutputStream out) throws IOException;
  }

  private static final String QUESTION =
      "Put names beside what people answered? Only you can open the file on this computer. But"
          + " whoever you send it to, and whoever can read a place that you share, can read the"
          + " names.";

  private final FileExport files;
  private final Exporter exporter;
  private final ActivitiesExporter activities;
  private final Dialogs dialogs;
  private final Supplier<LocalDate> today;
  private final ReadOnlyBooleanWrapper named = new ReadOnlyBooleanWrapper();
  private final ExportAudit noted;
  private boolean agreed;

  /**
   * Prepares saving.
   *
   * @param files where files are asked for
   * @param exporter writes everybody's figures
   * @param activities writes what would help them
   * @param openFolder knows the store whose list of what was done gets a line
   * @param dialogs asks before names go into a file
   * @param today the day at this moment
   */
  public CaseloadExport(
      FileExport files,
      Exporter exporter,
      ActivitiesExporter activities,
      OpenFolder openFolder,
      Tasks tasks,
      Dialogs dialogs,
      Supplier<LocalDate> today) {
    this.files = files;
    this.exporter = exporter;
    this.activities = activities;
    this.dialogs = dialogs;
    this.today = today;
    noted =
        new ExportAudit(
            openFolder,
            tasks,
            files,
            AuditTrail.Action.CASELOAD_EXPORTED,
            AuditTrail.Action.CASELOAD_EXPORTED,
            Optional::empty);
  }

  /** Returns how far saving has come, and what opens a file that was saved. */
  FileExport files() {
    return files;
  }

  /** Says no more about a file once other figures are on screen. */
  void speakOnlyOf(ObservableValue<Optional<CaseloadState>> figures) {
    files.speakOnlyOf(figures, named);
  }

  /** Returns whether files hold names. */
  ReadOnlyBooleanProperty namedProperty() {
    return named.getReadOnlyProperty();
  }

  /** Returns why the list of what was done lacks a line, if it does. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return noted.problemProperty();
  }

  /** Puts names into files, once it is clear who can read them, or leaves them out. */
  void name(boolean wanted) {
    agreed |= wanted && !agreed && dialogs.confirm(QUESTION, "Include names", "Leave them out");
    named.set(wanted && agreed);
  }

  /** Asks for a file and writes what is on screen. */
  void save(ReportFormat format, CaseloadState shown) {
    CaseloadInput input = input(shown);
    files.save(
        "caseload",
        "caseload-%s%s".formatted(today.get(), format.ending()),
        format,
        out -> exporter.write(format, input, out));
  }

  /** Asks for a file and writes to it which activities would help those on screen. */
  void saveActivities(CaseloadState shown) {
    CaseloadInput input = input(shown);
    files.save(
        "activities",
        "caseload-activities-%s%s".formatted(today.get(), ReportFormat.CSV.ending()),
        ReportFormat.CSV,
        out -> activities.write(input, out));
  }

  private CaseloadInput input(CaseloadState shown) {
    RolePack pack = shown.clients().standings().pack();
    Optional<CaseloadInput.Names> names =
        named.get() ? Optional.of(row -> PeopleBehind.name(shown, row)) : Optional.empty();
    return new CaseloadInput(
        shown.clients().standings(),
        shown.group(),
        shown.unreadable(),
        FilterWords.of(shown.filter(), pack, named.get()),
        today.get(),
        names);
  }
}
