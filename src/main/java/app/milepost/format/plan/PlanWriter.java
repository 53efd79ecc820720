package app.milepost.format.plan;

import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Origin;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what a person decided about their plan, such that {@link PlanReader} reads exactly the
 * same. Activities look as in a role pack.
 */
public final class PlanWriter {

  private PlanWriter() {}

  /** Writes one object, without what is empty but for the budget. */
  public static void write(PlanChoices plan, JsonGenerator json) {
    json.writeStartObject();
    write(plan.budget(), json);
    write("ruledOut", plan.ruledOut(), json);
    write("fixed", plan.fixed(), json);
    if (!plan.own().isEmpty()) {
      json.writeArrayPropertyStart("own");
      plan.own().forEach(activity -> write(activity, json));
      json.writeEndArray();
    }
    if (!plan.done().isEmpty()) {
      json.writeObjectPropertyStart("done");
      plan.done().forEach((id, day) -> json.writeStringProperty(id, day.toString()));
      json.writeEndObject();
    }
    plan.start().ifPresent(day -> json.writeStringProperty("start", day.toString()));
    if (!plan.agreed().isEmpty()) {
      json.writeArrayPropertyStart("agreed");
      plan.agreed().forEach(agreed -> AgreedPlanWriter.write(agreed, json));
      json.writeEndArray();
    }
    if (!plan.employment().equals(EmploymentDetails.NONE)) {
      json.writeName("employment");
      EmploymentWriter.write(plan.employment(), json);
    }
    json.writeEndObject();
  }

  static void write(Budget budget, JsonGenerator json) {
    json.writeObjectPropertyStart("budget");
    json.writeNumberProperty("hours", budget.hours());
    json.writeNumberProperty("money", budget.money());
    json.writeNumberProperty("hoursAWeek", budget.hoursAWeek());
    json.writeNumberProperty("weeks", budget.weeks());
    json.writeEndObject();
  }

  private static void write(String name, Collection<String> ids, JsonGenerator json) {
    if (!ids.isEmpty()) {
      json.writeArrayPropertyStart(name);
      ids.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private static void write(Activity activity, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", activity.id());
    json.writeStringProperty("kind", activity.kind().id());
    json.writeStringProperty("title", activity.title());
    write("provider", activity.provider(), json);
    json.writeNumberProperty("hours", activity.hours());
    json.writeNumberProperty("weeks", activity.weeks());
    activity.timeFrom().ifPresent(origin -> write("timeFact", origin, json));
    write(activity.cost(), json);
    json.writeArrayPropertyStart("lifts");
    activity.lifts().forEach(lift -> write(lift, json));
    json.writeEndArray();
    if (!activity.needs().isEmpty()) {
      json.writeArrayPropertyStart("needs");
      activity.needs().forEach(need -> write(need, json));
      json.writeEndArray();
    }
    activity.oneOf().ifPresent(group -> json.writeStringProperty("oneOf", group));
    write("how", activity.how(), json);
    json.writeEndObject();
  }

  private static void write(ActivityCost cost, JsonGenerator json) {
    json.writeObjectPropertyStart("cost");
    json.writeNumberProperty("from", cost.from());
    json.writeNumberProperty("to", cost.to());
    json.writeStringProperty("currency", cost.currency());
    cost.origin()
        .ifPresentOrElse(
            origin -> write("fact", origin, json),
            () -> json.writeBooleanProperty("estimate", true));
    json.writeEndObject();
  }

  private static void write(String name, Origin origin, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    write("source", origin.source(), json);
    write("period", origin.period(), json);
    write("region", origin.region(), json);
    write("retrieved", origin.retrieved(), json);
    write("note", origin.note(), json);
    json.writeEndObject();
  }

  static void write(String name, String text, JsonGenerator json) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }

  private static void write(Lift lift, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("requirement", lift.requirement());
    json.writeNumberProperty("to", lift.to());
    json.writeStringProperty("evidence", lift.evidence().id());
    json.writeEndObject();
  }

  private static void write(Need need, JsonGenerator json) {
    switch (need) {
      case Need.OfActivity of -> json.writeString(of.activity());
      case Need.OfRequirement of -> {
        json.writeStartObject();
        json.writeStringProperty("requirement", of.requirement());
        json.writeNumberProperty("level", of.level());
        json.writeEndObject();
      }
    }
  }
}
