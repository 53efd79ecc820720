package app.milepost.chart;

import java.util.OptionalDouble;

/**
 * One step of a ladder.
 *
 * @param label its name
 * @param years when people usually stand on it, in words
 * @param earned points there alone, 0 to 100; empty where there is nothing to score
 * @param cumulative the smallest earned up to and including it, 0 to 100; empty as long as there is
 *     nothing to score
 * @param aimedAt whether it is the step aimed at
 */
public record LadderStep(
    String label,
    String years,
    OptionalDouble earned,
    OptionalDouble cumulative,
    boolean aimedAt) {}
