package app.milepost.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.ReportFormat;
import app.milepost.report.pdf.Printing;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.export.ExportState;
import app.milepost.ui.export.ReportExport;
import org.junit.jupiter.api.Test;

class ReportPrintingTest extends InReportExport {

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
}
