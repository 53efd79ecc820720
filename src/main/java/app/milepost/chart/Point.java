package app.milepost.chart;

/**
 * A place in a drawing.
 *
 * @param x units to the right of the left edge
 * @param y units below the top edge
 */
public record Point(double x, double y) {}
