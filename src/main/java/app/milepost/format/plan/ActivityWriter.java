package app.milepost.format.plan;

import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Origin;
import tools.jackson.core.JsonGenerator;

/** Writes activities, the same way in a role pack and in a person's plan. */
public final class ActivityWriter {

  private ActivityWriter() {}

  /** Writes one object. */
  public static void write(Activity activity, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", activity.id());
    json.writeStringProperty("kind", activity.kind().id());
    json.writeStringProperty("title", activity.title());
    PlanWriter.write("provider", activity.provider(), json);
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
    PlanWriter.write("how", activity.how(), json);
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
    PlanWriter.write("source", origin.source(), json);
    PlanWriter.write("period", origin.period(), json);
    PlanWriter.write("region", origin.region(), json);
    PlanWriter.write("retrieved", origin.retrieved(), json);
    PlanWriter.write("note", origin.note(), json);
    json.writeEndObject();
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
