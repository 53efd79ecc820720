/** The page that shows the result: figures, what they are made of, and the ways to save them. */
@NullMarked
package app.milepost.ui.report;

import org.jspecify.annotations.NullMarked;
