package app.milepost.format;

import app.milepost.format.json.Expect;
import app.milepost.format.json.ExtraFields;
import app.milepost.format.json.FieldNames;
import app.milepost.format.json.JsonPath;
import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.KnownFields;
import app.milepost.format.json.NearestName;
import app.milepost.format.json.Quoted;
import app.milepost.format.json.Refusal;
import app.milepost.format.json.Utf8Check;
import app.milepost.format.plan.PlanParser;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The one place that knows what an assessment file looks like. Reads the bytes once, front to back,
 * and hands everything to a sink as it comes, so a sink holds nothing valid until {@link #parse}
 * has returned. For one thread.
 */
final class AssessmentParser {

  /** The value of the field {@code format}. */
  static final String FORMAT = "milepost-assessment/1";

  private static final int FORMAT_FIELD = 0;
  private static final int ROLE_FIELD = 1;
  private static final int RUNG_FIELD = 2;
  private static final int PERSON_FIELD = 3;
  private static final int ANSWERS_FIELD = 4;
  private static final int DATE_FIELD = 5;
  private static final int PLAN_FIELD = 6;

  /** The keys of an assessment. */
  static final List<String> TOP =
      List.of(
          "format",
          "role",
          "rung",
          "person",
          "answers",
          AssessmentHead.DATE,
          AssessmentHead.PLAN,
          AssessmentHead.PACK_VERSION);

  private final RolePack pack;
  private final boolean oneLine;
  private final boolean[] mustHave;
  private final JsonFactory factory = JsonSyntax.factory();
  private final Utf8Check utf8 = new Utf8Check();
  private final AnswerParser answerParser = new AnswerParser(factory);
  private final PlanParser planParser = new PlanParser(factory);
  private final KnownFields topFields = new KnownFields(factory, TOP);
  private final KnownFields personFields = new KnownFields(factory, List.of("name"));
  private final List<String> items;
  private final PropertyNameMatcher itemNames;
  private final boolean[] answered;

  /**
   * Makes a parser.
   *
   * @param pack what the assessments are about
   * @param oneLine whether each text is a line of its own, so that refusals give columns only
   */
  AssessmentParser(RolePack pack, boolean oneLine) {
    this.pack = pack;
    this.oneLine = oneLine;
    mustHave = new boolean[pack.requirements().size()];
    for (int i = 0; i < mustHave.length; i++) {
      mustHave[i] = pack.requirements().get(i).mustHave();
    }
    answered = new boolean[mustHave.length];
    items = pack.requirements().stream().map(Requirement::id).toList();
    itemNames = FieldNames.matcher(factory, items);
  }

  /** Reads the bytes from {@code from} to before {@code to}. */
  void parse(byte[] bytes, int from, int to, AnswerSink sink) throws Refusal {
    utf8.check(bytes, from, to);
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      if (parser.nextToken() == null) {
        throw new Refusal("", "There is nothing in here.");
      }
      Expect.object(parser, "{\"format\": \"%s\", …}".formatted(FORMAT));
      document(parser, sink);
      if (parser.nextToken() != null) {
        throw new Refusal("", "Something follows the end of the assessment. Take it out.");
      }
    } catch (JacksonException e) {
      throw JsonSyntax.refusal(e, oneLine);
    }
  }

  private void document(JsonParser parser, AnswerSink sink) throws Refusal {
    topFields.begin();
    for (int f = topFields.next(parser, sink);
        f != KnownFields.END;
        f = topFields.next(parser, sink)) {
      switch (f) {
        case FORMAT_FIELD -> format(parser);
        case ROLE_FIELD -> role(parser);
        case RUNG_FIELD -> sink.rung(rung(parser));
        case PERSON_FIELD -> person(parser, sink);
        case ANSWERS_FIELD -> answers(parser, sink);
        case DATE_FIELD -> date(parser, sink);
        case PLAN_FIELD -> sink.plan(planParser.parse(parser, sink));
        default -> parser.skipChildren();
      }
    }
    if (!topFields.has(FORMAT_FIELD)) {
      throw missing(
          "format", "This is not there. An assessment says \"format\": \"%s\".".formatted(FORMAT));
    }
    if (!topFields.has(ROLE_FIELD)) {
      throw missing("role", "This is not there. Add \"role\": \"%s\".".formatted(pack.id()));
    }
  }

  private Refusal missing(String field, String sentence) {
    return UnknownKeys.refusal(field, TOP, topFields.passedOver())
        .orElseGet(() -> new Refusal(JsonPath.field(JsonPath.ROOT, field), sentence));
  }

  private static void format(JsonParser parser) throws Refusal {
    String format = Expect.text(parser);
    if (!format.equals(FORMAT)) {
      throw Expect.refusal(
          parser,
          "The format %s is not known. This Milepost reads “%s”."
              .formatted(Quoted.of(format), FORMAT));
    }
  }

  private void role(JsonParser parser) throws Refusal {
    String role = Expect.text(parser);
    if (!role.equals(pack.id())) {
      throw Expect.refusal(
          parser,
          "These answers are for the role %s, not for “%s”. Choose that role."
              .formatted(Quoted.of(role), pack.id()));
    }
  }

  private String rung(JsonParser parser) throws Refusal {
    String rung = Expect.text(parser);
    for (Rung known : pack.rungs()) {
      if (known.id().equals(rung)) {
        return known.id();
      }
    }
    throw Expect.refusal(
        parser,
        "The role has no rung %s. It has %s."
            .formatted(
                Quoted.of(rung),
                pack.rungs().stream().map(Rung::id).collect(Collectors.joining(", "))));
  }

  private void person(JsonParser parser, AnswerSink sink) throws Refusal {
    Expect.object(parser, "{\"name\": \"…\"}");
    personFields.begin();
    while (personFields.next(parser, sink) != KnownFields.END) {
      sink.personName(Expect.text(parser, sink.wantsTexts()));
    }
  }

  /** A day that was written wrongly is told; where no text stands, none was written. */
  private static void date(JsonParser parser, AnswerSink sink) throws Refusal {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      sink.date(SessionDay.read(parser.getString()));
    } else {
      parser.skipChildren();
    }
  }

  private void answers(JsonParser parser, AnswerSink sink) throws Refusal {
    Expect.object(
        parser, "{\"%s\": {\"rating\": 2}}".formatted(pack.requirements().getFirst().id()));
    Arrays.fill(answered, false);
    int item = parser.nextNameMatch(itemNames);
    while (item >= 0) {
      if (answered[item]) {
        throw ExtraFields.twice(parser);
      }
      answered[item] = true;
      parser.nextToken();
      answerParser.parse(parser, item, mustHave[item], sink);
      item = parser.nextNameMatch(itemNames);
    }
    if (parser.currentToken() != JsonToken.END_OBJECT) {
      throw Expect.refusal(
          parser,
          "The role has no requirement %s. %s, or take this answer out."
              .formatted(
                  Quoted.of(parser.currentName()),
                  NearestName.of(parser.currentName(), items)
                      .map("Write “%s” if that is meant"::formatted)
                      .orElse("Check the spelling")));
    }
  }
}
