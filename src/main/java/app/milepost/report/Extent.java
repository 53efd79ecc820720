package app.milepost.report;

/** How much of a summary is written. */
public enum Extent {
  /** Everything, with the figures and how they come about. */
  WHOLE,
  /** One page, for whoever reads in a hurry. */
  ONE_PAGE
}
