package app.milepost.chart;

/**
 * One step of a ladder.
 *
 * @param label its name
 * @param years when people usually stand on it, in words
 * @param earned points there alone, 0 to 100
 * @param cumulative the smallest earned up to and including it, 0 to 100
 * @param aimedAt whether it is the step aimed at
 */
public record Step(String label, String years, double earned, double cumulative, boolean aimedAt) {}
