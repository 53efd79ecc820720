package app.milepost.report.person;

import app.milepost.report.ReportFormat;
import app.milepost.report.pdf.PdfFile;
import app.milepost.report.pdf.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;

/** Writes all that is held on one person, to be handed to them. */
public final class PersonReports {

  private PersonReports() {}

  /**
   * Writes it for people or for programs: as PDF/UA-1 and PDF/A-3a, or as JSON.
   *
   * @param format PDF or JSON
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void write(ReportFormat format, HeldOnPerson held, OutputStream out)
      throws IOException {
    switch (format) {
      case PDF -> writePdf(held, out);
      case JSON -> PersonJson.write(held, out);
      case HTML, CSV, XLSX, ICS ->
          throw new IllegalArgumentException("what is held on a person is a PDF or JSON");
    }
  }

  private static void writePdf(HeldOnPerson held, OutputStream out) throws IOException {
    LocalDate day = LocalDate.ofInstant(held.at(), held.zone());
    String html =
        Template.fill("person.html", new PersonPage(held, Template.paperStyles("person.css")));
    PdfFile.write(Map.of(), charts -> html, day, document -> {}, out);
  }
}
