package app.milepost.ui.report;

import app.milepost.role.RolePack;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.compare.LikelyRange;
import app.milepost.words.GiveOrTake;
import app.milepost.words.Numbers;
import app.milepost.words.Why;
import java.util.ArrayList;
import java.util.List;

/** The gauge's figures in words. */
final class Readings {

  private Readings() {}

  static List<Reading> of(RolePack pack, Readiness readiness) {
    return readiness.scored().map(scored -> of(pack, readiness, scored)).orElse(List.of());
  }

  private static List<Reading> of(RolePack pack, Readiness readiness, Outcome.Scored scored) {
    Why why = new Why(pack, readiness);
    List<Reading> readings = new ArrayList<>();
    String earned = Numbers.points(scored.earned());
    readings.add(
        new Reading(
            new Explained(earned, "Why %s points?".formatted(earned), why.earned(scored)),
            "points from what you have answered"));
    if (readiness.unanswered() > 0) {
      String potential = Numbers.points(scored.potential());
      readings.add(
          new Reading(
              new Explained(
                  potential, "Why up to %s points?".formatted(potential), why.potential(scored)),
              "points at most, once everything is answered"));
    }
    String shown = Numbers.points(scored.evidenced());
    readings.add(
        new Reading(
            new Explained(
                shown, "Why can you show %s points?".formatted(shown), why.evidenced(scored)),
            "points that your evidence can show"));
    if (readiness.standardError() > 0) {
      String error = GiveOrTake.figure(LikelyRange.margin(readiness.standardError()));
      readings.add(
          new Reading(
              new Explained(
                  error, "Why give or take %s points?".formatted(error), why.consistency()),
              "points, give or take, if you answered again"));
    }
    return readings;
  }
}
