package app.milepost.report;

import app.milepost.chart.SvgRenderer;
import app.milepost.report.PageModel.ChartMarkup;
import app.milepost.report.pdf.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The summary as one HTML file that needs no other. */
final class HtmlReport {

  private HtmlReport() {}

  static void write(ReportInput input, OutputStream out) throws IOException {
    out.write(html(input).getBytes(StandardCharsets.UTF_8));
  }

  static String html(ReportInput input) {
    ReadinessSummary summary = ReadinessSummary.of(input);
    return switch (input.extent()) {
      case WHOLE -> whole(summary);
      case ONE_PAGE ->
          Template.fill(
              "one-page.html",
              new OnePageModel(
                  new PageModel(summary, ChartMarkup.NONE, Template.screenStyles(), false)));
    };
  }

  private static String whole(ReadinessSummary summary) {
    ReadinessSummary.Charts charts = summary.charts();
    ChartMarkup markup =
        new ChartMarkup(
            SvgRenderer.render(charts.gauge(), "gauge", "Your points"),
            IntStream.range(0, charts.levels().size())
                .mapToObj(i ->
                    SvgRenderer.render(
                        charts.levels().get(i).drawing(), "levels-" + i, "Levels by question"))
                .toList(),
            SvgRenderer.render(charts.bars().drawing(), "bars", "Points by section"),
            SvgRenderer.render(
                charts.ladder().drawing(), "ladder", "Points on each step of the ladder"));
    return Template.fill(
        "report.html", new PageModel(summary, markup, Template.screenStyles(), false));
  }
}
