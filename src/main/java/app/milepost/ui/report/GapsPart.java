package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import javafx.scene.control.Label;

/** What lacks, most urgent first, with what closing each gap is worth. */
final class GapsPart extends TitledPart {

  private final Label none =
      Texts.body("There is no gap at this step: every level asked for is reached.");
  private final Column rows = new Column();
  private final KeptRows<Gap, GapRow> list;

  GapsPart(Navigator navigator) {
    super("Gaps, in order", "Must-haves come first, then what is worth most points.");
    setId("gaps");
    none.setId("no-gaps");
    rows.getStyleClass().add("rows");
    list = new KeptRows<>(rows, Gap::id, () -> new GapRow(navigator), GapRow::show);
    getChildren().addAll(none, rows);
  }

  void show(List<Gap> gaps) {
    none.setVisible(gaps.isEmpty());
    none.setManaged(gaps.isEmpty());
    list.show(gaps);
  }
}
