package app.milepost.scoring;

import app.milepost.role.Evidence;

/**
 * The sums of one rung over one sheet.
 *
 * <p>Each figure adds the same terms in the same order and divides by the same sum. Rounding in
 * IEEE arithmetic never reverses an order, so {@code evidenced ≤ earned ≤ potential ≤ 100} and the
 * monotonicity of each figure hold exactly, not just nearly.
 */
final class Sums {

  final RungTable table;

  /** Importance in the set, by section. */
  final double[] importance;

  private final double[] earnedBySection;
  private final double[] potentialBySection;
  private final double[] evidencedBySection;

  /** Weight of the sections that have an item in the set. */
  double weight;

  double earned;
  double potential;
  double evidenced;

  /** Must-haves rated below the level asked for. */
  private int unmet;

  /** Must-haves not answered. */
  private int unknown;

  /** Whether a must-have is rated 0. */
  private boolean blockedAtZero;

  Sums(RungTable table, AnswerSheet sheet) {
    this.table = table;
    int sections = table.sectionWeight.length;
    importance = new double[sections];
    earnedBySection = new double[sections];
    potentialBySection = new double[sections];
    evidencedBySection = new double[sections];
    for (int i = 0; i < table.packIndex.length; i++) {
      add(i, table.packIndex[i], sheet);
    }
    double earnedSum = 0;
    double potentialSum = 0;
    double evidencedSum = 0;
    for (int s = 0; s < sections; s++) {
      if (importance[s] > 0) {
        double sectionWeight = table.sectionWeight[s];
        weight += sectionWeight;
        earnedSum += sectionWeight * (earnedBySection[s] / importance[s]);
        potentialSum += sectionWeight * (potentialBySection[s] / importance[s]);
        evidencedSum += sectionWeight * (evidencedBySection[s] / importance[s]);
      }
    }
    if (weight > 0) {
      earned = 100 * (earnedSum / weight);
      potential = 100 * (potentialSum / weight);
      evidenced = 100 * (evidencedSum / weight);
    }
  }

  private void add(int item, int packIndex, AnswerSheet sheet) {
    if (sheet.isNotApplicable(packIndex)) {
      return;
    }
    int s = table.section[item];
    int w = table.importance[item];
    boolean mustHave = table.mustHave[item];
    importance[s] += w;
    if (!sheet.isRated(packIndex)) {
      potentialBySection[s] += w;
      if (mustHave) {
        unknown++;
      }
      return;
    }
    int rating = sheet.rating(packIndex);
    double[] attainment = table.attainment[item];
    double term = w * attainment[rating];
    earnedBySection[s] += term;
    potentialBySection[s] += term;
    evidencedBySection[s] += w * attainment[shown(rating, sheet.evidence(packIndex))];
    if (mustHave && rating < table.required[item]) {
      unmet++;
      blockedAtZero |= rating == 0;
    }
  }

  /** The level that the evidence can show. */
  static int shown(int rating, Evidence evidence) {
    return Math.min(rating, evidence.cap());
  }

  /** Points that full attainment of an item is worth. */
  double maxPoints(int item) {
    if (weight == 0) {
      return 0;
    }
    int s = table.section[item];
    return 100 * (table.sectionWeight[s] / weight) * (table.importance[item] / importance[s]);
  }

  Outcome outcome() {
    if (weight == 0) {
      return table.asksNothing ? Outcome.Nothing.NOTHING_ASKED : Outcome.Nothing.ALL_LEFT_OUT;
    }
    Band byPoints = Band.of(earned);
    return new Outcome.Scored(
        earned,
        potential,
        evidenced,
        held(byPoints, unmet + unknown),
        byPoints,
        held(Band.of(potential), unmet));
  }

  /** Holds a band back as must-haves demand. */
  private Band held(Band band, int blocking) {
    if (blocking >= 3 || blockedAtZero) {
      return band.atMost(Band.BUILDING);
    }
    return blocking > 0 ? band.atMost(Band.NEARLY_READY) : band;
  }

  SectionScore section(int s, String id) {
    return new SectionScore(
        id,
        weight == 0 ? 0 : 100 * (table.sectionWeight[s] / weight),
        100 * (earnedBySection[s] / importance[s]),
        100 * (potentialBySection[s] / importance[s]),
        100 * (evidencedBySection[s] / importance[s]));
  }
}
