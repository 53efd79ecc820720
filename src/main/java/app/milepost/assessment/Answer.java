package app.milepost.assessment;

import app.milepost.role.Evidence;
import java.time.LocalDate;
import java.util.Optional;

/** What a person said about one requirement. */
public sealed interface Answer {

  /** Returns the person's own remark, empty where there is none. */
  String note();

  /** Returns the same answer with another remark. */
  Answer withNote(String note);

  /** Returns whether this was said about the career it stands in, rather than carried over. */
  default boolean isOwn() {
    return true;
  }

  /**
   * Another career that an answer was given for, to the same competency.
   *
   * @param role the id of its pack
   * @param career its title
   * @param day when it was given
   */
  record Elsewhere(String role, String career, LocalDate day) {}

  /**
   * A level on the scale.
   *
   * @param rating 0 to 4
   * @param evidence what stands behind it
   * @param note the person's own remark, may be empty
   * @param from the career it was carried over from; empty where it was given for this one
   */
  record Rated(int rating, Evidence evidence, String note, Optional<Elsewhere> from)
      implements Answer {
    public Rated {
      if (rating < 0 || rating > 4) {
        throw new IllegalArgumentException("a rating is 0 to 4, not " + rating);
      }
    }

    /** Makes one that was given for the career it stands in. */
    public Rated(int rating, Evidence evidence, String note) {
      this(rating, evidence, note, Optional.empty());
    }

    @Override
    public Rated withNote(String changed) {
      return new Rated(rating, evidence, changed, from);
    }

    @Override
    public boolean isOwn() {
      return from.isEmpty();
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
   * @param keepOpen whether it is to stay so, though the same was answered for another career
   */
  record NotAnswered(String note, boolean keepOpen) implements Answer {
    /** Nothing said at all. */
    public static final NotAnswered BLANK = new NotAnswered("");

    /** Makes one that an answer to the same competency elsewhere may take the place of. */
    public NotAnswered(String note) {
      this(note, false);
    }

    @Override
    public NotAnswered withNote(String changed) {
      return new NotAnswered(changed, keepOpen);
    }

    @Override
    public boolean isOwn() {
      return keepOpen;
    }
  }
}
