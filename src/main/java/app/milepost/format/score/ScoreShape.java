package app.milepost.format.score;

import app.milepost.scoring.Gate;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.RungScore;
import app.milepost.scoring.SectionScore;
import java.util.Optional;

/** Which fields a score has, in which order. Said once, whatever takes them. */
final class ScoreShape {

  private ScoreShape() {}

  static void writeFields(Readiness readiness, ScoreTarget to) {
    text(ScoreField.RUNG, readiness.rung(), to);
    switch (readiness.outcome()) {
      case Outcome.Scored scored -> {
        number(ScoreField.EARNED, scored.earned(), to);
        number(ScoreField.POTENTIAL, scored.potential(), to);
        number(ScoreField.EVIDENCED, scored.evidenced(), to);
        text(ScoreField.BAND, scored.band().id(), to);
        text(ScoreField.BAND_POTENTIAL, scored.bandPotential().id(), to);
      }
      case Outcome.Nothing nothing -> {
        nothing(ScoreField.EARNED, to);
        nothing(ScoreField.POTENTIAL, to);
        nothing(ScoreField.EVIDENCED, to);
        nothing(ScoreField.BAND, to);
        nothing(ScoreField.BAND_POTENTIAL, to);
        text(ScoreField.NOTHING_TO_SCORE, id(nothing), to);
      }
    }
    startArray(ScoreField.SECTIONS, to);
    for (SectionScore section : readiness.sections()) {
      writeSection(section, to);
    }
    to.endArray();
    startArray(ScoreField.ITEMS, to);
    for (ItemScore item : readiness.items()) {
      to.item(item);
    }
    to.endArray();
    startArray(ScoreField.GAPS, to);
    for (String gap : readiness.gaps()) {
      to.text(gap);
    }
    to.endArray();
    startArray(ScoreField.LADDER, to);
    for (RungScore rung : readiness.ladder()) {
      writeRung(rung, to);
    }
    to.endArray();
    number(ScoreField.STANDARD_ERROR, readiness.standardError(), to);
    number(ScoreField.MINIMAL_DETECTABLE_CHANGE, readiness.minimalDetectableChange(), to);
  }

  private static void writeSection(SectionScore section, ScoreTarget to) {
    to.startObject();
    text(ScoreField.ID, section.id(), to);
    number(ScoreField.WEIGHT, section.weight(), to);
    number(ScoreField.EARNED, section.earned(), to);
    number(ScoreField.POTENTIAL, section.potential(), to);
    number(ScoreField.EVIDENCED, section.evidenced(), to);
    to.endObject();
  }

  static void writeItem(ItemScore item, ScoreTarget to) {
    to.startObject();
    text(ScoreField.ID, item.id(), to);
    integer(ScoreField.REQUIRED, item.required(), to);
    if (item.rating().isPresent()) {
      integer(ScoreField.RATING, item.rating().getAsInt(), to);
    } else {
      nothing(ScoreField.RATING, to);
    }
    number(ScoreField.ATTAINMENT, item.attainment(), to);
    number(ScoreField.POINTS, item.points(), to);
    number(ScoreField.MAX_POINTS, item.maxPoints(), to);
    number(ScoreField.GAIN, item.gain(), to);
    Optional<Gate> gate = item.gate();
    if (gate.isPresent()) {
      text(ScoreField.GATE, gate.get().id(), to);
    } else {
      nothing(ScoreField.GATE, to);
    }
    to.endObject();
  }

  private static void writeRung(RungScore rung, ScoreTarget to) {
    to.startObject();
    text(ScoreField.RUNG, rung.rung(), to);
    Optional<Outcome.Scored> scored = rung.outcome().scored();
    if (scored.isPresent()) {
      number(ScoreField.EARNED, scored.get().earned(), to);
    } else {
      nothing(ScoreField.EARNED, to);
    }
    if (rung.cumulative().isPresent()) {
      number(ScoreField.CUMULATIVE, rung.cumulative().getAsDouble(), to);
    } else {
      nothing(ScoreField.CUMULATIVE, to);
    }
    if (scored.isPresent()) {
      text(ScoreField.BAND, scored.get().band().id(), to);
      text(ScoreField.BAND_POTENTIAL, scored.get().bandPotential().id(), to);
    } else {
      nothing(ScoreField.BAND, to);
      nothing(ScoreField.BAND_POTENTIAL, to);
    }
    to.endObject();
  }

  private static String id(Outcome.Nothing nothing) {
    return switch (nothing) {
      case NOTHING_ASKED -> "nothing-asked";
      case ALL_LEFT_OUT -> "all-left-out";
    };
  }

  private static void startArray(ScoreField field, ScoreTarget to) {
    to.name(field);
    to.startArray();
  }

  private static void text(ScoreField field, String value, ScoreTarget to) {
    to.name(field);
    to.text(value);
  }

  private static void number(ScoreField field, double value, ScoreTarget to) {
    to.name(field);
    to.number(value);
  }

  private static void integer(ScoreField field, int value, ScoreTarget to) {
    to.name(field);
    to.integer(value);
  }

  private static void nothing(ScoreField field, ScoreTarget to) {
    to.name(field);
    to.nothing();
  }
}
