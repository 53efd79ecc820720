package app.milepost.format;

import app.milepost.assessment.Answer;
import app.milepost.assessment.BlankText;
import app.milepost.assessment.TextLimit;
import app.milepost.format.json.Expect;
import app.milepost.format.json.KnownFields;
import app.milepost.format.json.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** Reads which career an answer was carried over from. For one thread. */
final class ElsewhereParser {

  private static final int ROLE = 0;
  private static final int CAREER = 1;

  private final KnownFields fields;

  ElsewhereParser(JsonFactory factory) {
    fields = new KnownFields(factory, List.of("role", "career", "day"));
  }

  /**
   * Reads the object the parser stands at.
   *
   * @return nothing where texts don't matter
   */
  Optional<Answer.Elsewhere> parse(JsonParser parser, AnswerSink sink) throws Refusal {
    Expect.object(
        parser,
        "{\"role\": \"electrician\", \"career\": \"Electrician\", \"day\": \"2026-05-31\"}");
    fields.begin();
    String role = "";
    String career = "";
    Optional<LocalDate> day = Optional.empty();
    for (int f = fields.next(parser, sink); f != KnownFields.END; f = fields.next(parser, sink)) {
      switch (f) {
        case ROLE -> role = filled(parser);
        case CAREER -> career = TextLimit.NAME.cut(filled(parser));
        default -> day = Optional.of(Expect.day(parser));
      }
    }
    if (role.isEmpty() || career.isEmpty() || day.isEmpty()) {
      throw Expect.refusal(
          parser,
          "An answer from another career names its role, career and day. Add what is missing, or"
              + " take “from” out.");
    }
    return sink.wantsTexts()
        ? Optional.of(new Answer.Elsewhere(role, career, day.get()))
        : Optional.empty();
  }

  private static String filled(JsonParser parser) throws Refusal {
    String text = Expect.text(parser);
    if (BlankText.is(text)) {
      throw Expect.refusal(parser, "There is nothing in here. Write it, or take “from” out.");
    }
    return text;
  }
}
