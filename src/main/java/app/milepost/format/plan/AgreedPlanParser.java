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

  private static final int MOST_OPEN = 100_000;

  private final KnownFields fields;
  private final AgreedStepParser steps;
  private final BudgetParser budgets;
  private final EmploymentParser employments;

  AgreedPlanParser(JsonFactory factory) {
    fields = new KnownFields(factory, FIELDS);
    steps = new AgreedStepParser(factory);
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
    List<AgreedStep> read = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      read.add(steps.parse(parser, keys));
    }
    return read;
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

  static void require(JsonParser parser, KnownFields known, List<String> all, List<String> must)
      throws Refusal {
    for (String field : must) {
      if (!known.has(all.indexOf(field))) {
        throw new Refusal(
            JsonPath.field(JsonPath.of(parser.streamReadContext()), field),
            "This is not there. Needed are %s.".formatted(String.join(", ", must)));
      }
    }
  }
}
