package app.milepost.report.caseload;

import app.milepost.chart.Drawing;
import app.milepost.report.pdf.PdfFile;
import app.milepost.report.pdf.Template;
import app.milepost.scoring.caseload.Closings;
import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Heat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A caseload's figures on paper. */
final class CaseloadPdf {

  private static final String MAP = "map";

  /** Wide enough for a page of paper. */
  private static final double WIDTH = 680;

  private CaseloadPdf() {}

  static void write(CaseloadInput input, OutputStream out) throws IOException {
    Figures figures = Figures.of(input.standings(), input.group());
    Heat heat = Heat.of(input.standings(), input.group());
    Map<String, Drawing> drawings =
        heat.columns().isEmpty()
            ? Map.of()
            : Map.of(
                MAP,
                CaseloadDrawing.of(heat, figures.asked(), names(input, heat), WIDTH).drawing());
    PdfFile.write(
        drawings,
        charts ->
            Template.fill(
                "caseload.html",
                new CaseloadPage(
                    input,
                    figures,
                    new Closings(input.standings().pack()).count(input.standings(), input.group()),
                    heat,
                    drawings.isEmpty() ? "" : charts.markup(MAP),
                    Template.paperStyles())),
        input.date(),
        document -> {},
        out);
  }

  private static List<String> names(CaseloadInput input, Heat heat) {
    return IntStream.range(0, heat.columns().size())
        .mapToObj(c ->
            input
                .names()
                .filter(names -> !heat.grouped())
                .map(names -> names.of(heat.columns().get(c).people().row(0)))
                .orElse(String.valueOf(c + 1)))
        .toList();
  }
}
