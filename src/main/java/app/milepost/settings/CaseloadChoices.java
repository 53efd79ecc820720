package app.milepost.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whom the figures about many people were last about, as far as that tells nothing of anybody: the
 * settings are not encrypted, so no words looked for and no tag. Whoever reads it passes over what
 * is not known any more.
 *
 * @param kept whether archived people are among them; empty for the usual
 * @param step the step aimed at; empty for any
 * @param stage how far they have come; empty for any
 */
public record CaseloadChoices(Optional<String> kept, Optional<Step> step, Optional<String> stage) {

  /** As at first. */
  public static final CaseloadChoices USUAL =
      new CaseloadChoices(Optional.empty(), Optional.empty(), Optional.empty());

  private static final String KEPT = "caseload.people";
  private static final String STEP = "caseload.step";
  private static final String STAGE = "caseload.readiness";

  /**
   * A step on a role's ladder.
   *
   * @param role id of the role
   * @param rung id of the step, which other roles may use too
   */
  public record Step(String role, String rung) {}

  /** Takes them out of what was read. */
  static CaseloadChoices take(Map<String, String> values) {
    return new CaseloadChoices(
        Optional.ofNullable(values.remove(KEPT)),
        Optional.ofNullable(values.remove(STEP)).flatMap(CaseloadChoices::step),
        Optional.ofNullable(values.remove(STAGE)));
  }

  private static Optional<Step> step(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : Optional.of(new Step(text.substring(0, space), text.substring(space + 1)));
  }

  /** Returns them as lines of the settings file. */
  Map<String, String> lines() {
    Map<String, String> lines = new TreeMap<>();
    kept.ifPresent(id -> lines.put(KEPT, id));
    step.ifPresent(of -> lines.put(STEP, of.role() + " " + of.rung()));
    stage.ifPresent(id -> lines.put(STAGE, id));
    return lines;
  }
}
