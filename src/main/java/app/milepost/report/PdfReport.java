package app.milepost.report;

import app.milepost.report.PageModel.ChartMarkup;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** The summary on paper, with the assessment's file inside. */
final class PdfReport {

  private static final String GAUGE = "gauge";
  private static final String RADAR = "radar";
  private static final String BARS = "bars";
  private static final String LADDER = "ladder";

  private PdfReport() {}

  static void write(ReportInput input, OutputStream out) throws IOException {
    ReadinessSummary summary = ReadinessSummary.of(input);
    ReadinessSummary.Charts drawings = summary.charts();
    PdfFile.write(
        Map.of(
            GAUGE, drawings.gauge(),
            RADAR, drawings.radar(),
            BARS, drawings.bars(),
            LADDER, drawings.ladder()),
        charts -> page(summary, charts),
        input.date(),
        document -> PdfAttachment.add(document, input),
        out);
  }

  private static String page(ReadinessSummary summary, PdfCharts charts) {
    ChartMarkup markup =
        new ChartMarkup(
            charts.markup(GAUGE), charts.markup(RADAR), charts.markup(BARS), charts.markup(LADDER));
    return Template.fill(
        "report.html", new PageModel(summary, markup, Template.paperStyles(), true));
  }
}
