/**
 * Charts drawn once, as lists of marks, for screen, HTML and paper alike. Knows numbers and labels,
 * never what they stand for.
 */
@NullMarked
package app.milepost.chart;

import org.jspecify.annotations.NullMarked;
