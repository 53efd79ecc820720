package app.milepost.store.json;

import app.milepost.people.Details;
import app.milepost.store.StoreException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** What is known about a person, as kept. */
public final class DetailsJson {

  private DetailsJson() {}

  /** Returns a JSON object in UTF-8, without what is empty, except for the name. */
  public static byte[] write(Details details) {
    return RowJson.write(json -> {
      json.writeStartObject();
      json.writeStringProperty("name", details.name());
      if (!details.contact().isEmpty()) {
        json.writeStringProperty("contact", details.contact());
      }
      if (!details.tags().isEmpty()) {
        json.writeArrayPropertyStart("tags");
        details.tags().forEach(json::writeString);
        json.writeEndArray();
      }
      details.consent().ifPresent(day -> json.writeStringProperty("consent", day.toString()));
      json.writeEndObject();
    });
  }

  /** Reads what {@link #write} wrote. */
  public static Details read(byte[] bytes) throws StoreException {
    return RowJson.read(bytes, "details of this person", DetailsJson::read);
  }

  private static Details read(JsonParser json) {
    String name = "";
    String contact = "";
    List<String> tags = List.of();
    Optional<LocalDate> consent = Optional.empty();
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      json.nextToken();
      switch (field) {
        case "name" -> name = RowJson.string(json);
        case "contact" -> contact = RowJson.string(json);
        case "tags" -> tags = RowJson.strings(json);
        case "consent" -> consent = Optional.of(LocalDate.parse(RowJson.string(json)));
        default -> throw new IllegalArgumentException(field);
      }
    }
    return new Details(name, contact, tags, consent);
  }
}
