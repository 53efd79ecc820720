package app.milepost.role.check;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What {@link PackLint} finds.
 *
 * @param warnings those of one kind together, empty where there is nothing to say
 * @param readingGrade the Flesch–Kincaid grade of the running text, read as one: titles, labels and
 *     names are left out, entries of lists and tables count as a sentence each; empty for a pack
 *     that is not English
 */
public record LintReport(List<PackProblem> warnings, OptionalDouble readingGrade) {

  public LintReport {
    warnings = List.copyOf(warnings);
  }
}
