package app.milepost.ui.report;

import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.words.Numbers;
import app.milepost.words.Why;
import java.util.ArrayList;
import java.util.List;

/** The gauge's figures in words. */
final class Readings {

  private Readings() {}

  static List<Reading> of(RolePack pack, Readiness readiness) {
    Why why = new Why(pack, readiness);
    List<Reading> readings = new ArrayList<>();
    String earned = Numbers.points(readiness.earned());
    readings.add(
        new Reading(
            new Explained(earned, "Why %s points?".formatted(earned), why.earned()),
            "points from what you have answered"));
    if (readiness.unanswered() > 0) {
      String potential = Numbers.points(readiness.potential());
      readings.add(
          new Reading(
              new Explained(
                  potential, "Why up to %s points?".formatted(potential), why.potential()),
              "points at most, once everything is answered"));
    }
    String shown = Numbers.points(readiness.evidenced());
    readings.add(
        new Reading(
            new Explained(shown, "Why can you show %s points?".formatted(shown), why.evidenced()),
            "points that your evidence can show"));
    if (readiness.standardError() > 0) {
      String error = "±" + Numbers.points(readiness.standardError());
      readings.add(
          new Reading(
              new Explained(error, "Why %s points?".formatted(error), why.consistency()),
              "points, a usual shift if you answered again"));
    }
    return readings;
  }
}
