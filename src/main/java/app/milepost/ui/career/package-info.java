/** The page that tells what a career asks: the guide in chapters, with a column for each. */
@NullMarked
package app.milepost.ui.career;

import org.jspecify.annotations.NullMarked;
