package app.milepost.report;

import java.util.Locale;
import java.util.Optional;

/** Kinds of file that Milepost writes for people to keep. */
public enum ReportFormat {
  /** Pages to print, hand over and archive. */
  PDF,
  /** One page for a browser, complete in itself. */
  HTML,
  /** A table for any program, numbers with a decimal point. */
  CSV,
  /** A spreadsheet whose numbers are numbers in every country. */
  XLSX,
  /** The figures for other programs. */
  JSON,
  /** Days and to-dos for any calendar. */
  ICS;

  /** Returns the ending of file names, with the dot: {@code .pdf}. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format that a file name's ending asks for, whatever its case. */
  public static Optional<ReportFormat> ofFileName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".htm")) {
      return Optional.of(HTML);
    }
    for (ReportFormat format : values()) {
      if (lower.endsWith(format.ending())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
