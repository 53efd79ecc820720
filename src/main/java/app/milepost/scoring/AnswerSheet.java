package app.milepost.scoring;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Answers in the pack's order, without an object each, so that bulk scoring stays cheap. Reusable
 * and therefore not safe to share between threads.
 */
public final class AnswerSheet {

  private static final byte BLANK = -1;
  private static final byte NOT_APPLICABLE = -2;

  private final byte[] ratings;
  private final Evidence[] evidence;

  /**
   * Makes a blank sheet.
   *
   * @param size how many requirements the pack has
   */
  public AnswerSheet(int size) {
    ratings = new byte[size];
    evidence = new Evidence[size];
    clear();
  }

  /** Returns the sheet that says what these answers say; answers to unknown ids are left out. */
  public static AnswerSheet of(List<Requirement> requirements, Map<String, Answer> answers) {
    AnswerSheet sheet = new AnswerSheet(requirements.size());
    for (int i = 0; i < requirements.size(); i++) {
      Answer answer = answers.get(requirements.get(i).id());
      if (answer instanceof Answer.Rated rated) {
        sheet.rate(i, rated.rating(), rated.evidence());
      } else if (answer instanceof Answer.NotApplicable) {
        sheet.markNotApplicable(i);
      }
    }
    return sheet;
  }

  /** Takes all answers off the sheet. */
  public void clear() {
    Arrays.fill(ratings, BLANK);
    Arrays.fill(evidence, Evidence.CLAIM);
  }

  /**
   * Rates an item.
   *
   * @param index in the pack's order
   * @param rating 0 to 4
   * @param shown what stands behind it
   * @throws IllegalArgumentException if the rating is off the scale
   */
  public void rate(int index, int rating, Evidence shown) {
    if (rating < 0 || rating > Requirement.TOP_LEVEL) {
      throw new IllegalArgumentException("a rating is 0 to 4, not " + rating);
    }
    ratings[index] = (byte) rating;
    evidence[index] = shown;
  }

  /**
   * Takes an item out of the sums.
   *
   * @param index in the pack's order
   */
  public void markNotApplicable(int index) {
    ratings[index] = NOT_APPLICABLE;
  }

  /** Returns how many requirements the pack has. */
  public int size() {
    return ratings.length;
  }

  /** Returns whether an item has a rating. */
  public boolean isRated(int index) {
    return ratings[index] >= 0;
  }

  /** Returns whether an item is out of the sums. */
  public boolean isNotApplicable(int index) {
    return ratings[index] == NOT_APPLICABLE;
  }

  /** Returns the rating of an item that has one, 0 to 4. */
  public int rating(int index) {
    return ratings[index];
  }

  Evidence evidence(int index) {
    return evidence[index];
  }
}
