package app.milepost.format;

import static app.milepost.format.PackBinder.list;
import static app.milepost.format.PackBinder.text;
import static app.milepost.format.PackBinder.whole;

import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Origin;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes activities of a tree, on the same terms as {@link PackBinder}. */
final class ActivityBinder {

  private ActivityBinder() {}

  static Activity activity(JsonNode activity) {
    return new Activity(
        text(activity, "id"),
        ActivityKind.ofId(text(activity, "kind")).orElse(ActivityKind.STUDY),
        text(activity, "title"),
        text(activity, "provider"),
        whole(activity.path("hours")),
        whole(activity.path("weeks")),
        origin(activity.path("timeFact")),
        cost(activity.path("cost")),
        list(activity, "lifts", ActivityBinder::lift),
        list(activity, "needs", ActivityBinder::need),
        Optional.of(text(activity, "oneOf")).filter(group -> !group.isEmpty()),
        text(activity, "how"));
  }

  private static ActivityCost cost(JsonNode cost) {
    return new ActivityCost(
        amount(cost.path("from")),
        amount(cost.path("to")),
        text(cost, "currency"),
        origin(cost.path("fact")));
  }

  private static BigDecimal amount(JsonNode number) {
    return number.isNumber() ? number.decimalValue() : BigDecimal.ZERO;
  }

  private static Optional<Origin> origin(JsonNode fact) {
    return fact.isObject()
        ? Optional.of(
            new Origin(
                text(fact, "source"),
                text(fact, "period"),
                text(fact, "region"),
                text(fact, "retrieved"),
                text(fact, "note")))
        : Optional.empty();
  }

  private static Lift lift(JsonNode lift) {
    return new Lift(
        text(lift, "requirement"),
        whole(lift.path("to")),
        Evidence.ofId(text(lift, "evidence")).orElse(Evidence.CLAIM));
  }

  private static Need need(JsonNode need) {
    return need.isObject()
        ? new Need.OfRequirement(text(need, "requirement"), whole(need.path("level")))
        : new Need.OfActivity(text(need));
  }
}
