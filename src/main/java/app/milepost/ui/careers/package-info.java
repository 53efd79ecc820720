/**
 * The Careers page: finding one career among a thousand, those near by what has been answered, and
 * two of them side by side.
 */
@NullMarked
package app.milepost.ui.careers;

import org.jspecify.annotations.NullMarked;
