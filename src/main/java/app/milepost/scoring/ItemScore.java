package app.milepost.scoring;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one requirement contributes. Points are out of 100 for the whole rung.
 *
 * @param id of the requirement
 * @param section its section's id
 * @param required level asked for, 1 to 4
 * @param rating level given, 0 to 4; empty where not answered
 * @param attainment share of the required level reached, 0 to 1
 * @param points {@code maxPoints · attainment}
 * @param maxPoints what full attainment is worth
 * @param gain what closing the gap is worth
 * @param evidencedPoints the points that the evidence can show
 * @param gate state of a must-have; empty for others
 */
public record ItemScore(
    String id,
    String section,
    int required,
    OptionalInt rating,
    double attainment,
    double points,
    double maxPoints,
    double gain,
    double evidencedPoints,
    Optional<Gate> gate) {

  /** Returns whether the item still lacks something, answered or not. */
  public boolean isGap() {
    return attainment < 1;
  }

  /** Returns the levels that lack, all of them where not answered. */
  public int shortfall() {
    return Math.max(0, required - rating.orElse(0));
  }
}
