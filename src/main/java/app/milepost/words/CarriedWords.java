package app.milepost.words;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which answers count here though they were given for another career. */
public final class CarriedWords {

  private CarriedWords() {}

  /** Says where one answer is from. */
  public static String from(Answer.Elsewhere from) {
    return "Carried over from %s, answered %s.".formatted(from.career(), Numbers.date(from.day()));
  }

  /**
   * Says how many of the answers that make up a score were given for other careers.
   *
   * @param asked what the score asks for
   * @param answers by requirement id
   * @return empty where none was
   */
  public static Optional<String> share(List<Requirement> asked, Map<String, Answer> answers) {
    List<Answer.Rated> rated =
        asked.stream()
            .flatMap(r -> Optional.ofNullable(answers.get(r.id())).stream())
            .filter(Answer.Rated.class::isInstance)
            .map(Answer.Rated.class::cast)
            .toList();
    List<Answer.Elsewhere> carried = rated.stream().flatMap(r -> r.from().stream()).toList();
    if (carried.isEmpty()) {
      return Optional.empty();
    }
    List<String> careers = carried.stream().map(Answer.Elsewhere::career).distinct().toList();
    return Optional.of(
        rated.size() == carried.size()
            ? "%s carried over from %s."
                .formatted(
                    rated.size() == 1
                        ? "The one answer was"
                        : "All %d answers were".formatted(rated.size()),
                    Numbers.list(careers))
            : "%d of %d answers %s carried over from %s."
                .formatted(
                    carried.size(),
                    rated.size(),
                    carried.size() == 1 ? "was" : "were",
                    Numbers.list(careers)));
  }
}
