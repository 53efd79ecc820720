package app.milepost.format.score;

/** The names in a score's JSON. */
enum ScoreField {
  RUNG("rung"),
  EARNED("earned"),
  POTENTIAL("potential"),
  EVIDENCED("evidenced"),
  BAND("band"),
  BAND_POTENTIAL("bandPotential"),
  NOTHING_TO_SCORE("nothingToScore"),
  SECTIONS("sections"),
  ITEMS("items"),
  GAPS("gaps"),
  LADDER("ladder"),
  STANDARD_ERROR("standardError"),
  MINIMAL_DETECTABLE_CHANGE("minimalDetectableChange"),
  ID("id"),
  WEIGHT("weight"),
  REQUIRED("required"),
  RATING("rating"),
  ATTAINMENT("attainment"),
  POINTS("points"),
  MAX_POINTS("maxPoints"),
  GAIN("gain"),
  GATE("gate"),
  CUMULATIVE("cumulative");

  /** The name itself. */
  final String id;

  ScoreField(String id) {
    this.id = id;
  }
}
