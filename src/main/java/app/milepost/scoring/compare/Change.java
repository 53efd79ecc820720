package app.milepost.scoring.compare;

import app.milepost.scoring.Tenths;
import java.util.List;

/**
 * The difference between two results at one rung, and where it comes from.
 *
 * @param before points of the earlier answers with the pack they were given to
 * @param after points of the later answers with theirs
 * @param parts one for each cause that has a part in it, in the order of causes; their points add
 *     up to the difference, and their tenths to the difference shown
 * @param verdict what can be said of the questions rated both times
 */
public record Change(double before, double after, List<Part> parts, Verdict verdict) {

  public Change {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the difference.
   *
   * @param cause where it comes from
   * @param items how many questions it is about; 0 where the pack alone changed what they count for
   * @param points gained, below 0 where they were lost
   * @param tenths the same as shown, in tenths
   */
  public record Part(Cause cause, int items, double points, long tenths) {}

  /**
   * What the questions rated both times tell, all measured by what they count for in the later
   * result.
   *
   * @param items how many they are
   * @param difference points gained among them, below 0 where they were lost
   * @param margin points that a difference has to exceed before it is called real: 1.96 · √(SE₁² +
   *     SE₂²). About consistency of answers, not about accuracy.
   */
  public record Verdict(int items, double difference, double margin) {

    /** Returns whether the answers differ by more than answers vary by themselves. */
    public boolean isReal() {
      return Math.abs(difference) > margin;
    }
  }

  /** Returns the points gained, below 0 where they were lost. */
  public double difference() {
    return after - before;
  }

  /** Returns the difference between the two results as they are shown, in tenths of a point. */
  public long tenths() {
    return Tenths.of(after) - Tenths.of(before);
  }
}
