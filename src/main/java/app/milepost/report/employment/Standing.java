package app.milepost.report.employment;

/** What an employment plan on paper is worth between client and counsellor. */
public enum Standing {
  /** Not agreed on, or changed since. */
  DRAFT,
  /** Agreed on, steps and all that is filled in. */
  AGREED,
  /**
   * Its steps are those agreed on. What was filled in then was not kept, as in agreements of
   * earlier versions, so that it may have been changed since.
   */
  STEPS_AGREED
}
