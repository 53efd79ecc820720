/** Charts of a plan: what each budget brings, and when each step is done. */
@NullMarked
package app.milepost.chart.plan;

import org.jspecify.annotations.NullMarked;
