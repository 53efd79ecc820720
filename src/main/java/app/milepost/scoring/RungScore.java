package app.milepost.scoring;

/**
 * How the same answers stand at one rung of the ladder.
 *
 * @param rung its id
 * @param earned points at that rung alone, 0 to 100
 * @param cumulative the smallest earned up to and including that rung
 * @param band readiness at that rung alone
 */
public record RungScore(String rung, double earned, double cumulative, Band band) {}
