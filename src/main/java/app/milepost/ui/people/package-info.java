/** The page on which a counsellor finds, adds and changes people. */
@NullMarked
package app.milepost.ui.people;

import org.jspecify.annotations.NullMarked;
