package app.milepost.format.plan;

import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentDetails.Service;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what an employment plan says beyond its steps, such that {@link EmploymentParser} reads
 * exactly the same.
 */
public final class EmploymentWriter {

  private EmploymentWriter() {}

  /** Writes one object, without what is not filled in. */
  public static void write(EmploymentDetails details, JsonGenerator json) {
    json.writeStartObject();
    details.texts().forEach((which, text) -> json.writeStringProperty(which.id(), text));
    if (!details.services().isEmpty()) {
      json.writeObjectPropertyStart("services");
      details
          .services()
          .forEach((activity, service) -> {
            json.writeName(activity);
            write(service, json);
          });
      json.writeEndObject();
    }
    if (!details.reviews().isEmpty()) {
      json.writeArrayPropertyStart("reviews");
      details.reviews().stream().map(LocalDate::toString).forEach(json::writeString);
      json.writeEndArray();
    }
    if (!details.barriers().isEmpty()) {
      json.writeObjectPropertyStart("barriers");
      details.barriers().forEach((barrier, met) -> json.writeStringProperty(barrier.id(), met));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void write(Service service, JsonGenerator json) {
    json.writeStartObject();
    write("provider", service.provider(), json);
    write("payer", service.payer(), json);
    write("ownContribution", service.ownContribution(), json);
    json.writeEndObject();
  }

  private static void write(String name, String text, JsonGenerator json) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }
}
