package app.milepost.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.ReportFormat;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.export.ExportState;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.export.ReportExport;
import java.io.IOException;
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

class ReportExportTest extends InReportExport {

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
}
