package app.milepost.ui.assess;

import app.milepost.words.Viewpoint;

/** Whose ratings are in front. */
public enum Side {
  /** The person's own. */
  OWN(Viewpoint.OWN),
  /** Their counsellor's. */
  COUNSELLOR(Viewpoint.OBSERVER);

  private final Viewpoint from;

  Side(Viewpoint from) {
    this.from = from;
  }

  /** Returns from where they rate. */
  Viewpoint from() {
    return from;
  }
}
