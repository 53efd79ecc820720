package app.milepost.ui.people.session;

import app.milepost.scoring.Band;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import java.util.Optional;

/** How ready somebody is, at a glance. */
public sealed interface Standing {

  /**
   * Points and readiness.
   *
   * @param earned points, 0 to 100
   * @param potential points if all that is open were answered in full, from {@code earned} to 100
   * @param band readiness so far
   * @param bandPotential readiness if all that is open were answered at the level asked for
   */
  record Points(double earned, double potential, Band band, Band bandPotential)
      implements Standing {}

  /** There is nothing to score. */
  record Nothing() implements Standing {}

  /**
   * Returns what a result comes to at a glance.
   *
   * @param readiness the result
   */
  static Standing of(Readiness readiness) {
    return switch (readiness.outcome()) {
      case Outcome.Scored s -> new Points(s.earned(), s.potential(), s.band(), s.bandPotential());
      case Outcome.Nothing n -> new Nothing();
    };
  }

  /** Returns the points, where there are any. */
  default Optional<Points> points() {
    return this instanceof Points points ? Optional.of(points) : Optional.empty();
  }

  /** Returns the points as they are sorted by, with none below any. */
  default double order() {
    return points().map(Points::earned).orElse(-1.0);
  }
}
