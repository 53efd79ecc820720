package app.milepost.format.score;

import app.milepost.scoring.ItemScore;

/** Takes a score's JSON piece by piece; see {@link ScoreShape}. */
interface ScoreTarget {

  void startObject();

  void endObject();

  void startArray();

  void endArray();

  void name(ScoreField field);

  void text(String text);

  void number(double value);

  void integer(int value);

  void nothing();

  /** Takes a whole item, as {@link ScoreShape#writeItem} writes it. */
  default void item(ItemScore item) {
    ScoreShape.writeItem(item, this);
  }
}
