package app.milepost.scoring;

import java.util.OptionalDouble;

/**
 * How the same answers stand at one rung of the ladder.
 *
 * @param rung its id
 * @param outcome what they add up to at that rung alone
 * @param cumulative the smallest earned up to and including that rung; empty as long as there was
 *     nothing to score
 */
public record RungScore(String rung, Outcome outcome, OptionalDouble cumulative) {}
