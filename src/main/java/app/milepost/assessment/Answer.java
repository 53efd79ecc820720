package app.milepost.assessment;

import app.milepost.role.Evidence;

/** What a person said about one requirement. */
public sealed interface Answer {

  /** Returns the person's own remark, empty where there is none. */
  String note();

  /** Returns the same answer with another remark. */
  Answer withNote(String note);

  /**
   * A level on the scale.
   *
   * @param rating 0 to 4
   * @param evidence what stands behind it
   * @param note the person's own remark, may be empty
   */
  record Rated(int rating, Evidence evidence, String note) implements Answer {
    public Rated {
      if (rating < 0 || rating > 4) {
        throw new IllegalArgumentException("a rating is 0 to 4, not " + rating);
      }
    }

    @Override
    public Rated withNote(String changed) {
      return new Rated(rating, evidence, changed);
    }
  }

  /**
   * The requirement does not belong to the job the person means, so it leaves the sums.
   *
   * @param reason why
   * @param note the person's own remark, may be empty
   */
  record NotApplicable(String reason, String note) implements Answer {
    @Override
    public NotApplicable withNote(String changed) {
      return new NotApplicable(reason, changed);
    }
  }

  /**
   * No rating yet. Never the same as 0.
   *
   * @param note the person's own remark, may be empty
   */
  record NotAnswered(String note) implements Answer {
    /** Nothing said at all. */
    public static final NotAnswered BLANK = new NotAnswered("");

    @Override
    public NotAnswered withNote(String changed) {
      return new NotAnswered(changed);
    }
  }
}
