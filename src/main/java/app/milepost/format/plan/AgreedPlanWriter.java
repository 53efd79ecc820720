package app.milepost.format.plan;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.AgreedStep;
import app.milepost.plan.Brought;
import tools.jackson.core.JsonGenerator;

/** Writes a plan as it was agreed on. */
final class AgreedPlanWriter {

  private AgreedPlanWriter() {}

  static void write(AgreedPlan plan, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("on", plan.on().toString());
    json.writeStringProperty("start", plan.start().toString());
    json.writeStringProperty("goal", plan.goal());
    PlanWriter.write(plan.budget(), json);
    json.writeStringProperty("currency", plan.currency());
    json.writeNumberProperty("before", plan.before());
    json.writeNumberProperty("after", plan.after());
    json.writeNumberProperty("open", plan.open());
    json.writeArrayPropertyStart("steps");
    plan.steps().forEach(step -> write(step, json));
    json.writeEndArray();
    plan.employment()
        .ifPresent(employment -> {
          json.writeName("employment");
          EmploymentWriter.write(employment, json);
        });
    json.writeEndObject();
  }

  private static void write(Brought brought, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("title", brought.title());
    brought.from().ifPresent(level -> json.writeNumberProperty("from", level));
    json.writeNumberProperty("to", brought.to());
    json.writeEndObject();
  }

  private static void write(AgreedStep step, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("activity", step.activity());
    json.writeStringProperty("title", step.title());
    json.writeStringProperty("kind", step.kind().id());
    PlanWriter.write("provider", step.provider(), json);
    json.writeStringProperty("start", step.start().toString());
    json.writeStringProperty("end", step.end().toString());
    json.writeNumberProperty("hours", step.hours());
    json.writeNumberProperty("cost", step.cost());
    json.writeArrayPropertyStart("closes");
    step.brought().forEach(brought -> write(brought, json));
    json.writeEndArray();
    PlanWriter.write("how", step.how(), json);
    json.writeEndObject();
  }
}
