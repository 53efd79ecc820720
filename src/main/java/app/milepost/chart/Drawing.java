package app.milepost.chart;

import java.util.List;

/**
 * A finished chart.
 *
 * @param width in units, one unit being one pixel at 100% or 1/96 inch
 * @param height in units
 * @param description the chart as a sentence, for those who cannot see it
 * @param marks from back to front
 */
public record Drawing(double width, double height, String description, List<Mark> marks) {

  public Drawing {
    marks = List.copyOf(marks);
  }
}
