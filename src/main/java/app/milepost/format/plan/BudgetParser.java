package app.milepost.format.plan;

import app.milepost.format.json.Expect;
import app.milepost.format.json.KeySink;
import app.milepost.format.json.KnownFields;
import app.milepost.format.json.Refusal;
import app.milepost.plan.Budget;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** Reads the hours and the money there are. For one thread. */
final class BudgetParser {

  private static final int HOURS = 0;
  private static final int MONEY = 1;
  private static final int HOURS_A_WEEK = 2;

  private final KnownFields fields;

  BudgetParser(JsonFactory factory) {
    fields = new KnownFields(factory, List.of("hours", "money", "hoursAWeek", "weeks"));
  }

  /** Reads the object the parser stands at. */
  Budget parse(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"hours\": 200, \"money\": 800, \"hoursAWeek\": 8, \"weeks\": 26}");
    int hours = Budget.USUAL.hours();
    BigDecimal money = Budget.USUAL.money();
    int hoursAWeek = Budget.USUAL.hoursAWeek();
    int weeks = Budget.USUAL.weeks();
    fields.begin();
    for (int f = fields.next(parser, keys); f != KnownFields.END; f = fields.next(parser, keys)) {
      switch (f) {
        case HOURS -> hours = Expect.whole(parser, 0, Budget.MOST_HOURS);
        case MONEY -> money = Expect.money(parser, Budget.MOST_MONEY);
        case HOURS_A_WEEK -> hoursAWeek = Expect.whole(parser, 1, Budget.HOURS_OF_A_WEEK);
        default -> weeks = Expect.whole(parser, 1, Budget.MOST_WEEKS);
      }
    }
    return new Budget(hours, money, hoursAWeek, weeks);
  }
}
