package app.milepost.format.plan;

import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.PlanChoices;
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
      plan.own().forEach(activity -> ActivityWriter.write(activity, json));
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

  static void write(String name, String text, JsonGenerator json) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }
}
