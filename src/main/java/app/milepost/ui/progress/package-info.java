/** How the result changed from one assessment to the next. */
@NullMarked
package app.milepost.ui.progress;

import org.jspecify.annotations.NullMarked;
