/**
 * The best choice under limits, in numbers alone: knows nothing of careers, people or words, keeps
 * no clock and does no I/O. {@link app.milepost.plan.optimize.Optimizer} is the way in.
 */
@NullMarked
package app.milepost.plan.optimize;

import org.jspecify.annotations.NullMarked;
