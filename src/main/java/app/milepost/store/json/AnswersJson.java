package app.milepost.store.json;

import app.milepost.assessment.Answer;
import app.milepost.format.AssessmentWriter;
import app.milepost.store.KeptAnswers;
import app.milepost.store.StoreException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;

/**
 * All answers of one assessment as one value, in the form of an assessment file's {@code answers}.
 *
 * <p>Written as there, but read here: {@code app.milepost.format} refuses what a role pack does not
 * know, while this knows no pack, as an answer to a requirement that a newer pack has dropped must
 * stay.
 */
public final class AnswersJson {

  private static final String WHAT = "answers of this assessment";

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
    return RowJson.read(answers, WHAT, AnswersJson::read);
  }

  /**
   * Tells what {@link #write} wrote, in its order and without remarks.
   *
   * @throws StoreException if it is anything else; some may have been told by then
   */
  public static void tell(byte[] answers, KeptAnswers.Listener listener) throws StoreException {
    RowJson.read(
        answers,
        WHAT,
        json -> {
          AnswerFields fields = new AnswerFields(false);
          for (String id = json.nextName(); id != null; id = json.nextName()) {
            fields.read(json);
            fields.tell(id, listener);
          }
          return listener;
        });
  }

  /** Reads an object of answers; the parser stands at its start. */
  static Map<String, Answer> read(JsonParser json) {
    Map<String, Answer> read = new LinkedHashMap<>();
    AnswerFields fields = new AnswerFields(true);
    for (String id = json.nextName(); id != null; id = json.nextName()) {
      fields.read(json);
      read.put(id, fields.answer());
    }
    return read;
  }
}
