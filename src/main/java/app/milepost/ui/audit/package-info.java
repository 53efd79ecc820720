/** The list of what was done, to be read by a counsellor. */
@NullMarked
package app.milepost.ui.audit;

import org.jspecify.annotations.NullMarked;
