package app.milepost.report.employment;

import app.milepost.report.pdf.PdfFile;
import app.milepost.report.pdf.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes individual employment plans, to be filled in further by hand and signed. */
public final class EmploymentReports {

  /** The style sheet of {@link #markup}, in addition to those of every page. */
  public static final String STYLES = "employment.css";

  private EmploymentReports() {}

  /** Returns one as part of another page. */
  public static EmploymentMarkup markup(EmploymentPlan plan) {
    EmploymentPage page = new EmploymentPage(plan);
    return new EmploymentMarkup(
        Template.fill("employment-bookmarks.html", page),
        Template.fill("employment-pages.html", page));
  }

  /**
   * Writes one as pages to print: PDF/UA-1 and PDF/A-3a, the same bytes for the same input.
   *
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void writePdf(EmploymentPlan plan, OutputStream out) throws IOException {
    String html =
        Template.fill(
            "employment.html",
            new Sheet(
                new EmploymentPage(plan).title(), Template.paperStyles(STYLES), markup(plan)));
    PdfFile.write(Map.of(), charts -> html, plan.updated(), document -> {}, out);
  }

  /** What the template of a file of its own asks for. */
  record Sheet(String title, String styles, EmploymentMarkup markup) {}
}
