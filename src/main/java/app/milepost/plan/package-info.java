/**
 * What to do next: the activities that bring a person closest to a role under the hours and the
 * money they have. Pure: knows no clock and does no I/O.
 */
@NullMarked
package app.milepost.plan;

import org.jspecify.annotations.NullMarked;
