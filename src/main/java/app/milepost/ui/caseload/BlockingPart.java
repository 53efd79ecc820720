package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.Tally;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.CaseloadWords;
import java.util.List;
import javafx.scene.control.Label;

/** The must-haves that hold most bands back. */
final class BlockingPart extends TitledPart {

  private final CaseloadViewModel model;
  private final Label none = Texts.body("No must-have holds anybody back.");
  private final TallyRows rows;

  BlockingPart(CaseloadViewModel model) {
    super(
        "Must-haves that hold people back",
        "A must-have that is below the level asked for, or not answered, limits readiness whatever"
            + " the points.");
    this.model = model;
    setId("caseload-blocking");
    rows = new TallyRows(this::row);
    getChildren().addAll(none, rows);
  }

  void show(CaseloadState shown) {
    List<Tally> blocking = shown.figures().blocking();
    none.setVisible(blocking.isEmpty());
    none.setManaged(blocking.isEmpty());
    rows.show(blocking, shown);
  }

  private TallyRows.Row row() {
    PeopleLink link = new PeopleLink();
    return new TallyRows.Row(
        link,
        (shown, tally) -> {
          link.show(
              CaseloadWords.blocking(tally),
              tally.requirement().title(),
              () -> model.behind().blocked(shown, tally));
          link.setId("blocked-" + tally.requirement().id());
        });
  }
}
