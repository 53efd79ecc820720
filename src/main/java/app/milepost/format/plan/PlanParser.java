package app.milepost.format.plan;

import app.milepost.format.json.Expect;
import app.milepost.format.json.ExtraFields;
import app.milepost.format.json.KeySink;
import app.milepost.format.json.KnownFields;
import app.milepost.format.json.Quoted;
import app.milepost.format.json.Refusal;
import app.milepost.plan.AgreedPlan;
import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads what a person decided about their plan. For one thread. */
public final class PlanParser {

  private static final int BUDGET = 0;
  private static final int RULED_OUT = 1;
  private static final int FIXED = 2;
  private static final int OWN = 3;
  private static final int DONE = 4;
  private static final int START = 5;
  private static final int AGREED = 6;

  private final KnownFields planFields;
  private final BudgetParser budgets;
  private final AgreedPlanParser agreements;
  private final EmploymentParser employments;
  private final ActivityParser activities;

  /** Prepares to read. */
  public PlanParser(JsonFactory factory) {
    planFields =
        new KnownFields(
            factory,
            List.of("budget", "ruledOut", "fixed", "own", "done", "start", "agreed", "employment"));
    budgets = new BudgetParser(factory);
    agreements = new AgreedPlanParser(factory);
    employments = new EmploymentParser(factory);
    activities = new ActivityParser(factory);
  }

  /**
   * Reads the object the parser stands at.
   *
   * @param keys hears of keys that mean nothing
   */
  public PlanChoices parse(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"budget\": {\"hours\": 200, \"money\": 800}}");
    Budget budget = Budget.USUAL;
    Set<String> ruledOut = Set.of();
    Set<String> fixed = Set.of();
    List<Activity> own = List.of();
    Map<String, LocalDate> done = Map.of();
    Optional<LocalDate> start = Optional.empty();
    List<AgreedPlan> agreed = List.of();
    EmploymentDetails employment = EmploymentDetails.NONE;
    planFields.begin();
    for (int f = planFields.next(parser, keys);
        f != KnownFields.END;
        f = planFields.next(parser, keys)) {
      switch (f) {
        case BUDGET -> budget = budgets.parse(parser, keys);
        case RULED_OUT -> ruledOut = ids(parser);
        case FIXED -> fixed = ids(parser);
        case OWN -> own = own(parser, keys);
        case DONE -> done = done(parser);
        case START -> start = Optional.of(Expect.day(parser));
        case AGREED -> agreed = agreements.parse(parser, keys);
        default -> employment = employments.parse(parser, keys);
      }
    }
    for (String id : fixed) {
      if (ruledOut.contains(id)) {
        throw Expect.refusal(
            parser,
            "The activity %s is both ruled out and fixed. Keep one of the two."
                .formatted(Quoted.of(id)));
      }
    }
    return new PlanChoices(budget, ruledOut, fixed, own, done, start, agreed, employment);
  }

  private static Set<String> ids(JsonParser parser) throws Refusal {
    Expect.list(parser, "ids of activities");
    Set<String> ids = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      ids.add(Expect.text(parser));
    }
    return ids;
  }

  private List<Activity> own(JsonParser parser, KeySink keys) throws Refusal {
    Expect.list(parser, "activities");
    List<Activity> own = new ArrayList<>();
    Set<String> met = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Activity activity = activities.parse(parser, keys);
      if (!met.add(activity.id())) {
        throw Expect.refusal(
            parser,
            "Two activities have the id %s. Give one of them another."
                .formatted(Quoted.of(activity.id())));
      }
      own.add(activity);
    }
    return own;
  }

  private static Map<String, LocalDate> done(JsonParser parser) throws Refusal {
    Expect.object(parser, "{\"medical-coding-course\": \"2026-11-02\"}");
    Map<String, LocalDate> done = new LinkedHashMap<>();
    for (String id = parser.nextName(); id != null; id = parser.nextName()) {
      parser.nextToken();
      if (done.put(id, Expect.day(parser)) != null) {
        throw ExtraFields.twice(parser);
      }
    }
    return done;
  }
}
