package app.milepost.format;

import app.milepost.role.RolePack;
import app.milepost.role.check.PackProblem;
import java.util.List;
import java.util.Optional;

/**
 * A pack file and everything that is wrong with it.
 *
 * @param pack what the file describes, as far as its shape is right; it is not for use while there
 *     are problems
 * @param problems empty for a sound pack
 */
public record PackInspection(Optional<RolePack> pack, List<PackProblem> problems) {

  public PackInspection {
    problems = List.copyOf(problems);
  }

  static PackInspection refused(List<PackProblem> problems) {
    return new PackInspection(Optional.empty(), problems);
  }

  /** Whether the pack can be used. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
