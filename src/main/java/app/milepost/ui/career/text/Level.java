package app.milepost.ui.career.text;

import app.milepost.role.Requirement;
import app.milepost.role.Rung;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One level of a requirement.
 *
 * @param number 0 to 4
 * @param anchor what a person at this level does
 * @param askedAt titles of the steps that ask for this very level, from the first
 * @param aimed whether the step aimed at is one of them
 */
public record Level(int number, String anchor, List<String> askedAt, boolean aimed) {

  public Level {
    askedAt = List.copyOf(askedAt);
  }

  /** Returns the five levels of a requirement. */
  static List<Level> of(Requirement requirement, List<Rung> ladder, Rung aimed) {
    return IntStream.range(0, requirement.anchors().size())
        .mapToObj(level ->
            new Level(
                level,
                requirement.anchors().get(level),
                ladder.stream().filter(r -> asks(requirement, r, level)).map(Rung::title).toList(),
                asks(requirement, aimed, level)))
        .toList();
  }

  private static boolean asks(Requirement requirement, Rung rung, int level) {
    return level > 0 && requirement.requiredAt(rung.id()) == level;
  }
}
