/** Writes what a score comes to as JSON: for people to read, or one line each. */
@NullMarked
package app.milepost.format.score;

import org.jspecify.annotations.NullMarked;
