package app.milepost.ui.report;

import app.milepost.chart.Drawing;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.Part;
import java.util.List;

/** A chart over the full width and, where there are any, its figures to ask about. */
final class ChartPart extends Part {

  private static final double LARGEST = 2;

  private final DrawingView chart = new DrawingView(LARGEST);
  private final ReadingList figures = new ReadingList();

  ChartPart(String id, String heading, String lead) {
    super(heading, lead);
    setId(id);
    chart.getStyleClass().add("wide-chart");
    getChildren().addAll(chart, figures);
  }

  void show(Drawing drawing, List<Reading> readings) {
    chart.show(drawing);
    figures.show(readings);
  }
}
