package app.milepost.occupation;

import java.util.Optional;

/**
 * What a survey says of one element, such as a skill, for one occupation.
 *
 * @param element O*NET's id of it, such as {@code 2.A.1.a}
 * @param name O*NET's name of it
 * @param scale what {@code importance} is measured on
 * @param importance how much it matters; empty where nobody was asked
 * @param level how much of it is needed, 0 to 7; empty where nobody was asked
 * @param relevant false where those asked said that the level has no meaning for this occupation
 */
public record Rating(
    String element,
    String name,
    Scale scale,
    Optional<Figure> importance,
    Optional<Figure> level,
    boolean relevant) {

  /** What the importance of an element is measured on. */
  public enum Scale {
    /** Importance, 1 to 5. */
    IMPORTANCE,
    /** Impact of a work style, about −3 to 3; below 0 means that it hurts. */
    IMPACT
  }
}
