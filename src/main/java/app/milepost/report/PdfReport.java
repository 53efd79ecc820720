package app.milepost.report;

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
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The summary on paper: PDF/UA-1 and PDF/A-3a, the same bytes for the same input. */
final class PdfReport {

  private static final float PDF_VERSION = 1.7f;

  private PdfReport() {}

  static void write(ReportInput input, OutputStream out) throws IOException {
    // The library would tell everybody on standard error which fonts it loads.
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    ReadinessSummary summary = ReadinessSummary.of(input);
    try (GlyphOutlines outlines = new GlyphOutlines()) {
      PdfCharts charts = new PdfCharts(summary.charts(), outlines);
      PageModel page = new PageModel(summary, charts.markup(), Template.paperStyles(), true);
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfVersion(PDF_VERSION);
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.withProducer("Milepost");
      builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
      builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
      builder.useObjectDrawerFactory(charts.factory());
      PdfFonts.addTo(builder);
      builder.withHtmlContent(Template.fill(page), "");
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        try (PDDocument document = renderer.createPDFKeepOpen()) {
          PdfAttachment.add(document, input);
          PdfDates.fix(document, input.date());
          document.save(out);
        }
      }
    }
  }
}
