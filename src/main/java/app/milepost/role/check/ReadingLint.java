package app.milepost.role.check;

import app.milepost.role.reading.ReadingLevel;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/** Finds English texts that are hard to read, and adds all of them up. */
final class ReadingLint implements PackVisitor {

  private static final double HIGHEST_AVERAGE = 9;
  private static final double HIGHEST = 12;

  /** One long word makes a short text seem hard, so only longer ones are held to the limit. */
  private static final int FEWEST_WORDS = 20;

  private final BiConsumer<String, String> report;
  private ReadingLevel all = ReadingLevel.NONE;

  ReadingLint(BiConsumer<String, String> report) {
    this.report = report;
  }

  @Override
  public void text(String path, String text) {
    ReadingLevel level = ReadingLevel.of(text);
    all = all.plus(level);
    double grade = level.grade().orElse(0);
    if (level.words() >= FEWEST_WORDS && grade > HIGHEST) {
      report.accept(
          path,
          String.format(
              Locale.ROOT,
              "The text reads at grade %.1f. Split its sentences or choose plainer words, to reach"
                  + " grade 12 or below.",
              grade));
    }
  }

  /** Returns the grade of all texts, after a word on it if it is high. */
  OptionalDouble finish() {
    OptionalDouble grade = all.grade();
    if (grade.orElse(0) > HIGHEST_AVERAGE) {
      report.accept(
          "$",
          String.format(
              Locale.ROOT,
              "The texts read at grade %.1f on average. Shorter sentences and plainer words bring"
                  + " them to grade 9 or below.",
              grade.orElseThrow()));
    }
    return grade;
  }
}
