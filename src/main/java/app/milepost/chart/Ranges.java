package app.milepost.chart;

import java.util.List;

/**
 * One row of a range chart.
 *
 * @param label what it is about
 * @param spans from top to bottom; several where sources differ
 * @param remark stands where the spans would be if there are none
 */
public record Ranges(String label, List<Span> spans, String remark) {

  public Ranges {
    spans = List.copyOf(spans);
  }
}
