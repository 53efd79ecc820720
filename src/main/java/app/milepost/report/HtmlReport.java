package app.milepost.report;

import app.milepost.chart.SvgRenderer;
import app.milepost.report.PageModel.ChartMarkup;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The summary as one HTML file that needs no other. */
final class HtmlReport {

  private HtmlReport() {}

  static void write(ReportInput input, OutputStream out) throws IOException {
    out.write(html(ReadinessSummary.of(input)).getBytes(StandardCharsets.UTF_8));
  }

  static String html(ReadinessSummary summary) {
    ReadinessSummary.Charts charts = summary.charts();
    ChartMarkup markup =
        new ChartMarkup(
            SvgRenderer.render(charts.gauge(), "gauge", "Your points"),
            SvgRenderer.render(charts.radar(), "radar", "Levels by question"),
            SvgRenderer.render(charts.bars(), "bars", "Points by section"),
            SvgRenderer.render(charts.ladder(), "ladder", "Points on each step of the ladder"));
    return Template.fill(
        "report.html", new PageModel(summary, markup, Template.screenStyles(), false));
  }
}
