package app.milepost.format.plan;

import app.milepost.assessment.BlankText;
import app.milepost.format.json.Expect;
import app.milepost.format.json.JsonPath;
import app.milepost.format.json.KeySink;
import app.milepost.format.json.KnownFields;
import app.milepost.format.json.Refusal;
import app.milepost.plan.Budget;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an activity that a person added to their plan, in the form of a role pack's. Where a pack
 * is read as a tree and held against its schema, this reads front to back, as saved plans are read
 * whenever somebody is opened. For one thread.
 */
public final class ActivityParser {

  private static final List<String> FIELDS =
      List.of(
          "id",
          "kind",
          "title",
          "provider",
          "hours",
          "weeks",
          "timeFact",
          "cost",
          "lifts",
          "needs",
          "oneOf",
          "how");

  /** Without these there is no activity. */
  private static final List<String> MUST = List.of("id", "kind", "title", "hours", "weeks", "cost");

  private final KnownFields fields;
  private final KnownFields costFields;
  private final KnownFields originFields;
  private final KnownFields liftFields;
  private final KnownFields needFields;

  /** Prepares to read. */
  public ActivityParser(JsonFactory factory) {
    fields = new KnownFields(factory, FIELDS);
    costFields = new KnownFields(factory, List.of("from", "to", "currency", "fact", "estimate"));
    originFields =
        new KnownFields(factory, List.of("source", "period", "region", "retrieved", "note"));
    liftFields = new KnownFields(factory, List.of("requirement", "to", "evidence"));
    needFields = new KnownFields(factory, List.of("requirement", "level"));
  }

  /** What has been read of one so far. */
  private static final class Draft {
    private String id = "";
    private ActivityKind kind = ActivityKind.STUDY;
    private String title = "";
    private String provider = "";
    private int hours = 1;
    private int weeks = 1;
    private Optional<Origin> timeFrom = Optional.empty();
    private ActivityCost cost =
        new ActivityCost(
            BigDecimal.ZERO, BigDecimal.ZERO, ActivityCost.USUAL_CURRENCY, Optional.empty());
    private List<Lift> lifts = List.of();
    private List<Need> needs = List.of();
    private Optional<String> oneOf = Optional.empty();
    private String how = "";

    private Activity whole() {
      return new Activity(
          id, kind, title, provider, hours, weeks, timeFrom, cost, lifts, needs, oneOf, how);
    }
  }

  /**
   * Reads the object the parser stands at.
   *
   * @param keys hears of keys that mean nothing
   */
  public Activity parse(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"id\": \"evening-course\", \"title\": \"Evening course\", …}");
    Draft draft = new Draft();
    fields.begin();
    for (int f = fields.next(parser, keys); f != KnownFields.END; f = fields.next(parser, keys)) {
      take(FIELDS.get(f), parser, keys, draft);
    }
    for (String field : MUST) {
      if (!fields.has(FIELDS.indexOf(field))) {
        throw new Refusal(
            JsonPath.field(JsonPath.of(parser.streamReadContext()), field),
            "This is not there. An activity needs %s.".formatted(String.join(", ", MUST)));
      }
    }
    return draft.whole();
  }

  private void take(String field, JsonParser parser, KeySink keys, Draft draft) throws Refusal {
    switch (field) {
      case "id" -> draft.id = named(parser, "An activity needs an id.");
      case "kind" -> draft.kind = kind(parser);
      case "title" ->
          draft.title = named(parser, "An activity needs a name. Write what is to be done.");
      case "provider" -> draft.provider = Expect.text(parser);
      case "hours" -> draft.hours = Expect.whole(parser, 1, Budget.MOST_HOURS);
      case "weeks" -> draft.weeks = Expect.whole(parser, 1, Budget.MOST_WEEKS);
      case "timeFact" -> draft.timeFrom = Optional.of(origin(parser, keys));
      case "cost" -> draft.cost = cost(parser, keys);
      case "lifts" -> draft.lifts = lifts(parser, keys);
      case "needs" -> draft.needs = needs(parser, keys);
      case "oneOf" -> draft.oneOf = Optional.of(Expect.text(parser));
      default -> draft.how = Expect.text(parser);
    }
  }

  private static String named(JsonParser parser, String otherwise) throws Refusal {
    String text = Expect.text(parser);
    if (BlankText.is(text)) {
      throw Expect.refusal(parser, otherwise);
    }
    return text;
  }

  static ActivityKind kind(JsonParser parser) throws Refusal {
    Optional<ActivityKind> kind = ActivityKind.ofId(Expect.text(parser));
    if (kind.isEmpty()) {
      throw Expect.refusal(
          parser,
          "The kind is “education”, “credential”, “project”, “experience” or “study”, not %s."
              .formatted(Expect.found(parser)));
    }
    return kind.get();
  }

  private ActivityCost cost(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"from\": 0, \"to\": 120, \"currency\": \"USD\"}");
    BigDecimal from = BigDecimal.ZERO;
    BigDecimal to = BigDecimal.ZERO;
    String currency = ActivityCost.USUAL_CURRENCY;
    Optional<Origin> origin = Optional.empty();
    costFields.begin();
    for (int f = costFields.next(parser, keys);
        f != KnownFields.END;
        f = costFields.next(parser, keys)) {
      switch (f) {
        case 0 -> from = Expect.money(parser, Budget.MOST_MONEY);
        case 1 -> to = Expect.money(parser, Budget.MOST_MONEY);
        case 2 -> currency = Expect.text(parser);
        case 3 -> origin = Optional.of(origin(parser, keys));
        default -> parser.skipChildren();
      }
    }
    if (from.compareTo(to) > 0) {
      throw Expect.refusal(parser, "The least cost is above the most. Exchange from and to.");
    }
    return new ActivityCost(from, to, currency, origin);
  }

  private Origin origin(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"source\": \"college\", \"retrieved\": \"2026-11-02\"}");
    String[] texts = {"", "", "", "", ""};
    originFields.begin();
    for (int f = originFields.next(parser, keys);
        f != KnownFields.END;
        f = originFields.next(parser, keys)) {
      texts[f] = Expect.text(parser);
    }
    return new Origin(texts[0], texts[1], texts[2], texts[3], texts[4]);
  }

  private List<Lift> lifts(JsonParser parser, KeySink keys) throws Refusal {
    Expect.list(parser, "what it brings");
    List<Lift> lifts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      lifts.add(lift(parser, keys));
    }
    return lifts;
  }

  private Lift lift(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"requirement\": \"ehr-systems\", \"to\": 3, \"evidence\": \"claim\"}");
    String requirement = "";
    int to = 1;
    Evidence evidence = Evidence.CLAIM;
    liftFields.begin();
    for (int f = liftFields.next(parser, keys);
        f != KnownFields.END;
        f = liftFields.next(parser, keys)) {
      switch (f) {
        case 0 -> requirement = Expect.text(parser);
        case 1 -> to = Expect.whole(parser, 1, 4);
        default -> evidence = evidence(parser);
      }
    }
    return new Lift(requirement, to, evidence);
  }

  private static Evidence evidence(JsonParser parser) throws Refusal {
    Optional<Evidence> evidence = Evidence.ofId(Expect.text(parser));
    if (evidence.isEmpty()) {
      throw Expect.refusal(
          parser,
          "Evidence is “claim”, “example”, “document” or “observed”, not %s."
              .formatted(Expect.found(parser)));
    }
    return evidence.get();
  }

  private List<Need> needs(JsonParser parser, KeySink keys) throws Refusal {
    Expect.list(parser, "what it needs");
    List<Need> needs = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      needs.add(
          parser.currentToken() == JsonToken.START_OBJECT
              ? level(parser, keys)
              : new Need.OfActivity(Expect.text(parser)));
    }
    return needs;
  }

  private Need level(JsonParser parser, KeySink keys) throws Refusal {
    String requirement = "";
    int level = 1;
    needFields.begin();
    for (int f = needFields.next(parser, keys);
        f != KnownFields.END;
        f = needFields.next(parser, keys)) {
      if (f == 0) {
        requirement = Expect.text(parser);
      } else {
        level = Expect.whole(parser, 1, 4);
      }
    }
    return new Need.OfRequirement(requirement, level);
  }
}
