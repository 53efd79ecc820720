package app.milepost.format.plan;

import app.milepost.format.json.Expect;
import app.milepost.format.json.JsonPath;
import app.milepost.format.json.KeySink;
import app.milepost.format.json.KnownFields;
import app.milepost.format.json.Refusal;
import app.milepost.plan.AgreedPlan;
import app.milepost.plan.AgreedStep;
import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads plans as they were agreed on. For one thread. */
final class AgreedPlanParser {

  private static final List<String> FIELDS =
      List.of(
          "on",
          "start",
          "goal",
          "budget",
          "currency",
          "before",
          "after",
          "open",
          "steps",
          "employment");

  private static final List<String> STEP_FIELDS =
      List.of(
          "activity",
          "title",
          "kind",
          "provider",
          "start",
          "end",
          "hours",
          "cost",
          "closes",
          "how");

  private static final int MOST_OPEN = 100_000;

  private final KnownFields fields;
  private final KnownFields stepFields;
  private final BudgetParser budgets;
  private final EmploymentParser employments;

  AgreedPlanParser(JsonFactory factory) {
    fields = new KnownFields(factory, FIELDS);
    stepFields = new KnownFields(factory, STEP_FIELDS);
    budgets = new BudgetParser(factory);
    employments = new EmploymentParser(factory);
  }

  /** Reads the list the parser stands at. */
  List<AgreedPlan> parse(JsonParser parser, KeySink keys) throws Refusal {
    Expect.list(parser, "plans that were agreed on");
    List<AgreedPlan> plans = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      plans.add(plan(parser, keys));
    }
    return plans;
  }

  private AgreedPlan plan(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"on\": \"2026-11-29\", \"start\": \"2026-11-30\", …}");
    LocalDate on = LocalDate.MIN;
    LocalDate start = LocalDate.MIN;
    String goal = "";
    Budget budget = Budget.USUAL;
    String currency = ActivityCost.USUAL_CURRENCY;
    double before = 0;
    double after = 0;
    int open = 0;
    List<AgreedStep> steps = List.of();
    Optional<EmploymentDetails> employment = Optional.empty();
    fields.begin();
    for (int f = fields.next(parser, keys); f != KnownFields.END; f = fields.next(parser, keys)) {
      switch (FIELDS.get(f)) {
        case "on" -> on = Expect.day(parser);
        case "start" -> start = Expect.day(parser);
        case "goal" -> goal = Expect.text(parser);
        case "budget" -> budget = budgets.parse(parser, keys);
        case "currency" -> currency = Expect.text(parser);
        case "before" -> before = points(parser);
        case "after" -> after = points(parser);
        case "open" -> open = Expect.whole(parser, 0, MOST_OPEN);
        case "steps" -> steps = steps(parser, keys);
        default -> employment = Optional.of(employments.parse(parser, keys));
      }
    }
    require(parser, fields, FIELDS, List.of("on", "start"));
    return new AgreedPlan(
        on, start, goal, budget, currency, before, after, open, steps, employment);
  }

  private List<AgreedStep> steps(JsonParser parser, KeySink keys) throws Refusal {
    Expect.list(parser, "steps");
    List<AgreedStep> steps = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      steps.add(step(parser, keys));
    }
    return steps;
  }

  private AgreedStep step(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"activity\": \"evening-course\", \"title\": \"Evening course\", …}");
    String activity = "";
    String title = "";
    ActivityKind kind = ActivityKind.STUDY;
    String provider = "";
    LocalDate start = LocalDate.MIN;
    LocalDate end = LocalDate.MIN;
    int hours = 1;
    BigDecimal cost = BigDecimal.ZERO;
    List<String> closes = List.of();
    String how = "";
    stepFields.begin();
    for (int f = stepFields.next(parser, keys);
        f != KnownFields.END;
        f = stepFields.next(parser, keys)) {
      switch (STEP_FIELDS.get(f)) {
        case "activity" -> activity = Expect.text(parser);
        case "title" -> title = Expect.text(parser);
        case "kind" -> kind = ActivityParser.kind(parser);
        case "provider" -> provider = Expect.text(parser);
        case "start" -> start = Expect.day(parser);
        case "end" -> end = Expect.day(parser);
        case "hours" -> hours = Expect.whole(parser, 1, Budget.MOST_HOURS);
        case "cost" -> cost = Expect.money(parser, Budget.MOST_MONEY);
        case "closes" -> closes = texts(parser);
        default -> how = Expect.text(parser);
      }
    }
    require(parser, stepFields, STEP_FIELDS, List.of("activity", "title", "start", "end"));
    if (end.isBefore(start)) {
      throw Expect.refusal(parser, "This step ends before it begins.");
    }
    return new AgreedStep(activity, title, kind, provider, start, end, hours, cost, closes, how);
  }

  private static List<String> texts(JsonParser parser) throws Refusal {
    Expect.list(parser, "texts");
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      texts.add(Expect.text(parser));
    }
    return texts;
  }

  private static double points(JsonParser parser) throws Refusal {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      double points = parser.getDoubleValue();
      if (points >= 0 && points <= 100) {
        return points;
      }
    }
    throw Expect.refusal(
        parser, "This must be points from 0 to 100, not %s.".formatted(Expect.found(parser)));
  }

  private static void require(
      JsonParser parser, KnownFields known, List<String> all, List<String> must) throws Refusal {
    for (String field : must) {
      if (!known.has(all.indexOf(field))) {
        throw new Refusal(
            JsonPath.field(JsonPath.of(parser.streamReadContext()), field),
            "This is not there. Needed are %s.".formatted(String.join(", ", must)));
      }
    }
  }
}
