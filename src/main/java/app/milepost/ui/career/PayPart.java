package app.milepost.ui.career;

import app.milepost.report.GuideCharts;
import app.milepost.role.Rung;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;

/** What each step of the ladder pays. */
final class PayPart extends Column {

  PayPart(List<Rung> rungs, PartContext context) {
    getStyleClass().add("part-content");
    Charts.add(this, GuideCharts.payByLevel(rungs, Charts.WIDTH));
    CardGrid grid = new CardGrid(3);
    for (Rung rung : rungs) {
      Entry entry = new Entry(rung.title(), context);
      entry.getChildren().add(Texts.heading(rung.title()));
      entry.known("Pay", rung.pay());
      grid.add(entry);
    }
    getChildren().add(grid);
  }
}
