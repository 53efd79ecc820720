package app.milepost.ui.career.text;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.words.FactWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the step aimed at asks for.
 *
 * @param pack the career
 * @param rung the step aimed at
 * @param changeable whether another step can be aimed at, which takes an open assessment
 */
public record Aim(RolePack pack, Rung rung, boolean changeable) {

  /** Returns whether a step is the one aimed at. */
  public boolean isAt(Rung other) {
    return rung.id().equals(other.id());
  }

  /** Returns whether a requirement counts at this step. */
  public boolean asksFor(Requirement requirement) {
    return requirement.requiredAt(rung.id()) > 0;
  }

  /** Returns a requirement's five levels with the steps that ask for each. */
  public List<Level> levels(Requirement requirement) {
    return Level.of(requirement, pack.rungs(), rung);
  }

  /** Returns in a sentence from which step on a requirement counts. */
  public String firstAsked(Requirement requirement) {
    Optional<Rung> first =
        pack.rungs().stream().filter(r -> requirement.requiredAt(r.id()) > 0).findFirst();
    return first
        .map(r -> "Not asked for at your step. Starts at " + r.title() + ".")
        .orElse("Not asked for at any step.");
  }

  /**
   * Returns what a section counts for at this step: {@code 50 of 100 points}. Weights of sections
   * in which the step asks for nothing are shared out among the others, as the score does it.
   */
  public String points(Section section) {
    Set<String> asked =
        pack.asked(rung.id()).stream().map(Requirement::section).collect(Collectors.toSet());
    if (!asked.contains(section.id())) {
      return "0 of 100 points";
    }
    double all = asked.stream().mapToDouble(rung::weightOf).sum();
    double share = all > 0 ? 100 * rung.weightOf(section.id()) / all : 0;
    return FactWords.number(share) + " of 100 points";
  }
}
