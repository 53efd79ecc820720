package app.milepost.scoring.near;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What two careers ask for on the rung each is meant for. The same competency is the same thing,
 * and so is the same title.
 *
 * @param both what both ask for, in the first one's order
 * @param onlyFirst what only the first asks for, in its order
 * @param onlySecond what only the second asks for, in its order
 */
public record CareerComparison(
    List<Both> both, List<Requirement> onlyFirst, List<Requirement> onlySecond) {

  /**
   * What both ask for, as each puts it.
   *
   * @param first the first career's requirement
   * @param firstLevel the level it asks for, 1 to 4
   * @param second the second career's
   * @param secondLevel the level it asks for, 1 to 4
   */
  public record Both(Requirement first, int firstLevel, Requirement second, int secondLevel) {}

  public CareerComparison {
    both = List.copyOf(both);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }

  /** Compares two careers. */
  public static CareerComparison of(RolePack first, RolePack second) {
    List<Both> both = new ArrayList<>();
    List<Requirement> onlyFirst = new ArrayList<>();
    List<Requirement> left = new ArrayList<>(second.asked(second.defaultRung()));
    for (Requirement requirement : first.asked(first.defaultRung())) {
      Optional<Requirement> same =
          left.stream().filter(other -> isSame(requirement, other)).findFirst();
      if (same.isPresent()) {
        left.remove(same.get());
        both.add(
            new Both(
                requirement,
                requirement.requiredAt(first.defaultRung()),
                same.get(),
                same.get().requiredAt(second.defaultRung())));
      } else {
        onlyFirst.add(requirement);
      }
    }
    return new CareerComparison(both, onlyFirst, left);
  }

  private static boolean isSame(Requirement one, Requirement other) {
    return (!one.competency().isEmpty() && one.competency().equals(other.competency()))
        || title(one).equals(title(other));
  }

  private static String title(Requirement requirement) {
    return requirement.title().strip().toLowerCase(Locale.ROOT);
  }
}
