package app.milepost.report.pdf;

import app.milepost.chart.Drawing;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays pages out on paper: PDF/UA-1 and PDF/A-3a, the same bytes for the same input. */
public final class PdfFile {

  private static final float PDF_VERSION = 1.7f;

  private PdfFile() {}

  /** Makes the page, once its drawings have their place holders. */
  @FunctionalInterface
  public interface Page {
    /** Returns well-formed XHTML. */
    String html(PdfCharts charts);
  }

  /** Adds to a document what no page shows. */
  @FunctionalInterface
  public interface Addition {
    /** Changes the document. */
    void to(PDDocument document) throws IOException;
  }

  /**
   * Writes a document.
   *
   * @param drawings what the page's place holders stand for, by name
   * @param date the day it says it was made on
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void write(
      Map<String, Drawing> drawings, Page page, LocalDate date, Addition addition, OutputStream out)
      throws IOException {
    // The library would tell everybody on standard error which fonts it loads.
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    try (GlyphOutlines outlines = new GlyphOutlines()) {
      PdfCharts charts = new PdfCharts(drawings, outlines);
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfVersion(PDF_VERSION);
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.withProducer("Milepost");
      builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
      builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
      builder.useObjectDrawerFactory(charts.factory());
      builder.useUnicodeCharacterBreaker(new CharacterBreaks());
      builder.useUnicodeLineBreaker(new LineBreaks());
      PdfFonts.addTo(builder);
      builder.withHtmlContent(UnknownLetters.told(page.html(charts), outlines), "");
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        try (PDDocument document = renderer.createPDFKeepOpen()) {
          addition.to(document);
          PdfDates.fix(document, date);
          document.save(out);
        }
      }
    }
  }
}
