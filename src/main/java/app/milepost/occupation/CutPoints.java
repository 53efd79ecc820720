package app.milepost.occupation;

import app.milepost.role.Requirement;

/**
 * How O*NET's figures become importance and levels of a role pack. The cut points are Milepost's
 * own judgement; the app and each imported pack say so.
 */
final class CutPoints {

  /** Below this importance, 1 to 5, a rated element is left out. */
  static final double LEAST_IMPORTANCE = 3;

  /** Below this impact, −3 to 3, a work style is left out. */
  static final double LEAST_IMPACT = 1;

  /** What is added to an impact so that the largest stands beside the largest importance. */
  private static final double IMPACT_SHIFT = 2;

  /** Levels of O*NET at which the levels 1, 2, 3 and 4 begin. */
  private static final double[] LEVELS = {1, 2.5, 4, 5.5};

  /** The last category of schooling that levels 0, 1, 2 and 3 take in; the rest is 4. */
  private static final int[] EDUCATION = {1, 2, 5, 7};

  /** The last category of related work that levels 0, 1, 2 and 3 take in; the rest is 4. */
  private static final int[] EXPERIENCE = {1, 5, 6, 7};

  /** From this importance on, 1 to 5, a style is asked for without reminders. */
  private static final int WEIGHTY_STYLE = 4;

  private CutPoints() {}

  /** Returns an importance of 1 to 5 for one on O*NET's scale of 1 to 5. */
  static int importance(double value) {
    return Math.clamp(Math.round(value), 1, 5);
  }

  /** Returns an impact, −3 to 3, on the scale of importance, 1 to 5. */
  static double impactAsImportance(double impact) {
    return impact + IMPACT_SHIFT;
  }

  /** Returns level 0 to 4 for one on O*NET's scale of 0 to 7. */
  static int level(double value) {
    int level = 0;
    while (level < LEVELS.length && value >= LEVELS[level]) {
      level++;
    }
    return level;
  }

  /** Returns the level that a work style of that importance, 1 to 5, is asked for at. */
  static int styleLevel(int importance) {
    return importance >= WEIGHTY_STYLE ? 3 : 2;
  }

  /** Returns level 0 to 4 for a category of schooling, 1 to 12. */
  static int education(int category) {
    return step(EDUCATION, category);
  }

  /** Returns level 0 to 4 for a category of related work, 1 to 11. */
  static int experience(int category) {
    return step(EXPERIENCE, category);
  }

  private static int step(int[] ends, int category) {
    int level = 0;
    while (level < ends.length && category > ends[level]) {
      level++;
    }
    return Math.min(level, Requirement.TOP_LEVEL);
  }
}
