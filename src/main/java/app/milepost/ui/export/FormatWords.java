package app.milepost.ui.export;

import app.milepost.report.ReportFormat;

/** Kinds of report files in words. */
public final class FormatWords {

  private FormatWords() {}

  /** Returns the name for use inside a sentence. */
  public static String name(ReportFormat format) {
    return switch (format) {
      case PDF -> "PDF";
      case HTML -> "web page";
      case CSV -> "table (CSV)";
      case XLSX -> "spreadsheet";
      case JSON -> "data file";
      case ICS -> "calendar file";
    };
  }

  /** Returns what such files are called in a file chooser. */
  public static String files(ReportFormat format) {
    return switch (format) {
      case PDF -> "PDF files";
      case HTML -> "Web pages (HTML)";
      case CSV -> "Plain tables (CSV)";
      case XLSX -> "Spreadsheets (Excel)";
      case JSON -> "Data files (JSON)";
      case ICS -> "Calendar files (ICS)";
    };
  }
}
