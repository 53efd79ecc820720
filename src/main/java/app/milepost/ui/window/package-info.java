/**
 * The window around the pages: rail, header, theme, what it asks first, and the curtain that locks
 * it.
 */
@NullMarked
package app.milepost.ui.window;

import org.jspecify.annotations.NullMarked;
