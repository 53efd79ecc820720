package app.milepost.report.person;

import app.milepost.format.AssessmentWriter;
import app.milepost.format.json.JsonOutput;
import app.milepost.format.plan.PlanWriter;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.people.SessionHead;
import app.milepost.plan.PlanChoices;
import app.milepost.report.person.HeldOnPerson.Deed;
import app.milepost.report.person.HeldOnPerson.Scored;
import app.milepost.report.person.HeldOnPerson.Ticked;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** All that is held on one person, for other programs. */
final class PersonJson {

  /** What the file calls its own format. */
  static final String FORMAT = "milepost-person/1";

  private PersonJson() {}

  static void write(HeldOnPerson held, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonOutput.pretty(out)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("at", held.at().toString());
      write(held.person(), json);
      write(held.ticks(), json);
      json.writeArrayPropertyStart("sessions");
      held.sessions().forEach(session -> write(session, json));
      json.writeEndArray();
      if (!held.unreadable().isEmpty()) {
        json.writeArrayPropertyStart("unreadableSessions");
        held.unreadable().forEach(head -> writeUnreadable(head, json));
        json.writeEndArray();
      }
      json.writeArrayPropertyStart("done");
      held.done().forEach(deed -> write(deed, json));
      json.writeEndArray();
      json.writeEndObject();
    } catch (JacksonException e) {
      throw new IOException(e.getOriginalMessage(), e);
    }
    out.write("\n".getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Person person, JsonGenerator json) {
    Details details = person.details();
    json.writeObjectPropertyStart("person");
    json.writeNumberProperty("number", person.id());
    json.writeStringProperty("name", details.name());
    json.writeStringProperty("contact", details.contact());
    json.writeArrayPropertyStart("tags");
    details.tags().forEach(json::writeString);
    json.writeEndArray();
    details.consent().ifPresent(day -> json.writeStringProperty("consent", day.toString()));
    json.writeBooleanProperty("archived", person.archived());
    json.writeStringProperty("since", person.since().toString());
    json.writeEndObject();
  }

  private static void write(Optional<List<Ticked>> ticks, JsonGenerator json) {
    if (ticks.isEmpty()) {
      json.writeBooleanProperty("unreadableTicks", true);
      return;
    }
    json.writeArrayPropertyStart("ticked");
    for (Ticked ticked : ticks.get()) {
      json.writeStartObject();
      json.writeStringProperty("role", ticked.tick().role());
      json.writeStringProperty("list", ticked.tick().list());
      json.writeStringProperty("box", ticked.tick().box());
      json.writeStringProperty("text", ticked.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeUnreadable(SessionHead head, JsonGenerator json) {
    json.writeStartObject();
    write(head, json);
    json.writeEndObject();
  }

  private static void write(Scored scored, JsonGenerator json) {
    json.writeStartObject();
    write(scored.session().head(), json);
    if (!scored.session().counsel().name().isEmpty()) {
      json.writeStringProperty("name", scored.session().counsel().name());
    }
    scored.readiness().ifPresent(readiness -> write(readiness, json));
    json.writeName("answers");
    AssessmentWriter.writeAnswers(scored.session().answers(), json);
    if (!scored.session().plan().equals(PlanChoices.NONE)) {
      json.writeName("plan");
      PlanWriter.write(scored.session().plan(), json);
    }
    write(scored.session().counsel(), json);
    json.writeEndObject();
  }

  private static void write(SessionHead head, JsonGenerator json) {
    json.writeNumberProperty("number", head.id());
    json.writeStringProperty("role", head.role());
    json.writeStringProperty("rung", head.rung());
    json.writeStringProperty("started", head.startedAt().toString());
    head.savedAt().ifPresent(at -> json.writeStringProperty("saved", at.toString()));
    head.closedAt().ifPresent(at -> json.writeStringProperty("closed", at.toString()));
    head.pack().ifPresent(key -> json.writeStringProperty("rolePack", key));
  }

  private static void write(Readiness readiness, JsonGenerator json) {
    json.writeObjectPropertyStart("score");
    switch (readiness.outcome()) {
      case Outcome.Scored scored -> {
        json.writeNumberProperty("earned", scored.earned());
        json.writeNumberProperty("potential", scored.potential());
        json.writeNumberProperty("evidenced", scored.evidenced());
        json.writeStringProperty("band", scored.band().id());
        json.writeStringProperty("bandPotential", scored.bandPotential().id());
      }
      case Outcome.Nothing nothing ->
          List.of("earned", "potential", "evidenced", "band", "bandPotential")
              .forEach(json::writeNullProperty);
    }
    json.writeEndObject();
  }

  private static void write(Counsel counsel, JsonGenerator json) {
    json.writeObjectPropertyStart("counsellor");
    json.writeName("answers");
    AssessmentWriter.writeAnswers(counsel.answers(), json);
    json.writeBooleanProperty("ratingsPrinted", counsel.ratingsPrinted());
    json.writeStringProperty("privateNotes", counsel.privateNotes());
    json.writeStringProperty("sharedNotes", counsel.sharedNotes());
    counsel.appointment().ifPresent(day -> json.writeStringProperty("next", day.toString()));
    json.writeArrayPropertyStart("steps");
    for (NextStep step : counsel.steps()) {
      json.writeStartObject();
      json.writeStringProperty("text", step.text());
      step.due().ifPresent(day -> json.writeStringProperty("due", day.toString()));
      json.writeBooleanProperty("done", step.done());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Deed deed, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("at", deed.at().toString());
    json.writeStringProperty("what", deed.what());
    json.writeEndObject();
  }
}
