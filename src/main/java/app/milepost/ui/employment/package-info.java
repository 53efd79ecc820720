/**
 * What an individual employment plan says beyond its steps, to be filled in. Takes and gives an
 * {@link app.milepost.plan.EmploymentDetails}; whoever shows it keeps it.
 */
@NullMarked
package app.milepost.ui.employment;

import org.jspecify.annotations.NullMarked;
