package app.milepost.report.pdf;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/**
 * The pages of a PDF on paper, made smaller where the paper asks for it. They are made when the
 * first is drawn, and only in memory: no copy is left in a temporary folder.
 */
final class PdfPages implements Printable, AutoCloseable {

  private final Printing.Pages pages;
  private Optional<PDDocument> document = Optional.empty();

  PdfPages(Printing.Pages pages) {
    this.pages = pages;
  }

  @Override
  public int print(Graphics paper, PageFormat format, int page) throws PrinterException {
    try {
      return new PDFPrintable(made(), Scaling.SHRINK_TO_FIT).print(paper, format, page);
    } catch (IOException e) {
      throw new PrinterIOException(e);
    }
  }

  private PDDocument made() throws IOException {
    if (document.isEmpty()) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      pages.writeTo(pdf);
      document = Optional.of(Loader.loadPDF(pdf.toByteArray()));
    }
    return document.get();
  }

  @Override
  public void close() throws IOException {
    if (document.isPresent()) {
      document.get().close();
    }
  }
}
