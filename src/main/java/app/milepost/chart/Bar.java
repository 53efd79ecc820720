package app.milepost.chart;

/**
 * One row of a bar chart.
 *
 * @param figures what the row shows
 * @param note a word on the row, e.g. its share of the whole; may be empty
 */
public record Bar(ScaleFigures figures, String note) {}
