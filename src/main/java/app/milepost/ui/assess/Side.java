package app.milepost.ui.assess;

/** Whose ratings are in front. */
public enum Side {
  /** The person's own. */
  OWN,
  /** Their counsellor's. */
  COUNSELLOR
}
