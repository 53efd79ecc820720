package app.milepost.format;

import app.milepost.assessment.Answer;
import app.milepost.assessment.BlankText;
import app.milepost.format.json.Expect;
import app.milepost.format.json.JsonPath;
import app.milepost.format.json.KnownFields;
import app.milepost.format.json.Refusal;
import app.milepost.role.Evidence;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads one answer of an assessment. For one thread. */
final class AnswerParser {

  private static final int RATING = 0;
  private static final int EVIDENCE = 1;
  private static final int NOTE = 2;
  private static final int NOT_APPLICABLE = 3;
  private static final int FROM = 4;
  private static final int KEEP_OPEN = 5;

  private static final List<Evidence> KINDS = List.of(Evidence.values());

  /** In bulk a string for every answer would be noticed. */
  private static final List<char[]> KIND_IDS =
      KINDS.stream().map(e -> e.id().toCharArray()).toList();

  private final KnownFields fields;
  private final ElsewhereParser elsewhere;

  AnswerParser(JsonFactory factory) {
    fields =
        new KnownFields(
            factory, List.of("rating", "evidence", "note", "notApplicable", "from", "keepOpen"));
    elsewhere = new ElsewhereParser(factory);
  }

  /**
   * Reads the answer the parser stands at and hands it on.
   *
   * @param item its place in the pack
   * @param mustHave whether it may not be taken out
   */
  void parse(JsonParser parser, int item, boolean mustHave, AnswerSink sink) throws Refusal {
    Expect.object(parser, "{\"rating\": 2, \"evidence\": \"example\"}");
    fields.begin();
    int rating = 0;
    Evidence evidence = Evidence.CLAIM;
    String note = "";
    String reason = "";
    Optional<Answer.Elsewhere> from = Optional.empty();
    boolean keepOpen = false;
    boolean blank = false;
    for (int f = fields.next(parser, sink); f != KnownFields.END; f = fields.next(parser, sink)) {
      switch (f) {
        case RATING -> rating = rating(parser);
        case EVIDENCE -> evidence = evidence(parser);
        case NOTE -> note = Expect.text(parser, sink.wantsTexts());
        case FROM -> from = elsewhere.parse(parser, sink);
        case KEEP_OPEN -> keepOpen = Expect.flag(parser);
        default -> {
          reason = Expect.text(parser, sink.wantsTexts());
          blank = isBlank(parser);
          if (mustHave) {
            throw Expect.refusal(
                parser, "A must-have cannot be marked not applicable. Rate it, or leave it out.");
          }
        }
      }
    }
    if (fields.has(NOT_APPLICABLE)) {
      if (fields.has(RATING)) {
        throw Expect.refusal(
            parser, "This has both a rating and notApplicable. Keep one of the two.");
      }
      if (blank) {
        throw new Refusal(
            JsonPath.field(JsonPath.of(parser.streamReadContext()), "notApplicable"),
            "What is left out needs a reason. Write why it is no part of the job, or take"
                + " notApplicable out.");
      }
      sink.notApplicable(item, reason, note);
    } else if (fields.has(RATING)) {
      sink.rated(item, rating, evidence, note, from);
    } else if (fields.has(FROM)) {
      throw Expect.refusal(
          parser, "Only a rating comes from another career. Add the rating, or take “from” out.");
    } else {
      sink.notAnswered(item, note, keepOpen);
    }
  }

  /** In bulk a string for every reason would be noticed. */
  private static boolean isBlank(JsonParser parser) {
    char[] text = parser.getStringCharacters();
    int from = parser.getStringOffset();
    return BlankText.is(CharBuffer.wrap(text, from, parser.getStringLength()));
  }

  /** Only a number written without a point or an exponent counts as whole: 3 does, 3.0 does not. */
  private static int rating(JsonParser parser) throws Refusal {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonParser.NumberType.INT) {
      int rating = parser.getIntValue();
      if (rating >= 0 && rating <= 4) {
        return rating;
      }
    }
    throw Expect.refusal(
        parser,
        "A rating is a whole number from 0 to 4, not %s. Leave it out where not answered."
            .formatted(Expect.found(parser)));
  }

  private static Evidence evidence(JsonParser parser) throws Refusal {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      char[] text = parser.getStringCharacters();
      int from = parser.getStringOffset();
      int to = from + parser.getStringLength();
      for (int i = 0; i < KIND_IDS.size(); i++) {
        char[] id = KIND_IDS.get(i);
        if (Arrays.equals(text, from, to, id, 0, id.length)) {
          return KINDS.get(i);
        }
      }
    }
    throw Expect.refusal(
        parser,
        "Evidence is “claim”, “example”, “document” or “observed”, not %s."
            .formatted(Expect.found(parser)));
  }
}
