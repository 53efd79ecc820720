package app.milepost.ui.career.part;

import app.milepost.report.guide.GuideCharts;
import app.milepost.role.Rung;
import app.milepost.ui.career.text.CardGrid;
import app.milepost.ui.career.text.Charts;
import app.milepost.ui.career.text.Entry;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;

/** What each step of the ladder pays. */
public final class PayPart extends Column {

  /** Makes a card for each step, below a chart where the pay can be drawn. */
  public PayPart(List<Rung> rungs, PartContext context) {
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
