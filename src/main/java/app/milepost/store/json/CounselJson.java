package app.milepost.store.json;

import app.milepost.format.AssessmentWriter;
import app.milepost.people.Counsel;
import app.milepost.people.NextStep;
import app.milepost.store.StoreException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a counsellor added to a session, as kept. */
public final class CounselJson {

  private CounselJson() {}

  /** Returns a JSON object in UTF-8, without what is empty. */
  public static byte[] write(Counsel counsel) {
    return RowJson.write(json -> {
      json.writeStartObject();
      if (!counsel.answers().isEmpty()) {
        json.writeName("answers");
        AssessmentWriter.writeAnswers(counsel.answers(), json);
      }
      if (!counsel.privateNotes().isEmpty()) {
        json.writeStringProperty("private", counsel.privateNotes());
      }
      if (!counsel.sharedNotes().isEmpty()) {
        json.writeStringProperty("shared", counsel.sharedNotes());
      }
      if (!counsel.steps().isEmpty()) {
        json.writeArrayPropertyStart("steps");
        counsel.steps().forEach(step -> write(step, json));
        json.writeEndArray();
      }
      if (counsel.ratingsPrinted()) {
        json.writeBooleanProperty("printRatings", true);
      }
      counsel.appointment().ifPresent(day -> json.writeStringProperty("next", day.toString()));
      if (!counsel.name().isEmpty()) {
        json.writeStringProperty("name", counsel.name());
      }
      json.writeEndObject();
    });
  }

  private static void write(NextStep step, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("text", step.text());
    step.due().ifPresent(day -> json.writeStringProperty("due", day.toString()));
    json.writeBooleanProperty("done", step.done());
    step.activity().ifPresent(id -> json.writeStringProperty("activity", id));
    json.writeEndObject();
  }

  /** Reads what {@link #write} wrote. */
  public static Counsel read(byte[] bytes) throws StoreException {
    return RowJson.read(bytes, "notes of this session", CounselJson::read);
  }

  private static Counsel read(JsonParser json) {
    Counsel read = Counsel.NONE;
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      json.nextToken();
      read =
          switch (field) {
            case "answers" -> {
              RowJson.expect(json.hasToken(JsonToken.START_OBJECT));
              yield read.rating(AnswersJson.read(json));
            }
            case "private" -> read.notingPrivately(RowJson.string(json));
            case "shared" -> read.noting(RowJson.string(json));
            case "steps" -> read.agreeing(steps(json));
            case "next" -> read.meeting(Optional.of(LocalDate.parse(RowJson.string(json))));
            case "name" -> read.named(RowJson.string(json));
            case "printRatings" -> read.printingRatings(json.getBooleanValue());
            default -> throw new IllegalArgumentException(field);
          };
    }
    return read;
  }

  private static List<NextStep> steps(JsonParser json) {
    List<NextStep> read = new ArrayList<>();
    RowJson.expect(json.hasToken(JsonToken.START_ARRAY));
    while (json.nextToken() != JsonToken.END_ARRAY) {
      RowJson.expect(json.hasToken(JsonToken.START_OBJECT));
      read.add(step(json));
    }
    return read;
  }

  private static NextStep step(JsonParser json) {
    NextStep read = new NextStep("", Optional.empty(), false);
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      json.nextToken();
      read =
          switch (field) {
            case "text" -> read.saying(RowJson.string(json));
            case "due" -> read.dueOn(Optional.of(LocalDate.parse(RowJson.string(json))));
            case "done" -> read.finished(json.getBooleanValue());
            case "activity" ->
                new NextStep(
                    read.text(), read.due(), read.done(), Optional.of(RowJson.string(json)));
            default -> throw new IllegalArgumentException(field);
          };
    }
    return read;
  }
}
