/** Plans and activities of one's own in files. */
@NullMarked
package app.milepost.format.plan;

import org.jspecify.annotations.NullMarked;
