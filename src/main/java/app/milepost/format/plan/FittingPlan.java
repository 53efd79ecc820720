package app.milepost.format.plan;

import app.milepost.assessment.TextLimit;
import app.milepost.format.json.Quoted;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.Need;
import app.milepost.role.RolePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was decided about a plan, as far as a role pack has a place for it: ids that the pack does
 * not know, and long texts, can't come along.
 *
 * @param choices what is left
 * @param notices a sentence for each thing that was left out or shortened
 */
public record FittingPlan(PlanChoices choices, List<String> notices) {

  /** More ids than these are counted only. */
  private static final int NAMED = 5;

  /** Fits decisions to a pack. */
  public static FittingPlan of(RolePack pack, PlanChoices plan) {
    return new Fitting(pack, plan).run();
  }

  /** One plan on its way into a pack. */
  private static final class Fitting {

    private final RolePack pack;
    private final PlanChoices plan;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> activities = new LinkedHashSet<>();
    private final Set<String> requirements = new LinkedHashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Set<String> foreign = new LinkedHashSet<>();
    private final Set<String> circle = new LinkedHashSet<>();
    private boolean cut;

    Fitting(RolePack pack, PlanChoices plan) {
      this.pack = pack;
      this.plan = plan;
    }

    FittingPlan run() {
      pack.activities().forEach(activity -> known.add(activity.id()));
      for (Activity activity : plan.own()) {
        if (pack.activity(activity.id()).isPresent()) {
          taken.add(activity.id());
        } else if (!activity.cost().isFree()
            && !activity.cost().currency().equals(pack.currency())) {
          foreign.add(activity.id());
        }
        if (!foreign.contains(activity.id())) {
          known.add(activity.id());
        }
        if (leads(activity.id(), activity.id(), new HashSet<>())) {
          circle.add(activity.id());
        }
      }
      PlanChoices fitting =
          new PlanChoices(
              plan.budget(),
              known(plan.ruledOut()),
              known(plan.fixed()),
              plan.own().stream()
                  .filter(activity -> !taken.contains(activity.id()))
                  .filter(activity -> !foreign.contains(activity.id()))
                  .map(this::fitting)
                  .toList(),
              done(),
              plan.start(),
              plan.agreed(),
              plan.employment());
      return new FittingPlan(fitting, notices());
    }

    private Set<String> known(Collection<String> ids) {
      return ids.stream().filter(this::isActivity).collect(Collectors.toSet());
    }

    private Map<String, LocalDate> done() {
      Map<String, LocalDate> done = new LinkedHashMap<>();
      plan.done()
          .forEach((id, day) -> {
            if (isActivity(id)) {
              done.put(id, day);
            }
          });
      return done;
    }

    private Activity fitting(Activity own) {
      return new Activity(
          own.id(),
          own.kind(),
          cut(TextLimit.NAME, own.title()),
          cut(TextLimit.NAME, own.provider()),
          own.hours(),
          own.weeks(),
          own.timeFrom(),
          own.cost(),
          own.lifts().stream().filter(lift -> isRequirement(lift.requirement())).toList(),
          own.needs().stream()
              .filter(this::isKnown)
              .filter(need -> !closesCircle(own.id(), need))
              .toList(),
          own.oneOf(),
          cut(TextLimit.NOTE, own.how()));
    }

    private boolean closesCircle(String own, Need need) {
      return need instanceof Need.OfActivity(String other)
          && circle.contains(own)
          && leads(other, own, new HashSet<>());
    }

    /** Whether an activity of one's own needs another one, or something that needs it. */
    private boolean leads(String from, String to, Set<String> seen) {
      return plan.own().stream()
          .filter(activity -> activity.id().equals(from))
          .flatMap(activity -> activity.needs().stream())
          .anyMatch(need ->
              need instanceof Need.OfActivity(String other)
                  && (other.equals(to) || (seen.add(other) && leads(other, to, seen))));
    }

    private String cut(TextLimit limit, String text) {
      cut |= limit.isPassedBy(text);
      return limit.cut(text);
    }

    private boolean isKnown(Need need) {
      return switch (need) {
        case Need.OfActivity of -> isActivity(of.activity());
        case Need.OfRequirement of -> isRequirement(of.requirement());
      };
    }

    private boolean isActivity(String id) {
      if (!known.contains(id)) {
        activities.add(id);
        return false;
      }
      return true;
    }

    private boolean isRequirement(String id) {
      if (pack.requirement(id).isEmpty()) {
        requirements.add(id);
        return false;
      }
      return true;
    }

    private List<String> notices() {
      List<String> notices = new ArrayList<>();
      if (!activities.isEmpty()) {
        notices.add(
            "The plan names activities that the role does not have: %s. They were left out."
                .formatted(list(activities)));
      }
      if (!requirements.isEmpty()) {
        notices.add(
            "The plan names requirements that the role does not have: %s. They were left out."
                .formatted(list(requirements)));
      }
      if (!taken.isEmpty()) {
        notices.add(
            "The plan has activities of its own under ids of the role: %s. Those of the role were"
                    .formatted(list(taken))
                + " kept.");
      }
      if (!foreign.isEmpty()) {
        notices.add(
            "The plan has activities of its own that cost money in another currency than %s: %s. They were left out, since such costs can’t be added up. Give their costs in %s."
                .formatted(pack.currency(), list(foreign), pack.currency()));
      }
      if (!circle.isEmpty()) {
        notices.add(
            "The plan has activities of its own that need each other in a circle, so none could begin: %s. What they need of each other was left out."
                .formatted(list(circle)));
      }
      if (cut) {
        notices.add("Texts of activities in the plan were too long. The beginning was kept.");
      }
      return notices;
    }

    private static String list(Set<String> ids) {
      String named = ids.stream().limit(NAMED).map(Quoted::of).collect(Collectors.joining(", "));
      int more = ids.size() - NAMED;
      return more > 0 ? "%s and %d more".formatted(named, more) : named;
    }
  }
}
