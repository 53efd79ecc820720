/** Controls that JavaFX and its libraries lack, each with an accessible name and value. */
@NullMarked
package app.milepost.ui.control;

import org.jspecify.annotations.NullMarked;
