package app.milepost.report;

import app.milepost.report.pdf.PdfFile;
import app.milepost.report.pdf.Template;
import app.milepost.words.Numbers;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;

/** Puts a recovery code on paper, with a word on what it is for. */
public final class RecoveryPaper {

  /** What the template's names stand for. */
  private record Page(String code, String date, String styles) {}

  private RecoveryPaper() {}

  /**
   * Writes one page to print: PDF/UA-1 and PDF/A-3a.
   *
   * @param code as it is shown, in groups
   * @param date the day it was made on
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void writePdf(String code, LocalDate date, OutputStream out) throws IOException {
    Page page = new Page(code, Numbers.date(date), Template.paperStyles("recovery.css"));
    PdfFile.write(
        Map.of(), charts -> Template.fill("recovery.html", page), date, document -> {}, out);
  }
}
