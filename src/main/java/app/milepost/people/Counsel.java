package app.milepost.people;

import app.milepost.assessment.Answer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a counsellor adds to a client's own answers in a session.
 *
 * @param answers the counsellor's ratings by requirement id, beside the client's and never mixed
 *     with them
 * @param privateNotes for the counsellor alone, never printed
 * @param sharedNotes for both, printed
 * @param steps what was agreed on, in order
 * @param ratingsPrinted whether the counsellor's ratings are printed too
 * @param appointment the day both meet next, if one was agreed on
 * @param name what the session is called once it is closed, may be empty
 */
public record Counsel(
    Map<String, Answer> answers,
    String privateNotes,
    String sharedNotes,
    List<NextStep> steps,
    boolean ratingsPrinted,
    Optional<LocalDate> appointment,
    String name) {

  /** Nothing added. */
  public static final Counsel NONE = new Counsel(Map.of(), "", "", List.of());

  public Counsel {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    steps = List.copyOf(steps);
  }

  /** Adds what goes without an appointment and a name. */
  public Counsel(
      Map<String, Answer> answers,
      String privateNotes,
      String sharedNotes,
      List<NextStep> steps,
      boolean ratingsPrinted) {
    this(answers, privateNotes, sharedNotes, steps, ratingsPrinted, Optional.empty(), "");
  }

  /** Adds what is not to be printed beyond notes for both and steps. */
  public Counsel(
      Map<String, Answer> answers, String privateNotes, String sharedNotes, List<NextStep> steps) {
    this(answers, privateNotes, sharedNotes, steps, false);
  }

  /** Returns a copy with other ratings. */
  public Counsel rating(Map<String, Answer> changed) {
    return new Counsel(
        changed, privateNotes, sharedNotes, steps, ratingsPrinted, appointment, name);
  }

  /** Returns a copy with one rating changed; {@link Answer.NotAnswered#BLANK} takes it back. */
  public Counsel rating(String requirementId, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(answers);
    if (answer.equals(Answer.NotAnswered.BLANK)) {
      changed.remove(requirementId);
    } else {
      changed.put(requirementId, answer);
    }
    return rating(changed);
  }

  /** Returns a copy with other private notes. */
  public Counsel notingPrivately(String changed) {
    return new Counsel(answers, changed, sharedNotes, steps, ratingsPrinted, appointment, name);
  }

  /** Returns a copy with other shared notes. */
  public Counsel noting(String changed) {
    return new Counsel(answers, privateNotes, changed, steps, ratingsPrinted, appointment, name);
  }

  /** Returns a copy with other steps. */
  public Counsel agreeing(List<NextStep> changed) {
    return new Counsel(
        answers, privateNotes, sharedNotes, changed, ratingsPrinted, appointment, name);
  }

  /** Returns a copy whose ratings are printed, or are not. */
  public Counsel printingRatings(boolean printed) {
    return new Counsel(answers, privateNotes, sharedNotes, steps, printed, appointment, name);
  }

  /** Returns a copy with another day to meet next, or none. */
  public Counsel meeting(Optional<LocalDate> changed) {
    return new Counsel(answers, privateNotes, sharedNotes, steps, ratingsPrinted, changed, name);
  }

  /** Returns a copy of a session that is called something else, or nothing. */
  public Counsel named(String changed) {
    return new Counsel(
        answers, privateNotes, sharedNotes, steps, ratingsPrinted, appointment, changed);
  }
}
