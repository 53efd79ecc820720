package app.milepost.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Ticks;
import app.milepost.report.guide.GuideReports;
import app.milepost.testkit.SmallGuide;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import org.junit.jupiter.api.Test;

/** Printing on a printer that draws its pages in memory. */
class SystemPrintingTest {

  private final FakePrinterJob printer = new FakePrinterJob();

  @Test
  void everyPageIsDrawnInsideTheMarginsOfThePaper() throws IOException {
    Printing.Outcome outcome = printing(false).print("Milepost guide", SystemPrintingTest::guide);

    assertThat(outcome).isEqualTo(new Printing.Outcome.Sent("the printer"));
    assertThat(printer.getJobName()).isEqualTo("Milepost guide");
    assertThat(printer.inked()).hasSizeGreaterThan(1).allMatch(inked -> inked > 1_000);
    assertThat(printer.inkedOutsideTheMargins()).isZero();
  }

  @Test
  void whoeverCancelsHasWaitedForNoPage() throws IOException {
    printer.cancelTheDialog();

    assertThat(printing(false).print("Milepost guide", SystemPrintingTest::unwanted))
        .isEqualTo(new Printing.Outcome.Canceled());
    assertThat(printer.inked()).isEmpty();
  }

  @Test
  void pagesThatCannotBeMadeAreNotBlamedOnThePrinter() {
    IOException cause = new IOException("A font is broken");

    assertThatThrownBy(() ->
            printing(false)
                .print(
                    "Milepost guide",
                    pdf -> {
                      throw cause;
                    }))
        .isSameAs(cause);
  }

  @Test
  void aDialogOfJavasOwnStaysInFrontAndASystemsIsPreferred() throws IOException {
    printing(false).print("Milepost guide", SystemPrintingTest::guide);
    assertThat(printer.wishes().get(DialogOwner.class)).isNotNull();
    assertThat(printer.wishes().get(DialogTypeSelection.class)).isNull();

    printing(true).print("Milepost guide", SystemPrintingTest::guide);
    assertThat(printer.wishes().get(DialogTypeSelection.class))
        .isEqualTo(DialogTypeSelection.NATIVE);
  }

  @Test
  void whatThePrinterSaysReachesThePerson() {
    printer.fail(new PrinterException("Out of paper"));

    assertThatThrownBy(() -> printing(false).print("Milepost guide", SystemPrintingTest::guide))
        .isInstanceOf(IOException.class)
        .hasMessage("Out of paper");
  }

  @Test
  void withoutAPrinterNoPageIsMade() throws IOException {
    Printing none = new SystemPrinting(Optional::empty, false);

    assertThat(none.print("Milepost guide", SystemPrintingTest::unwanted))
        .isEqualTo(new Printing.Outcome.NoPrinter());
  }

  @Test
  void withoutADisplayThereIsNoPrinterEither() throws IOException {
    assertThat(SystemPrinting.of("Linux").print("Milepost guide", SystemPrintingTest::guide))
        .isEqualTo(new Printing.Outcome.NoPrinter());
  }

  private Printing printing(boolean systemHasDialog) {
    return new SystemPrinting(() -> Optional.of(printer), systemHasDialog);
  }

  private static void unwanted(OutputStream pdf) {
    throw new AssertionError("pages for nobody");
  }

  private static void guide(OutputStream pdf) throws IOException {
    GuideReports.writePdf(SmallGuide.pack(), Ticks.NONE, LocalDate.of(2026, 11, 22), pdf);
  }
}
