/**
 * What went wrong, for whoever mends it: a file in the data folder that its owner may read, and a
 * short code that is the same there and on the screen.
 *
 * <p>Nothing a person has entered can get in. Messages of failures may quote names, answers and
 * paths, so only their classes and the places in the code they came through are written.
 */
@NullMarked
package app.milepost.log;

import org.jspecify.annotations.NullMarked;
