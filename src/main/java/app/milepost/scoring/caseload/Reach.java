package app.milepost.scoring.caseload;

/** Where somebody stands in one requirement. */
public enum Reach {
  /** Rated at the level asked for, or above. */
  MET,
  /** Rated below the level asked for. */
  BELOW,
  /** Not answered, which is never the same as rated 0. */
  NOT_ANSWERED,
  /** Said to be no part of the job. */
  NOT_APPLICABLE,
  /** Not asked for at the person's step, or the person has no session. */
  NOT_ASKED
}
