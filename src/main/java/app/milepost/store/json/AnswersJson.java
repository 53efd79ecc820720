package app.milepost.store.json;

import app.milepost.assessment.Answer;
import app.milepost.format.AssessmentWriter;
import app.milepost.role.Evidence;
import app.milepost.store.StoreException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * All answers of one assessment as one value, in the form of an assessment file's {@code answers}.
 *
 * <p>Written as there, but read here: {@code app.milepost.format} refuses what a role pack does not
 * know, while this knows no pack, as an answer to a requirement that a newer pack has dropped must
 * stay.
 */
public final class AnswersJson {

  private AnswersJson() {}

  /** Returns one JSON object in UTF-8. */
  public static byte[] write(Map<String, Answer> answers) {
    return RowJson.write(json -> AssessmentWriter.writeAnswers(answers, json));
  }

  /**
   * Reads what {@link #write} wrote, in its order.
   *
   * @throws StoreException if it is anything else
   */
  public static Map<String, Answer> read(byte[] answers) throws StoreException {
    return RowJson.read(answers, "answers of this assessment", AnswersJson::read);
  }

  /** Reads an object of answers; the parser stands at its start. */
  static Map<String, Answer> read(JsonParser json) {
    Map<String, Answer> read = new LinkedHashMap<>();
    for (String id = json.nextName(); id != null; id = json.nextName()) {
      RowJson.expect(json.nextToken() == JsonToken.START_OBJECT);
      read.put(id, answer(json));
    }
    return read;
  }

  private static Answer answer(JsonParser json) {
    Optional<Integer> rating = Optional.empty();
    Optional<Evidence> evidence = Optional.empty();
    Optional<String> notApplicable = Optional.empty();
    String note = "";
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      json.nextToken();
      switch (field) {
        case "rating" -> {
          RowJson.expect(json.hasToken(JsonToken.VALUE_NUMBER_INT));
          rating = Optional.of(json.getIntValue());
        }
        case "evidence" -> evidence = Evidence.ofId(RowJson.string(json));
        case "notApplicable" -> notApplicable = Optional.of(RowJson.string(json));
        case "note" -> note = RowJson.string(json);
        default -> throw new IllegalArgumentException(field);
      }
    }
    if (rating.isPresent()) {
      RowJson.expect(evidence.isPresent());
      return new Answer.Rated(rating.get(), evidence.orElseThrow(), note);
    }
    if (notApplicable.isPresent()) {
      return new Answer.NotApplicable(notApplicable.get(), note);
    }
    return new Answer.NotAnswered(note);
  }
}
