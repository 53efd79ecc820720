package app.milepost.format.matrix;

import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The activities of a career that still make sense once what it asks for has changed. */
final class KeptActivities {

  private KeptActivities() {}

  /**
   * Returns them without what is about requirements that are gone: what lifts nothing any more is
   * left out, and with it what needs it.
   */
  static List<Activity> of(RolePack pack, List<Requirement> requirements) {
    Set<String> there = requirements.stream().map(Requirement::id).collect(Collectors.toSet());
    Set<String> gone = new HashSet<>();
    List<Activity> kept = new ArrayList<>(pack.activities());
    kept.replaceAll(activity -> lifting(activity, there));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Activity activity : List.copyOf(kept)) {
        if (activity.lifts().isEmpty()
            || activity.needs().stream().anyMatch(need -> isGone(need, there, gone))) {
          gone.add(activity.id());
          kept.remove(activity);
          changed = true;
        }
      }
    }
    return kept;
  }

  private static boolean isGone(Need need, Set<String> there, Set<String> gone) {
    return switch (need) {
      case Need.OfActivity other -> gone.contains(other.activity());
      case Need.OfRequirement level -> !there.contains(level.requirement());
    };
  }

  private static Activity lifting(Activity activity, Set<String> there) {
    List<Lift> lifts =
        activity.lifts().stream().filter(lift -> there.contains(lift.requirement())).toList();
    return new Activity(
        activity.id(),
        activity.kind(),
        activity.title(),
        activity.provider(),
        activity.hours(),
        activity.weeks(),
        activity.timeFrom(),
        activity.cost(),
        lifts,
        activity.needs(),
        activity.oneOf(),
        activity.how());
  }
}
