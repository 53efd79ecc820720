package app.milepost.report.pdf;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;

/** Prints on the system's printers. */
public final class SystemPrinting implements Printing {

  private final Supplier<Optional<PrinterJob>> jobs;
  private final boolean systemHasDialog;

  /**
   * Prepares printing on some printers.
   *
   * @param jobs makes a job on the usual printer, where there is one
   * @param systemHasDialog whether the system brings a print dialog of its own
   */
  SystemPrinting(Supplier<Optional<PrinterJob>> jobs, boolean systemHasDialog) {
    this.jobs = jobs;
    this.systemHasDialog = systemHasDialog;
  }

  /**
   * Prepares printing, without looking for printers yet.
   *
   * @param osName as in the system property {@code os.name}
   */
  public static SystemPrinting of(String osName) {
    String system = osName.toLowerCase(Locale.ROOT);
    return new SystemPrinting(
        SystemPrinting::newJob, system.startsWith("windows") || system.startsWith("mac"));
  }

  /** Where there is no display, nobody could choose a printer either. */
  private static Optional<PrinterJob> newJob() {
    return GraphicsEnvironment.isHeadless() || PrinterJob.lookupPrintServices().length == 0
        ? Optional.empty()
        : Optional.of(PrinterJob.getPrinterJob());
  }

  @Override
  public Outcome print(String job, Pages pages) throws IOException {
    Optional<PrinterJob> printer = jobs.get();
    return printer.isPresent() ? print(printer.get(), job, pages) : new Outcome.NoPrinter();
  }

  private Outcome print(PrinterJob printer, String job, Pages pages) throws IOException {
    try (PdfPages paper = new PdfPages(pages)) {
      printer.setJobName(job);
      printer.setPrintable(paper);
      PrintRequestAttributeSet wishes = wishes();
      if (!printer.printDialog(wishes)) {
        return new Outcome.Canceled();
      }
      printer.print(wishes);
      return new Outcome.Sent(name(printer));
    } catch (PrinterIOException e) {
      throw e.getIOException();
    } catch (PrinterException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private PrintRequestAttributeSet wishes() {
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    // A dialog of Java's own could open behind Milepost's window.
    wishes.add(systemHasDialog ? DialogTypeSelection.NATIVE : new DialogOwner());
    return wishes;
  }

  private static String name(PrinterJob printer) {
    return Optional.ofNullable(printer.getPrintService())
        .map(PrintService::getName)
        .orElse("the printer");
  }
}
