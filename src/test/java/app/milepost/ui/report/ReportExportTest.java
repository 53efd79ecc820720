package app.milepost.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.report.pdf.Printing;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.export.ExportState;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.export.ReportExport;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportExportTest {

  private final DirectTasks tasks = new DirectTasks();
  private final PaperPrinter printer = new PaperPrinter();
  private final List<Path> opened = new ArrayList<>();
  private boolean canOpen = true;
  private final Workspace workspace = Desk.withWorkedExample();

  @ParameterizedTest
  @EnumSource
  void aReportIsWrittenInTheFormatAskedFor(ReportFormat format, @TempDir Path folder) {
    Path file = folder.resolve("mine" + format.ending());
    ReportExport exports = choosing(savingTo(file));

    exports.save(format, input());

    assertThat(file).hasContent(format + " of Rosa Delgado");
    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
  }

  @Test
  void whatIsStillUnderWayIsToldEvenThoughTheAnswersHaveChanged(@TempDir Path folder) {
    tasks.hold();
    Path file = folder.resolve("a.pdf");
    ReportExport exports = choosing(savingTo(file));
    exports.files().speakOnlyOf(workspace.assessmentProperty());
    exports.save(ReportFormat.PDF, input());

    workspace.rename("Somebody else");
    tasks.release();

    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
    workspace.rename("Rosa");
    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Idle());
  }

  @Test
  void nothingHappensWhereNoFileIsChosen() {
    ReportExport exports = choosing(new ScriptedDialogs());

    exports.save(ReportFormat.PDF, input());

    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Idle());
  }

  @Test
  void oneFileIsWrittenAtATime(@TempDir Path folder) {
    tasks.hold();
    ScriptedDialogs dialogs = savingTo(folder.resolve("a.pdf"));
    ReportExport exports = choosing(dialogs);

    exports.save(ReportFormat.PDF, input());
    exports.save(ReportFormat.PDF, input());

    assertThat(exports.files().stateProperty().get())
        .isEqualTo(new ExportState.Writing(ReportFormat.PDF));
    assertThat(dialogs.asked()).hasSize(1);
    tasks.release();
    assertThat(exports.files().stateProperty().get()).isInstanceOf(ExportState.Saved.class);
  }

  @Test
  void whatWasSavedIsOpened(@TempDir Path folder) {
    Path file = folder.resolve("a.pdf");
    ReportExport exports = choosing(savingTo(file));
    exports.save(ReportFormat.PDF, input());

    exports.files().open(file);

    assertThat(opened).containsExactly(file);
    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
  }

  @Test
  void whereNoProgramOpensItThisIsSaidUntilOneDoes(@TempDir Path folder) {
    Path file = folder.resolve("a.pdf");
    ReportExport exports = choosing(savingTo(file));
    exports.save(ReportFormat.PDF, input());
    canOpen = false;

    exports.files().open(file);
    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.NotOpened(file));
    canOpen = true;
    exports.files().open(file);

    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
  }

  @Test
  void aLateWordAboutOneFileDoesNotHideTheNext(@TempDir Path folder) {
    Path file = folder.resolve("a.pdf");
    ReportExport exports = choosing(savingTo(file));
    exports.save(ReportFormat.PDF, input());
    canOpen = false;
    tasks.hold();
    exports.files().open(file);
    List<ExportState> states = new ArrayList<>();
    exports.save(ReportFormat.PDF, input());
    exports.files().stateProperty().addListener((o, before, now) -> states.add(now));

    tasks.release();

    assertThat(states).containsExactly(new ExportState.Saved(file));
  }

  @Test
  void aNameWithoutEndingGetsOneAndAsksBeforeItReplaces(@TempDir Path folder) throws IOException {
    Path there = Files.createFile(folder.resolve("mine.pdf"));
    ScriptedDialogs keeping = savingTo(folder.resolve("mine"));
    ScriptedDialogs replacing = savingTo(folder.resolve("mine"));
    replacing.agree();

    choosing(keeping).save(ReportFormat.PDF, input());
    assertThat(there).isEmptyFile();
    assertThat(keeping.asked()).last().asString().contains("mine.pdf").contains("Replace");
    choosing(replacing).save(ReportFormat.PDF, input());

    assertThat(there).hasContent("PDF of Rosa Delgado");
  }

  @Test
  void theSuggestedNameHoldsPersonAndDay() {
    workspace.rename("  Zoë O'Brien-Łuczak / 張 ");
    ScriptedDialogs dialogs = new ScriptedDialogs();

    choosing(dialogs).save(ReportFormat.CSV, input());

    assertThat(dialogs.asked()).containsExactly("readiness-zoë-o-brien-łuczak-張-2026-11-22.csv");
  }

  @Test
  void withoutANameTheSuggestionIsStillAFileName() {
    workspace.rename("");
    ScriptedDialogs dialogs = new ScriptedDialogs();

    choosing(dialogs).save(ReportFormat.PDF, input());

    assertThat(dialogs.asked()).containsExactly("readiness-2026-11-22.pdf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          denied | You may not write there
          gone   | The folder is gone
          full   | No space left on device
          other  | The font is broken
          """)
  void aFailureSaysWhatHappenedAndWhatToDo(String kind, String words, @TempDir Path folder) {
    Path file = folder.resolve("mine.pdf");
    ReportExport exports =
        new ReportExport(
            "report",
            new FileExport(savingTo(file), tasks, opened::add, printer),
            (format, input, out) -> {
              throw switch (kind) {
                case "denied" -> new AccessDeniedException(file.toString());
                case "gone" -> new NoSuchFileException(file.toString());
                case "full" ->
                    new FileSystemException(file.toString(), null, "No space left on device");
                default -> new IOException("The font is broken.");
              };
            },
            new ReadOnlyObjectWrapper<>(Optional.empty()));

    exports.save(ReportFormat.PDF, input());

    assertThat(exports.files().stateProperty().get()).isInstanceOf(ExportState.Failed.class);
    assertThat(((ExportState.Failed) exports.files().stateProperty().get()).message())
        .contains(file.toString())
        .contains(words)
        .contains("Nothing was written.")
        .doesNotContain("..");
  }

  @Test
  void aReportIsPrintedUnderANameThatTellsOnNobody() {
    ReportExport exports = choosing(new ScriptedDialogs());

    exports.print(input());

    assertThat(printer.jobs()).containsExactly("Milepost report");
    assertThat(printer.printed()).containsExactly("PDF of Rosa Delgado");
    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Printed("Paper"));
  }

  @Test
  void whileAPersonChoosesAPrinterTheWindowGoesOnAndNothingElseIsAsked() {
    tasks.hold();
    ScriptedDialogs dialogs = new ScriptedDialogs();
    ReportExport exports = choosing(dialogs);

    exports.print(input());
    exports.print(input());
    exports.save(ReportFormat.PDF, input());

    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Printing());
    assertThat(printer.jobs()).isEmpty();
    assertThat(dialogs.asked()).isEmpty();
    tasks.release();
    assertThat(printer.jobs()).hasSize(1);
  }

  @Test
  void whoeverDecidesNotToPrintIsToldNothing() {
    printer.answer(new Printing.Outcome.Canceled());
    ReportExport exports = choosing(new ScriptedDialogs());

    exports.print(input());

    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Idle());
  }

  @Test
  void withoutAPrinterAPersonIsToldWhatToDo() {
    printer.answer(new Printing.Outcome.NoPrinter());
    ReportExport exports = choosing(new ScriptedDialogs());

    exports.print(input());

    assertThat(failure(exports))
        .isEqualTo(
            "No printer was found. Add one in your system's settings, then try again. Or save a"
                + " PDF and print it on another computer.");
  }

  @Test
  void aPrinterThatFailsIsQuoted() {
    printer.jam("Out of paper.");
    ReportExport exports = choosing(new ScriptedDialogs());

    exports.print(input());

    assertThat(failure(exports))
        .isEqualTo(
            "The report could not be printed. The system says: Out of paper. Check the printer"
                + " and try again, or save a PDF and print that.");
  }

  private static String failure(ReportExport exports) {
    return ((ExportState.Failed) exports.files().stateProperty().get()).message();
  }

  private static ScriptedDialogs savingTo(Path file) {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.saveTo(file);
    return dialogs;
  }

  private ReportExport choosing(ScriptedDialogs dialogs) {
    return new ReportExport(
        "report",
        new FileExport(dialogs, tasks, this::open, printer),
        (format, input, out) ->
            out.write(
                "%s of %s"
                    .formatted(format, input.assessment().personName())
                    .getBytes(StandardCharsets.UTF_8)),
        new ReadOnlyObjectWrapper<>(Optional.empty()));
  }

  private void open(Path file) throws IOException {
    if (!canOpen) {
      throw new IOException("no program");
    }
    opened.add(file);
  }

  private ReportInput input() {
    return new ReportViewModel(workspace, () -> Desk.TODAY).input().orElseThrow();
  }
}
