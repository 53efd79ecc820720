/** A heat map: people or groups beside each other, and a shaded field for each of their figures. */
@NullMarked
package app.milepost.chart.heat;

import org.jspecify.annotations.NullMarked;
