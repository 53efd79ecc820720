package app.milepost.format.plan;

import app.milepost.assessment.TextLimit;
import app.milepost.format.json.Expect;
import app.milepost.format.json.ExtraFields;
import app.milepost.format.json.KeySink;
import app.milepost.format.json.KnownFields;
import app.milepost.format.json.Quoted;
import app.milepost.format.json.Refusal;
import app.milepost.plan.Barrier;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentDetails.Service;
import app.milepost.plan.EmploymentText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads what an employment plan says beyond its steps. For one thread. */
public final class EmploymentParser {

  private static final List<String> FIELDS =
      Stream.concat(
              Stream.of("services", "reviews", "barriers"),
              Stream.of(EmploymentText.values()).map(EmploymentText::id))
          .toList();

  private static final List<String> SERVICE_FIELDS =
      List.of("provider", "payer", "ownContribution");

  private static final String BARRIERS =
      Stream.of(Barrier.values()).map(Barrier::id).collect(Collectors.joining(", "));

  private final KnownFields fields;
  private final KnownFields serviceFields;

  /** Prepares to read, many objects one after the other. */
  public EmploymentParser(JsonFactory factory) {
    fields = new KnownFields(factory, FIELDS);
    serviceFields = new KnownFields(factory, SERVICE_FIELDS);
  }

  /**
   * Reads the object the parser stands at.
   *
   * @param keys hears of keys that mean nothing
   * @throws Refusal if a value is of another kind, too long, or not known
   */
  public EmploymentDetails parse(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"program\": \"Adult career pathways\"}");
    EmploymentDetails read = EmploymentDetails.NONE;
    fields.begin();
    for (int f = fields.next(parser, keys); f != KnownFields.END; f = fields.next(parser, keys)) {
      read = take(FIELDS.get(f), parser, keys, read);
    }
    return read;
  }

  private EmploymentDetails take(
      String field, JsonParser parser, KeySink keys, EmploymentDetails read) throws Refusal {
    return switch (field) {
      case "services" ->
          new EmploymentDetails(
              read.texts(), services(parser, keys), read.reviews(), read.barriers());
      case "reviews" -> read.reviewedOn(List.copyOf(reviews(parser)));
      case "barriers" ->
          new EmploymentDetails(read.texts(), read.services(), read.reviews(), barriers(parser));
      default -> {
        EmploymentText which = EmploymentText.ofId(field).orElseThrow();
        yield read.saying(which, text(parser, which.limit()));
      }
    };
  }

  private static String text(JsonParser parser, TextLimit limit) throws Refusal {
    String text = Expect.text(parser);
    if (limit.isPassedBy(text)) {
      throw Expect.refusal(
          parser,
          "This text is too long. At most %,d characters in %d lines are kept. Shorten it."
              .formatted(limit.most(), TextLimit.MOST_LINES));
    }
    return text;
  }

  private Map<String, Service> services(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"medical-coding-course\": {\"payer\": \"The program\"}}");
    Map<String, Service> services = new LinkedHashMap<>();
    for (String id = parser.nextName(); id != null; id = parser.nextName()) {
      parser.nextToken();
      if (services.put(id, service(parser, keys)) != null) {
        throw ExtraFields.twice(parser);
      }
    }
    return services;
  }

  private Service service(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"provider\": \"City College\", \"payer\": \"The program\"}");
    String provider = "";
    String payer = "";
    String ownContribution = "";
    serviceFields.begin();
    for (int f = serviceFields.next(parser, keys);
        f != KnownFields.END;
        f = serviceFields.next(parser, keys)) {
      switch (SERVICE_FIELDS.get(f)) {
        case "provider" -> provider = text(parser, TextLimit.NAME);
        case "payer" -> payer = text(parser, TextLimit.NAME);
        default -> ownContribution = text(parser, TextLimit.NAME);
      }
    }
    return new Service(provider, payer, ownContribution);
  }

  private static SortedSet<LocalDate> reviews(JsonParser parser) throws Refusal {
    Expect.list(parser, "days such as 2026-11-02");
    SortedSet<LocalDate> days = new TreeSet<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      days.add(Expect.day(parser));
      if (days.size() > EmploymentDetails.MOST_REVIEWS) {
        throw Expect.refusal(
            parser,
            "There are more than %d days of review. Take some out."
                .formatted(EmploymentDetails.MOST_REVIEWS));
      }
    }
    return days;
  }

  private static Map<Barrier, String> barriers(JsonParser parser) throws Refusal {
    Expect.object(parser, "{\"transport\": \"A bus pass from the program\"}");
    Map<Barrier, String> barriers = new EnumMap<>(Barrier.class);
    for (String id = parser.nextName(); id != null; id = parser.nextName()) {
      String name = id;
      parser.nextToken();
      Barrier barrier =
          Barrier.ofId(name)
              .orElseThrow(() ->
                  Expect.refusal(
                      parser,
                      "%s is none of the barriers. They are %s."
                          .formatted(Quoted.of(name), BARRIERS)));
      if (barriers.put(barrier, text(parser, TextLimit.NOTE)) != null) {
        throw ExtraFields.twice(parser);
      }
    }
    return barriers;
  }
}
