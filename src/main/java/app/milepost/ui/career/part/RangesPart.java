package app.milepost.ui.career.part;

import app.milepost.report.guide.GuideCharts;
import app.milepost.role.Part;
import app.milepost.ui.career.text.Charts;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.control.Column;

/** Spans of one quantity in several places: drawn in one unit, then each in words. */
public final class RangesPart extends Column {

  /** Makes an entry for each span, below a chart where the spans can be drawn. */
  public RangesPart(Part.Ranges part, PartContext context) {
    getStyleClass().add("part-content");
    Charts.add(this, GuideCharts.ranges(part, Charts.WIDTH));
    getChildren().add(PointsPart.grid(part.points(), context));
  }
}
