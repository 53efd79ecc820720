package app.milepost.store;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Evidence;
import app.milepost.format.AssessmentWriter;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * All answers of one assessment as one value, in the form of an assessment file's {@code answers}.
 *
 * <p>Written as there, but read here: {@code app.milepost.format} refuses what a role pack does not
 * know, while this knows no pack, as an answer to a requirement that a newer pack has dropped must
 * stay.
 */
final class AnswersJson {

  private final JsonFactory factory = new JsonFactory();

  /** Returns one JSON object in UTF-8. */
  byte[] write(Map<String, Answer> answers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      AssessmentWriter.writeAnswers(answers, json);
    }
    return out.toByteArray();
  }

  /**
   * Reads what {@link #write} wrote, in its order.
   *
   * @throws StoreException if it is anything else
   */
  Map<String, Answer> read(byte[] answers) throws StoreException {
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), answers)) {
      Map<String, Answer> read = new LinkedHashMap<>();
      expect(json.nextToken() == JsonToken.START_OBJECT);
      for (String id = json.nextName(); id != null; id = json.nextName()) {
        expect(json.nextToken() == JsonToken.START_OBJECT);
        read.put(id, answer(json));
      }
      expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
      return read;
    } catch (JacksonException | IllegalArgumentException e) {
      throw new StoreException(
          "The answers of this assessment are damaged and can't be read. They were left as they"
              + " are. Close Milepost and put a backup of your data in its place.",
          e);
    }
  }

  private static Answer answer(JsonParser json) {
    Optional<Integer> rating = Optional.empty();
    Optional<Evidence> evidence = Optional.empty();
    Optional<String> notApplicable = Optional.empty();
    String note = "";
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      boolean number = json.nextToken() == JsonToken.VALUE_NUMBER_INT;
      expect(number == field.equals("rating") && (number || json.hasToken(JsonToken.VALUE_STRING)));
      switch (field) {
        case "rating" -> rating = Optional.of(json.getIntValue());
        case "evidence" -> evidence = Evidence.ofId(json.getString());
        case "notApplicable" -> notApplicable = Optional.of(json.getString());
        case "note" -> note = json.getString();
        default -> expect(false);
      }
    }
    if (rating.isPresent()) {
      expect(evidence.isPresent());
      return new Answer.Rated(rating.get(), evidence.orElseThrow(), note);
    }
    if (notApplicable.isPresent()) {
      return new Answer.NotApplicable(notApplicable.get(), note);
    }
    return new Answer.NotAnswered(note);
  }

  private static void expect(boolean met) {
    if (!met) {
      throw new IllegalArgumentException("not the form that was written");
    }
  }
}
