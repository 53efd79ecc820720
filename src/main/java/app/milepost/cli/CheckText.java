package app.milepost.cli;

import app.milepost.format.PackInspection;
import app.milepost.role.check.LintReport;
import app.milepost.role.check.PackProblem;
import app.milepost.role.check.ProblemGroup;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was found in a pack, for people to read; each problem on a line for tools to take. */
final class CheckText {

  private final PrintWriter out;

  CheckText(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints errors, warnings and a count of both.
   *
   * @param lint empty where the file's shape left nothing to look through
   */
  void print(String file, PackInspection inspection, Optional<LintReport> lint) {
    List<PackProblem> warnings = lint.map(LintReport::warnings).orElse(List.of());
    list("Errors in " + file + ":", inspection.problems());
    list("Warnings for " + file + ":", warnings);
    if (inspection.isSound()) {
      inspection
          .pack()
          .ifPresent(pack ->
              out.printf(
                  "%s: “%s” is a sound role pack with %s and %s.%n",
                  file,
                  pack.title(),
                  count(pack.requirements().size(), "requirement"),
                  count(pack.rungs().size(), "rung")));
    }
    String errors = count(inspection.problems().size(), "error");
    out.println(
        lint.map(report ->
                "%s: %s, %s. %s"
                    .formatted(file, errors, count(warnings.size(), "warning"), grade(report)))
            .orElseGet(() -> "%s: %s.%s".formatted(file, errors, later(inspection))));
  }

  /** A file that cannot even be read has no shape to speak of. */
  private static String later(PackInspection inspection) {
    return inspection.problems().stream().anyMatch(error -> error.path().isEmpty())
        ? ""
        : " Warnings are looked for once the file has the right shape.";
  }

  private void list(String heading, List<PackProblem> problems) {
    if (!problems.isEmpty()) {
      out.println(heading);
      ProblemGroup.of(problems).stream().map(ProblemGroup::line).forEach(out::println);
      out.println();
    }
  }

  private static String grade(LintReport report) {
    if (report.readingGrade().isEmpty()) {
      return "How hard the texts are to read is measured for English only.";
    }
    double grade = report.readingGrade().getAsDouble();
    return grade < 0
        ? "The texts read below grade 1."
        : String.format(Locale.ROOT, "The texts read at grade %.1f.", grade);
  }

  private static String count(int number, String thing) {
    return switch (number) {
      case 0 -> "no " + thing + "s";
      case 1 -> "1 " + thing;
      default -> number + " " + thing + "s";
    };
  }
}
