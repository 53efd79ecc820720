/** The page on which a counsellor sees what many clients have in common. */
@NullMarked
package app.milepost.ui.caseload;

import org.jspecify.annotations.NullMarked;
