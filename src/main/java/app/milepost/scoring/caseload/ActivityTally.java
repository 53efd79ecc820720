package app.milepost.scoring.caseload;

import app.milepost.role.Activity;

/**
 * What one activity would do for people.
 *
 * @param activity which
 * @param index its place in the pack, from 0
 * @param people how many of them it would bring to a level asked for that they are rated below
 * @param gaps how many such levels of all of them, at least one for each of these people
 */
public record ActivityTally(Activity activity, int index, int people, int gaps) {}
