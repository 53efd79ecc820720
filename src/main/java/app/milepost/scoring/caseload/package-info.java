/** Many people's results at once: what they have in common, counted without an object for each. */
@NullMarked
package app.milepost.scoring.caseload;

import org.jspecify.annotations.NullMarked;
