package app.milepost.ui;

import app.milepost.assessment.Answer;

/** One change to an assessment, with what it replaced. */
public sealed interface Edit {

  /** Returns the edit that takes this one back. */
  Edit reversed();

  /**
   * Another answer.
   *
   * @param requirement id of the requirement
   * @param before the answer until then
   * @param after the answer from then on
   */
  record OfAnswer(String requirement, Answer before, Answer after) implements Edit {
    @Override
    public OfAnswer reversed() {
      return new OfAnswer(requirement, after, before);
    }

    /** Returns whether only the note differs, so that typing counts as one change. */
    boolean changesNoteOnly() {
      return before.withNote("").equals(after.withNote(""));
    }
  }

  /**
   * Another rung aimed at.
   *
   * @param before id until then
   * @param after id from then on
   */
  record OfRung(String before, String after) implements Edit {
    @Override
    public OfRung reversed() {
      return new OfRung(after, before);
    }
  }
}
