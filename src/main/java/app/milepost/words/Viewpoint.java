package app.milepost.words;

/** From where somebody is rated. */
public enum Viewpoint {
  /** By themselves. */
  OWN,
  /** By somebody who looks on, as a counsellor does. */
  OBSERVER
}
