package app.milepost.occupation;

import app.milepost.competency.Competency;
import app.milepost.competency.Practice;
import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a pack's activities of the practices of what it asks for. */
final class Practices {

  private Practices() {}

  /** Returns those that help toward the level asked for, none of which goes past it. */
  static Stream<Activity> of(Requirement requirement, String rung, Competency competency) {
    int asked = requirement.requiredAt(rung);
    return competency.practices().stream()
        .filter(practice -> practice.from() < asked)
        .map(practice -> activity(requirement.id(), asked, practice));
  }

  private static Activity activity(String requirement, int asked, Practice practice) {
    List<Need> needs =
        practice.from() == 0
            ? List.of()
            : List.of(new Need.OfRequirement(requirement, practice.from()));
    return new Activity(
        practice.id(),
        practice.kind(),
        practice.title(),
        practice.provider(),
        practice.hours(),
        practice.weeks(),
        Optional.empty(),
        practice.cost(),
        List.of(new Lift(requirement, Math.min(asked, practice.to()), practice.evidence())),
        needs,
        Optional.empty(),
        practice.how());
  }
}
