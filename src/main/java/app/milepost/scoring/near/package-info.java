/**
 * How near a person is to every career there is, by what they have answered anywhere. Pure, like
 * all of scoring.
 */
@NullMarked
package app.milepost.scoring.near;

import org.jspecify.annotations.NullMarked;
