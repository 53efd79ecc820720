package app.milepost.ui.people;

import app.milepost.scoring.Band;
import app.milepost.scoring.Readiness;

/**
 * How ready somebody is, at a glance.
 *
 * @param earned points, 0 to 100
 * @param potential points if all that is open were answered in full, from {@code earned} to 100
 * @param band in words
 */
record Standing(double earned, double potential, Band band) {

  static Standing of(Readiness readiness) {
    return new Standing(readiness.earned(), readiness.potential(), readiness.band());
  }
}
