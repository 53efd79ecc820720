/** All that is held on one person, to hand over. */
@NullMarked
package app.milepost.report.person;

import org.jspecify.annotations.NullMarked;
