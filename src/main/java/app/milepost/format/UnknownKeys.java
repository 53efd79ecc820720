package app.milepost.format;

import app.milepost.format.json.JsonPath;
import app.milepost.format.json.NearestName;
import app.milepost.format.json.Quoted;
import app.milepost.format.json.Refusal;
import app.milepost.role.check.PackProblem;
import app.milepost.role.check.ProblemGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/**
 * The keys of an assessment that mean nothing to Milepost. A later one may know them, so they are
 * passed over; but one that was misspelt must not be lost without a word.
 */
final class UnknownKeys {

  /** More kinds than anybody reads. */
  private static final int MOST = 20;

  private final Map<String, ProblemGroup> kinds = new LinkedHashMap<>();
  private int more;

  /** Takes the key the parser stands at, where these are known. */
  void add(JsonParser parser, List<String> known) {
    PackProblem problem = problem(parser, known);
    if (kinds.size() < MOST || kinds.containsKey(problem.message())) {
      kinds.merge(
          problem.message(),
          new ProblemGroup(problem, 1),
          (group, one) -> new ProblemGroup(group.first(), group.count() + 1));
    } else {
      more++;
    }
  }

  /** Returns a line for each name, with its first place and what may have been meant. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    kinds.values().forEach(group -> lines.add(group.line()));
    if (more > 0) {
      lines.add("%,d more names that are not known were passed over.".formatted(more));
    }
    return lines;
  }

  /** Returns what is to be said of the key the parser stands at. */
  static PackProblem problem(JsonParser parser, List<String> known) {
    String name = parser.currentName();
    return new PackProblem(
        JsonPath.of(parser.streamReadContext()),
        "The name %s is not known here and was passed over. %s, or take it out."
            .formatted(
                Quoted.of(name),
                NearestName.of(name, known)
                    .map("Write “%s” if that is meant"::formatted)
                    .orElse("Check the spelling")));
  }

  /**
   * Returns the refusal of a file in which a key is missing because it was misspelt, if it was.
   *
   * @param missing the key
   * @param known all keys of that place
   * @param passedOver the names there that mean nothing
   */
  static Optional<Refusal> refusal(
      String missing, List<String> known, Collection<String> passedOver) {
    return passedOver.stream()
        .filter(name -> NearestName.of(name, known).filter(missing::equals).isPresent())
        .sorted()
        .findFirst()
        .map(name ->
            new Refusal(
                JsonPath.field(JsonPath.ROOT, name),
                "The name %s is not known here, and “%s” is not there. Write “%s” instead."
                    .formatted(Quoted.of(name), missing, missing)));
  }
}
