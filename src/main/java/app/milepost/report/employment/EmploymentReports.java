package app.milepost.report.employment;

import app.milepost.report.pdf.PdfFile;
import app.milepost.report.pdf.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes individual employment plans, to be filled in further by hand and signed. */
public final class EmploymentReports {

  private EmploymentReports() {}

  /**
   * Writes one as pages to print: PDF/UA-1 and PDF/A-3a, the same bytes for the same input.
   *
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void writePdf(EmploymentPlan plan, OutputStream out) throws IOException {
    String html =
        Template.fill(
            "employment.html", new EmploymentPage(plan, Template.paperStyles("employment.css")));
    PdfFile.write(Map.of(), charts -> html, plan.updated(), document -> {}, out);
  }
}
