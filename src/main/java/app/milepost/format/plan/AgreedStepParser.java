package app.milepost.format.plan;

import app.milepost.format.json.Expect;
import app.milepost.format.json.KeySink;
import app.milepost.format.json.KnownFields;
import app.milepost.format.json.Refusal;
import app.milepost.plan.AgreedStep;
import app.milepost.plan.Brought;
import app.milepost.plan.Budget;
import app.milepost.role.ActivityKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads the steps of plans as they were agreed on. For one thread. */
final class AgreedStepParser {

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

  private static final List<String> BROUGHT_FIELDS = List.of("title", "from", "to");

  private static final int HIGHEST = 4;

  /** What earlier versions wrote: a title and the level afterward. */
  private static final Pattern IN_WORDS = Pattern.compile("(.*): level ([1-4])", Pattern.DOTALL);

  private final KnownFields stepFields;
  private final KnownFields broughtFields;

  AgreedStepParser(JsonFactory factory) {
    stepFields = new KnownFields(factory, STEP_FIELDS);
    broughtFields = new KnownFields(factory, BROUGHT_FIELDS);
  }

  /** Reads the step the parser stands at. */
  AgreedStep parse(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"activity\": \"evening-course\", \"title\": \"Evening course\", …}");
    String activity = "";
    String title = "";
    ActivityKind kind = ActivityKind.STUDY;
    String provider = "";
    LocalDate start = LocalDate.MIN;
    LocalDate end = LocalDate.MIN;
    int hours = 1;
    BigDecimal cost = BigDecimal.ZERO;
    List<Brought> brought = List.of();
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
        case "closes" -> brought = brought(parser, keys);
        default -> how = Expect.text(parser);
      }
    }
    AgreedPlanParser.require(
        parser, stepFields, STEP_FIELDS, List.of("activity", "title", "start", "end"));
    if (end.isBefore(start)) {
      throw Expect.refusal(parser, "This step ends before it begins.");
    }
    return new AgreedStep(activity, title, kind, provider, start, end, hours, cost, brought, how);
  }

  private List<Brought> brought(JsonParser parser, KeySink keys) throws Refusal {
    Expect.list(parser, "skills");
    List<Brought> all = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      all.add(
          parser.currentToken() == JsonToken.VALUE_STRING ? inWords(parser) : skill(parser, keys));
    }
    return all;
  }

  private static Brought inWords(JsonParser parser) throws Refusal {
    Matcher words = IN_WORDS.matcher(Expect.text(parser));
    if (!words.matches()) {
      throw Expect.refusal(parser, "This must be a skill and a level, such as “Filing: level 2”.");
    }
    return new Brought(words.group(1), OptionalInt.empty(), Integer.parseInt(words.group(2)));
  }

  private Brought skill(JsonParser parser, KeySink keys) throws Refusal {
    Expect.object(parser, "{\"title\": \"Filing\", \"from\": 1, \"to\": 2}");
    String title = "";
    OptionalInt from = OptionalInt.empty();
    int to = 1;
    broughtFields.begin();
    for (int f = broughtFields.next(parser, keys);
        f != KnownFields.END;
        f = broughtFields.next(parser, keys)) {
      switch (BROUGHT_FIELDS.get(f)) {
        case "title" -> title = Expect.text(parser);
        case "from" -> from = OptionalInt.of(Expect.whole(parser, 0, HIGHEST));
        default -> to = Expect.whole(parser, 1, HIGHEST);
      }
    }
    AgreedPlanParser.require(parser, broughtFields, BROUGHT_FIELDS, List.of("title", "to"));
    return new Brought(title, from, to);
  }
}
