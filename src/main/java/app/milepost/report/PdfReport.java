package app.milepost.report;

import app.milepost.chart.Drawing;
import app.milepost.report.PageModel.ChartMarkup;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.report.employment.EmploymentReports;
import app.milepost.report.pdf.PdfCharts;
import app.milepost.report.pdf.PdfFile;
import app.milepost.report.pdf.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The summary on paper, with the assessment's file inside. */
final class PdfReport {

  private static final String GAUGE = "gauge";
  private static final String LEVELS = "levels-";
  private static final String BARS = "bars";
  private static final String LADDER = "ladder";

  private PdfReport() {}

  static void write(ReportInput input, OutputStream out) throws IOException {
    boolean whole = input.extent() == Extent.WHOLE;
    ReadinessSummary summary =
        input
            .employment()
            .filter(plan -> whole)
            .map(plan -> ReadinessSummary.before(plan, input))
            .orElseGet(() -> ReadinessSummary.of(input));
    PdfFile.write(
        whole ? drawings(summary.charts()) : Map.of(),
        charts -> whole ? page(summary, charts, input.employment()) : onePage(summary),
        input.date(),
        document -> PdfAttachment.add(document, input),
        out);
  }

  private static Map<String, Drawing> drawings(ReadinessSummary.Charts charts) {
    Map<String, Drawing> drawings = new HashMap<>();
    drawings.put(GAUGE, charts.gauge());
    drawings.put(BARS, charts.bars().drawing());
    drawings.put(LADDER, charts.ladder().drawing());
    for (int i = 0; i < charts.levels().size(); i++) {
      drawings.put(LEVELS + i, charts.levels().get(i).drawing());
    }
    return drawings;
  }

  private static String onePage(ReadinessSummary summary) {
    return Template.fill(
        "one-page.html",
        new OnePageModel(new PageModel(summary, ChartMarkup.NONE, Template.paperStyles(), true)));
  }

  private static String page(
      ReadinessSummary summary, PdfCharts charts, Optional<EmploymentPlan> employment) {
    ChartMarkup markup =
        new ChartMarkup(
            charts.markup(GAUGE),
            IntStream.range(0, summary.charts().levels().size())
                .mapToObj(i -> charts.markup(LEVELS + i))
                .toList(),
            charts.markup(BARS),
            charts.markup(LADDER));
    return Template.fill(
        "report.html",
        new PageModel(
            summary,
            markup,
            employment.isPresent()
                ? Template.paperStyles(EmploymentReports.STYLES)
                : Template.paperStyles(),
            true,
            employment.map(EmploymentReports::markup)));
  }
}
