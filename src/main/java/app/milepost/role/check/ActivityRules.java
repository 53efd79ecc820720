package app.milepost.role.check;

import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** What must hold of the activities of a pack, so that plans can be made of them. */
final class ActivityRules {

  private final RolePack pack;
  private final BiConsumer<String, String> report;
  private final String currency;

  private ActivityRules(RolePack pack, BiConsumer<String, String> report) {
    this.pack = pack;
    this.report = report;
    currency =
        pack.activities().stream()
            .map(activity -> activity.cost().currency())
            .filter(ActivityRules::isCode)
            .findFirst()
            .orElse("");
  }

  /**
   * Checks all activities.
   *
   * @param report gets the path and the sentence of each problem
   */
  static void check(RolePack pack, BiConsumer<String, String> report) {
    ActivityRules rules = new ActivityRules(pack, report);
    PackWalk.each("$.activities", pack.activities(), rules::activity);
    new NeedCycles(pack.activities(), report).check();
    new NeedGroups(pack, report).check();
  }

  private void activity(String path, Activity activity) {
    cost(path + ".cost", activity.cost());
    Set<String> lifted = new HashSet<>();
    PackWalk.each(
        path + ".lifts",
        activity.lifts(),
        (at, lift) -> {
          lift(at, lift);
          if (!lifted.add(lift.requirement())) {
            report.accept(
                at + ".requirement",
                "The requirement “%s” stands twice in this list. Keep one of the two."
                    .formatted(lift.requirement()));
          }
        });
    PackWalk.each(path + ".needs", activity.needs(), (at, need) -> need(at, activity, need));
  }

  private void cost(String path, ActivityCost cost) {
    if (cost.from().compareTo(cost.to()) > 0) {
      report.accept(
          path + ".to",
          "The cost runs backwards, from %s to %s."
              .formatted(cost.from().toPlainString(), cost.to().toPlainString()));
    }
    if (isCode(cost.currency()) && !cost.currency().equals(currency)) {
      report.accept(
          path + ".currency",
          "An activity before this one is in %s, and a plan adds up what they cost. Give all of them"
                  .formatted(currency)
              + " in one currency.");
    }
  }

  /** What is no code at all is the schema's matter. */
  private static boolean isCode(String currency) {
    return currency.matches("[A-Z]{3}");
  }

  private void lift(String path, Lift lift) {
    pack.requirement(lift.requirement())
        .ifPresentOrElse(
            requirement -> level(path + ".to", lift.to(), requirement),
            () -> unknownRequirement(path + ".requirement", lift.requirement()));
  }

  private void level(String path, int level, Requirement requirement) {
    int highest =
        pack.rungs().stream().mapToInt(r -> requirement.requiredAt(r.id())).max().orElse(0);
    if (level > highest) {
      report.accept(
          path,
          highest == 0
              ? "No rung asks for “%s”, so nothing is gained by this. Take it out."
                  .formatted(requirement.id())
              : "No rung asks for more than level %d of “%s”. Lower this to %d."
                  .formatted(highest, requirement.id(), highest));
    }
  }

  private void need(String path, Activity activity, Need need) {
    switch (need) {
      case Need.OfActivity(String id) -> {
        if (id.equals(activity.id())) {
          report.accept(path, "“%s” needs itself. Take this out.".formatted(id));
        } else if (pack.activity(id).isEmpty()) {
          report.accept(path, "There is no activity “%s”.".formatted(id));
        }
      }
      case Need.OfRequirement(String id, int level) -> {
        if (pack.requirement(id).isEmpty()) {
          unknownRequirement(path + ".requirement", id);
        }
      }
    }
  }

  private void unknownRequirement(String path, String id) {
    report.accept(path, "There is no requirement “%s”.".formatted(id));
  }
}
