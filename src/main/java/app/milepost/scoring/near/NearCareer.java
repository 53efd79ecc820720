package app.milepost.scoring.near;

import app.milepost.scoring.Outcome;

/**
 * How near a person is to one career, on the rung it is meant for.
 *
 * @param career the id of its pack
 * @param figures the interval from earned to potential
 * @param answered how many of the things asked for have a rating, from wherever
 * @param asked how many things are asked for that are not left out
 */
public record NearCareer(String career, Outcome.Scored figures, int answered, int asked) {}
