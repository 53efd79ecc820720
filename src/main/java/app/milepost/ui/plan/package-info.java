/** The Plan page: what to do next, under the hours and money there are. */
@NullMarked
package app.milepost.ui.plan;

import org.jspecify.annotations.NullMarked;
