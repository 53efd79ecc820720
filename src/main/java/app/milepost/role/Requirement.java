package app.milepost.role;

import java.util.List;
import java.util.Map;

/**
 * One thing the role asks for.
 *
 * @param id the pack's name for it
 * @param section the id of its {@link Section}
 * @param title the heading people read
 * @param importance 1 to 5
 * @param mustHave whether lacking it holds back the band, whatever the points
 * @param required level 0 to 4 by rung id; 0 or absent means not asked for at that rung
 * @param why one line on why it matters in this job
 * @param anchors five sentences, what a person at level 0, 1, 2, 3 and 4 does
 * @param evidence what would count as proof
 * @param question what an interviewer might ask
 * @param competency what other careers that ask for the same call it too; empty where it is this
 *     career's alone
 * @param measures survey figures that importance and levels were made of, may be empty
 * @param placeholderLevels whether the levels only stand in, as the source of the pack gives none
 */
public record Requirement(
    String id,
    String section,
    String title,
    int importance,
    boolean mustHave,
    Map<String, Integer> required,
    String why,
    List<String> anchors,
    List<String> evidence,
    String question,
    String competency,
    List<Measure> measures,
    boolean placeholderLevels) {

  /** The highest level of the scale. */
  public static final int TOP_LEVEL = 4;

  public Requirement {
    required = Map.copyOf(required);
    anchors = List.copyOf(anchors);
    evidence = List.copyOf(evidence);
    measures = List.copyOf(measures);
  }

  /** Makes a requirement whose levels somebody has set. */
  public Requirement(
      String id,
      String section,
      String title,
      int importance,
      boolean mustHave,
      Map<String, Integer> required,
      String why,
      List<String> anchors,
      List<String> evidence,
      String question,
      String competency,
      List<Measure> measures) {
    this(
        id,
        section,
        title,
        importance,
        mustHave,
        required,
        why,
        anchors,
        evidence,
        question,
        competency,
        measures,
        false);
  }

  /** Makes a requirement that is this career's alone. */
  public Requirement(
      String id,
      String section,
      String title,
      int importance,
      boolean mustHave,
      Map<String, Integer> required,
      String why,
      List<String> anchors,
      List<String> evidence,
      String question) {
    this(
        id,
        section,
        title,
        importance,
        mustHave,
        required,
        why,
        anchors,
        evidence,
        question,
        "",
        List.of());
  }

  /** Returns the level asked for at a rung, 0 to 4; 0 where it is not asked for. */
  public int requiredAt(String rungId) {
    return required.getOrDefault(rungId, 0);
  }
}
