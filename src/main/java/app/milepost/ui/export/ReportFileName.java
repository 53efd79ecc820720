package app.milepost.ui.export;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** File names that sort by person and day and are valid on every system. */
final class ReportFileName {

  private static final int LONGEST_NAME = 60;

  private ReportFileName() {}

  /** Returns a name such as {@code readiness-ada-lovelace-2026-11-22.pdf}. */
  static String suggest(ReportInput input, ReportFormat format) {
    String person = plain(input.assessment().personName());
    return Stream.of("readiness", person, input.date().toString())
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
