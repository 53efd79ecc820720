package app.milepost.format.onet;

import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which release files are of: by what their Read Me says, else by the names of the zip and its
 * folder, else by the newest month in them.
 */
final class ReleaseName {

  private static final Pattern TITLE =
      Pattern.compile("O\\*NET\\W+(\\d{2})\\.(\\d) Database\\s+(?:(\\p{L}+ 20\\d\\d) Release)?");

  private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(\\d{2})[._](\\d)(?!\\d)");

  private static final int BEGINNING = 2_000;

  private final String number;
  private final String month;

  private ReleaseName(String number, String month) {
    this.number = number;
    this.month = month;
  }

  String number() {
    return number;
  }

  String month() {
    return month;
  }

  /**
   * Returns the release of files.
   *
   * @param newest the latest month in their rows, as {@code yyyy-MM}; may be empty
   * @throws TableException if they name two
   */
  static ReleaseName of(List<TableFile> files, String newest) throws TableException {
    Optional<ReleaseName> told = Optional.empty();
    for (TableFile file : files) {
      if (file.name().replace('_', ' ').equalsIgnoreCase("Read Me.txt")) {
        Matcher title = TITLE.matcher(file.beginning(BEGINNING));
        if (title.find()) {
          String number = title.group(1) + "." + title.group(2);
          if (told.isPresent() && !told.get().number.equals(number)) {
            throw new TableException(
                file.place(),
                "This is of release %s, other files are of %s. Give the files of one."
                    .formatted(number, told.get().number));
          }
          told =
              Optional.of(new ReleaseName(number, Optional.ofNullable(title.group(3)).orElse("")));
        }
      }
    }
    return told.or(() -> named(files)).orElseGet(() -> dated(newest));
  }

  private static Optional<ReleaseName> named(List<TableFile> files) {
    TreeSet<String> numbers = new TreeSet<>();
    for (TableFile file : files) {
      Matcher matcher = IN_NAME.matcher(file.place() + "/" + file.inside());
      while (matcher.find()) {
        numbers.add(matcher.group(1) + "." + matcher.group(2));
      }
    }
    return numbers.size() == 1
        ? Optional.of(new ReleaseName(numbers.first(), ""))
        : Optional.empty();
  }

  /** A version of a pack has no leading zeros. */
  private static ReleaseName dated(String newest) {
    return newest.matches("\\d{4}-\\d{2}")
        ? new ReleaseName(newest.substring(0, 4) + "." + Integer.parseInt(newest.substring(5)), "")
        : new ReleaseName("0.0", "");
  }
}
