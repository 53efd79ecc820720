/**
 * People who do not exist, with names, answers and sessions as real ones might have them, to try
 * Milepost out and to measure it. The same seed invents the same people.
 */
@NullMarked
package app.milepost.cli.invent;

import org.jspecify.annotations.NullMarked;
