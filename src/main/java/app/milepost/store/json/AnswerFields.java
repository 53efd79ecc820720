package app.milepost.store.json;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.store.KeptAnswers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields of one answer after the other, as a hundred thousand people give millions of them. */
final class AnswerFields {

  private static final int NONE = -1;

  private final boolean withTexts;
  private int rating;
  private Optional<Evidence> evidence = Optional.empty();
  private Optional<String> notApplicable = Optional.empty();
  private String note = "";
  private Optional<Answer.Elsewhere> from = Optional.empty();
  private boolean keepOpen;

  /**
   * Prepares.
   *
   * @param withTexts whether remarks and reasons are wanted, too; only checked otherwise
   */
  AnswerFields(boolean withTexts) {
    this.withTexts = withTexts;
  }

  /** Reads the object that comes next, in place of the one before. */
  void read(JsonParser json) {
    rating = NONE;
    evidence = Optional.empty();
    notApplicable = Optional.empty();
    note = "";
    from = Optional.empty();
    keepOpen = false;
    RowJson.expect(json.nextToken() == JsonToken.START_OBJECT);
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      json.nextToken();
      switch (field) {
        case "rating" -> {
          RowJson.expect(json.hasToken(JsonToken.VALUE_NUMBER_INT));
          rating = json.getIntValue();
          RowJson.expect(rating >= 0 && rating <= 4);
        }
        case "evidence" -> evidence = Evidence.ofId(RowJson.string(json));
        case "notApplicable" -> notApplicable = Optional.of(text(json));
        case "note" -> note = text(json);
        case "from" -> from = Optional.of(elsewhere(json));
        case "keepOpen" -> keepOpen = json.getBooleanValue();
        default -> throw new IllegalArgumentException(field);
      }
    }
    RowJson.expect(rating == NONE || evidence.isPresent());
  }

  private static Answer.Elsewhere elsewhere(JsonParser json) {
    RowJson.expect(json.hasToken(JsonToken.START_OBJECT));
    Map<String, String> fields = new HashMap<>();
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      json.nextToken();
      fields.put(field, RowJson.string(json));
    }
    RowJson.expect(fields.keySet().equals(Set.of("role", "career", "day")));
    return new Answer.Elsewhere(
        fields.getOrDefault("role", ""),
        fields.getOrDefault("career", ""),
        LocalDate.parse(fields.getOrDefault("day", "")));
  }

  private String text(JsonParser json) {
    RowJson.expect(json.hasToken(JsonToken.VALUE_STRING));
    return withTexts ? json.getString() : "";
  }

  /** Returns what was read, with the texts. */
  Answer answer() {
    if (rating != NONE) {
      return new Answer.Rated(rating, evidence.orElseThrow(), note, from);
    }
    return notApplicable.isPresent()
        ? new Answer.NotApplicable(notApplicable.get(), note)
        : new Answer.NotAnswered(note, keepOpen);
  }

  /** Tells what was read, unless it is only a remark. */
  void tell(String requirement, KeptAnswers.Listener listener) {
    if (rating != NONE) {
      listener.rated(requirement, rating, evidence.orElseThrow());
    } else if (notApplicable.isPresent()) {
      listener.notApplicable(requirement);
    }
  }
}
