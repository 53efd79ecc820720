package app.milepost.report.guide;

import app.milepost.assessment.Ticks;
import app.milepost.chart.Drawing;
import app.milepost.chart.SvgRenderer;
import app.milepost.report.pdf.PdfFile;
import app.milepost.report.pdf.Template;
import app.milepost.role.RolePack;
import app.milepost.words.Numbers;
import app.milepost.words.Outliner;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a whole career guide, to be read or printed outside Milepost. */
public final class GuideReports {

  private static final String STYLES = "guide.css";

  private GuideReports() {}

  /**
   * Writes the guide as pages to print: PDF/UA-1 and PDF/A-3a, the same bytes for the same input.
   *
   * @param ticks what its reader has ticked
   * @param date the day it says it was made on
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void writePdf(RolePack pack, Ticks ticks, LocalDate date, OutputStream out)
      throws IOException {
    GuideDrawings drawings = GuideDrawings.of(pack);
    String styles = Template.paperStyles(STYLES);
    PdfFile.write(
        drawings.byName(),
        charts -> fill(pack, ticks, drawings.markup(charts::markup), styles, true, date),
        date,
        document -> {},
        out);
  }

  /**
   * Writes the guide as one HTML file that needs no other.
   *
   * @param ticks what its reader has ticked
   * @param date the day it says it was made on
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void writeHtml(RolePack pack, Ticks ticks, LocalDate date, OutputStream out)
      throws IOException {
    GuideDrawings drawings = GuideDrawings.of(pack);
    Map<String, List<String>> charts =
        drawings.markup(name -> {
          Drawing drawing = Objects.requireNonNull(drawings.byName().get(name));
          return SvgRenderer.render(drawing, name, "Chart");
        });
    String html = fill(pack, ticks, charts, Template.screenStyles(STYLES), false, date);
    out.write(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String fill(
      RolePack pack,
      Ticks ticks,
      Map<String, List<String>> charts,
      String styles,
      boolean paged,
      LocalDate date) {
    String language = pack.language().isEmpty() ? "en" : pack.language();
    GuidePage page =
        new GuidePage(
            Outliner.of(pack),
            pack.id(),
            ticks,
            charts,
            styles,
            paged,
            Numbers.date(date),
            language);
    return Template.fill("guide.html", page);
  }
}
