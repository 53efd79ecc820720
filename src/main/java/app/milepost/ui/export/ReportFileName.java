package app.milepost.ui.export;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** File names that sort by person and day and are valid on every system. */
final class ReportFileName {

  private static final int LONGEST_NAME = 60;

  private ReportFileName() {}

  /** Returns a name such as {@code readiness-ada-lovelace-2026-11-22.pdf}. */
  static String suggest(ReportInput input, ReportFormat format) {
    return of("readiness", input.assessment().personName(), input.date(), format);
  }

  /**
   * Returns a name such as {@code plan-ada-lovelace-2026-11-30.ics}.
   *
   * @param what what the file holds, in a word
   * @param person a name as typed, may be empty
   */
  static String of(String what, String person, LocalDate day, ReportFormat format) {
    return Stream.of(what, plain(person), day.toString())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"))
        + format.ending();
  }

  /** Keeps letters, digits and marks of every script; all else separates words. */
  private static String plain(String name) {
    String words =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    int letters = words.codePointCount(0, words.length());
    return words.substring(0, words.offsetByCodePoints(0, Math.min(letters, LONGEST_NAME)));
  }
}
