/** The page that tells what a career asks: key figures, requirements, ladder and sources. */
@NullMarked
package app.milepost.ui.career;

import org.jspecify.annotations.NullMarked;
