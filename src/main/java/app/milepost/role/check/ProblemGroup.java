package app.milepost.role.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The same mistake wherever it was made in a list, so that it is told once.
 *
 * @param first where it stands first
 * @param count how often it stands in all, 1 or more
 */
public record ProblemGroup(PackProblem first, int count) {

  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  /**
   * Puts together what differs in nothing but the place in a list.
   *
   * @return the groups in the order of their first problems
   */
  public static List<ProblemGroup> of(List<PackProblem> problems) {
    Map<PackProblem, ProblemGroup> groups = new LinkedHashMap<>();
    for (PackProblem problem : problems) {
      String anyPlace = INDEX.matcher(problem.path()).replaceAll("[]");
      groups.merge(
          new PackProblem(anyPlace, problem.message()),
          new ProblemGroup(problem, 1),
          (known, one) -> new ProblemGroup(known.first(), known.count() + 1));
    }
    return new ArrayList<>(groups.values());
  }

  /** Returns the first as one line, and in how many other places it holds. */
  public String line() {
    String line = first.line();
    return switch (count) {
      case 1 -> line;
      case 2 -> line + " The same holds in 1 other place.";
      default -> line + " The same holds in %,d other places.".formatted(count - 1);
    };
  }
}
