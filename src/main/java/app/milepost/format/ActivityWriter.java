package app.milepost.format;

import static app.milepost.format.PackWriter.each;
import static app.milepost.format.PackWriter.text;

import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Origin;
import tools.jackson.core.JsonGenerator;

/** Writes activities as {@link ActivityBinder} reads them. */
final class ActivityWriter {

  private ActivityWriter() {}

  static void write(JsonGenerator json, Activity activity) {
    json.writeStartObject();
    json.writeStringProperty("id", activity.id());
    json.writeStringProperty("title", activity.title());
    json.writeStringProperty("kind", activity.kind().id());
    json.writeNumberProperty("hours", activity.hours());
    json.writeNumberProperty("weeks", activity.weeks());
    activity.timeFrom().ifPresent(origin -> origin(json, "timeFact", origin));
    cost(json, activity.cost());
    text(json, "provider", activity.provider());
    each(json, "lifts", activity.lifts(), ActivityWriter::lift);
    each(json, "needs", activity.needs(), ActivityWriter::need);
    activity.oneOf().ifPresent(group -> json.writeStringProperty("oneOf", group));
    json.writeStringProperty("how", activity.how());
    json.writeEndObject();
  }

  private static void cost(JsonGenerator json, ActivityCost cost) {
    json.writeObjectPropertyStart("cost");
    json.writeNumberProperty("from", cost.from());
    json.writeNumberProperty("to", cost.to());
    json.writeStringProperty("currency", cost.currency());
    cost.origin()
        .ifPresentOrElse(
            origin -> origin(json, "fact", origin),
            () -> json.writeBooleanProperty("estimate", true));
    json.writeEndObject();
  }

  private static void origin(JsonGenerator json, String name, Origin origin) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("source", origin.source());
    text(json, "period", origin.period());
    text(json, "region", origin.region());
    text(json, "retrieved", origin.retrieved());
    text(json, "note", origin.note());
    json.writeEndObject();
  }

  private static void lift(JsonGenerator json, Lift lift) {
    json.writeStartObject();
    json.writeStringProperty("requirement", lift.requirement());
    json.writeNumberProperty("to", lift.to());
    json.writeStringProperty("evidence", lift.evidence().id());
    json.writeEndObject();
  }

  private static void need(JsonGenerator json, Need need) {
    switch (need) {
      case Need.OfActivity other -> json.writeString(other.activity());
      case Need.OfRequirement level -> {
        json.writeStartObject();
        json.writeStringProperty("requirement", level.requirement());
        json.writeNumberProperty("level", level.level());
        json.writeEndObject();
      }
    }
  }
}
