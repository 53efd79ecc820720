package app.milepost.report.plan;

import app.milepost.format.json.JsonOutput;
import app.milepost.plan.Curve;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanStep;
import app.milepost.role.RolePack;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what {@code milepost plan --json} prints. Numbers read back as the very same ones. */
public final class PlanJson {

  private final Plan plan;
  private final PlanSentences sentences;
  private final JsonGenerator json;

  private PlanJson(RolePack pack, Plan plan, JsonGenerator json) {
    this.plan = plan;
    this.json = json;
    sentences = new PlanSentences(pack, plan);
  }

  /**
   * Writes one plan, indented, with a line break at its end. Does not close the stream.
   *
   * @param curve what more of one budget would bring, the least first; empty where not asked for
   * @throws tools.jackson.core.exc.JacksonIOException if the stream fails
   */
  public static void write(
      RolePack pack,
      Plan plan,
      Advice advice,
      List<Curve.Step> curve,
      Curve.By by,
      OutputStream out) {
    try (JsonGenerator json = JsonOutput.pretty(out)) {
      json.writeStartObject();
      new PlanJson(pack, plan, json).write(advice, curve, by);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write(Advice advice, List<Curve.Step> curve, Curve.By by) {
    json.writeStringProperty("rung", plan.request().rung());
    json.writeNumberProperty("hours", plan.request().budget().hours());
    json.writeNumberProperty("money", plan.request().budget().money());
    json.writeNumberProperty("totalHours", plan.hours());
    json.writeNumberProperty("totalCost", plan.cost());
    json.writeArrayPropertyStart("steps");
    plan.steps().forEach(this::step);
    json.writeEndArray();
    standing("before", plan.before());
    standing("after", plan.after());
    json.writeBooleanProperty("proven", plan.proven());
    json.writeNumberProperty("bound", plan.bound());
    json.writeArrayPropertyStart("open");
    advice.open().forEach(open -> why(open.gap().id(), sentences.why(open)));
    json.writeEndArray();
    json.writeArrayPropertyStart("left");
    advice.left().forEach(left -> why(left.activity().id(), sentences.why(left)));
    json.writeEndArray();
    json.writeArrayPropertyStart("answerFirst");
    advice.answerFirst().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("curve");
    curve.forEach(step -> step(step, by));
    json.writeEndArray();
  }

  private void step(PlanStep step) {
    json.writeStartObject();
    json.writeStringProperty("id", step.activity().id());
    json.writeStringProperty("kind", step.activity().kind().id());
    json.writeStringProperty("title", step.activity().title());
    json.writeNumberProperty("week", step.firstWeek());
    json.writeNumberProperty("lastWeek", step.lastWeek());
    json.writeNumberProperty("hours", step.activity().hours());
    json.writeNumberProperty("cost", step.activity().cost().to());
    json.writeArrayPropertyStart("closes");
    for (PlanStep.Lifted lift : step.lifts()) {
      json.writeStartObject();
      json.writeStringProperty("id", lift.requirement());
      json.writeName("from");
      lift.from().ifPresentOrElse(json::writeNumber, json::writeNull);
      json.writeNumberProperty("to", lift.to());
      json.writeNumberProperty("points", lift.points());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void standing(String name, Readiness readiness) {
    Optional<Outcome.Scored> scored = readiness.scored();
    json.writeObjectPropertyStart(name);
    json.writeName("earned");
    scored.map(Outcome.Scored::earned).ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeName("evidenced");
    scored.map(Outcome.Scored::evidenced).ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeName("band");
    scored.map(s -> s.band().id()).ifPresentOrElse(json::writeString, json::writeNull);
    json.writeArrayPropertyStart("blocking");
    readiness.blocking().stream().map(ItemScore::id).forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void why(String id, String why) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("why", why);
    json.writeEndObject();
  }

  private void step(Curve.Step step, Curve.By by) {
    json.writeStartObject();
    if (by == Curve.By.HOURS) {
      json.writeNumberProperty("hours", step.hours());
    } else {
      json.writeNumberProperty("money", step.money());
    }
    json.writeNumberProperty("earned", step.earned());
    json.writeNumberProperty("blocking", step.blocking());
    json.writeEndObject();
  }
}
