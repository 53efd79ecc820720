package app.milepost.report;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.NextStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What client and counsellor have put down for both of them. There is no place in it for private
 * notes, so none can be printed.
 *
 * @param notes in the counsellor's words, may be empty
 * @param steps what was agreed on, in order
 * @param ratings the counsellor's, by requirement id; empty unless they are to be printed
 * @param appointment the day both meet next, if one was agreed on
 */
public record Agreement(
    String notes,
    List<NextStep> steps,
    Map<String, Answer> ratings,
    Optional<LocalDate> appointment) {

  /** Nothing put down. */
  public static final Agreement NONE = new Agreement("", List.of(), Map.of(), Optional.empty());

  public Agreement {
    steps = List.copyOf(steps);
    ratings = Map.copyOf(ratings);
  }

  /** Returns what both may read of what a counsellor has added. */
  public static Agreement of(Counsel counsel) {
    return new Agreement(
        counsel.sharedNotes(),
        counsel.steps(),
        counsel.ratingsPrinted() ? counsel.answers() : Map.of(),
        counsel.appointment());
  }
}
