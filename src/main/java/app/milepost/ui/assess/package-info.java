/** The page on which people rate themselves. */
@NullMarked
package app.milepost.ui.assess;

import org.jspecify.annotations.NullMarked;
