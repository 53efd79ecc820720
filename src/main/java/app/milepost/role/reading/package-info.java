/** How hard an English text is to read. */
@NullMarked
package app.milepost.role.reading;

import org.jspecify.annotations.NullMarked;
