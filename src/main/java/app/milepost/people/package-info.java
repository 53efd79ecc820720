/** The people whose answers are kept. Values only. */
@NullMarked
package app.milepost.people;

import org.jspecify.annotations.NullMarked;
