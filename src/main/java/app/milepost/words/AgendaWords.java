package app.milepost.words;

import app.milepost.assessment.Answer;
import app.milepost.scoring.compare.Agenda;
import java.util.ArrayList;
import java.util.List;

/** What client and counsellor should talk about, said to the counsellor. */
public final class AgendaWords {

  private AgendaWords() {}

  /** Returns how much there is to talk about, in up to three sentences. */
  public static String summary(Agenda agenda) {
    List<String> sentences = new ArrayList<>();
    sentences.add(apart(agenda.toDiscuss().size()));
    if (!agenda.onlyClient().isEmpty()) {
      sentences.add("Only the client has rated %s.".formatted(many(agenda.onlyClient().size())));
    }
    if (!agenda.onlyCounsellor().isEmpty()) {
      sentences.add("Only you have rated %s.".formatted(many(agenda.onlyCounsellor().size())));
    }
    return String.join(" ", sentences);
  }

  private static String apart(int count) {
    return switch (count) {
      case 0 -> "No question has ratings two levels or more apart.";
      case 1 -> "On one question you and the client are two levels or more apart.";
      default ->
          "On %s questions you and the client are two levels or more apart."
              .formatted(Numbers.count(count));
    };
  }

  private static String many(int count) {
    return count == 1 ? "one question" : Numbers.count(count) + " questions";
  }

  /** Returns both answers to one question and what is asked for, in a sentence. */
  public static String item(Agenda.Item item) {
    return "%s: the client says %s, you say %s; level %d is asked for."
        .formatted(
            item.requirement().title(),
            answer(item.client(), Viewpoint.OWN),
            answer(item.counsellor(), Viewpoint.OBSERVER),
            item.required());
  }

  /** Returns how to begin talking about a question on which both differ, or only one has a view. */
  public static String opening(Agenda.Item item) {
    if (item.difference().isPresent()) {
      int difference = item.difference().getAsInt();
      if (difference == 0) {
        return "You both say the same.";
      }
      return difference > 0
          ? "You rate this higher than the client does. Say what you have seen."
          : "The client rates this higher than you do. Ask for an example of their work.";
    }
    if (item.counsellor() instanceof Answer.Rated) {
      return "The client has not rated this. Ask how they see it.";
    }
    return item.client() instanceof Answer.Rated
        ? "You have not rated this. Ask what stands behind it."
        : "Neither of you has rated this.";
  }

  private static String answer(Answer answer, Viewpoint from) {
    return answer instanceof Answer.Rated rated
        ? "%s (%s)".formatted(AnswerWords.of(answer, from), LevelWords.name(rated.rating()))
        : AnswerWords.of(answer, from);
  }
}
