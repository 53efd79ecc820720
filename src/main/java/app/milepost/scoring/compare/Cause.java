package app.milepost.scoring.compare;

/** Where a part of the difference between two assessments comes from. */
public enum Cause {
  /** Questions rated both times; the only part that can be called a real change. */
  RATED_BOTH_TIMES,
  /** Questions rated now that were open before. */
  ANSWERED_MORE,
  /** Questions open now that were rated before. */
  TAKEN_BACK,
  /** Questions marked as not part of the job, or no longer so. */
  NOT_APPLICABLE,
  /** Another edition of the role. */
  PACK
}
