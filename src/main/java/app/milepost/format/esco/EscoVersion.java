package app.milepost.format.esco;

import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which release files are of: by the names of the zip, its folders and its files, as no table says
 * it; else by the newest change in them.
 *
 * @param name such as {@code ESCO 1.2.0}
 * @param version the same as a version of packs
 */
record EscoVersion(String name, String version) {

  /** In one name of a path: any other folder may have a version that says nothing of ESCO. */
  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?i)esco[^/\\\\]*?(?<![a-z0-9])v?(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{1,2}))?(?!\\d)");

  private static final int DAY = "2024-01-31".length();

  /**
   * Returns the release of files.
   *
   * @param newest when anything in them was changed last, beginning {@code yyyy-MM-dd}
   * @throws TableException if they name two
   */
  static EscoVersion of(List<TableFile> files, String newest) throws TableException {
    Optional<String> told = Optional.empty();
    for (TableFile file : files) {
      Matcher matcher = IN_NAME.matcher(file.place() + "/" + file.inside());
      while (matcher.find()) {
        String number = number(matcher);
        if (told.isPresent() && !told.get().equals(number)) {
          throw new TableException(
              file.place(),
              "This is of version %s, other files are of %s. Give the files of one."
                  .formatted(number, told.get()));
        }
        told = Optional.of(number);
      }
    }
    return told.map(number -> new EscoVersion("ESCO " + number, number))
        .orElseGet(() -> dated(newest));
  }

  private static String number(Matcher matcher) {
    int third = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    return "%d.%d.%d"
        .formatted(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), third);
  }

  private static EscoVersion dated(String newest) {
    try {
      LocalDate day = LocalDate.parse(newest.substring(0, Math.min(DAY, newest.length())));
      return new EscoVersion(
          "ESCO, changed last on " + day,
          "%d.%d.%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    } catch (DateTimeParseException e) {
      return new EscoVersion("ESCO", "0.0.0");
    }
  }
}
