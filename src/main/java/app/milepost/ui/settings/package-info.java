/** The page on which people set how the window looks and see where their data lies. */
@NullMarked
package app.milepost.ui.settings;

import org.jspecify.annotations.NullMarked;
