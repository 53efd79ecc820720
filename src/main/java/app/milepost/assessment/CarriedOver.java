package app.milepost.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What counts in a career of ratings that were given for others, since both ask for the same
 * competency.
 *
 * @param ratings by requirement id of the career they count in; each says where it is from, and has
 *     no remark: remarks stay where they were written
 */
public record CarriedOver(Map<String, Answer.Rated> ratings) {

  /** Nothing counts. */
  public static final CarriedOver NONE = new CarriedOver(Map.of());

  public CarriedOver {
    ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
  }

  /** Returns what counts for a requirement, if anything does. */
  public Optional<Answer.Rated> to(String requirement) {
    return Optional.ofNullable(ratings.get(requirement));
  }

  /**
   * Returns answers with what counts there: wherever nothing was said about the career itself, as
   * {@link Answer#isOwn} tells. Remarks stay. What was carried over before and counts no longer
   * stays as well, since nobody took it back.
   *
   * @param answers by requirement id
   */
  public Map<String, Answer> into(Map<String, Answer> answers) {
    Map<String, Answer> all = new LinkedHashMap<>(answers);
    ratings.forEach((requirement, rating) -> {
      Answer before = answers.getOrDefault(requirement, Answer.NotAnswered.BLANK);
      if (!before.isOwn()) {
        all.put(requirement, rating.withNote(before.note()));
      }
    });
    return all;
  }
}
