package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.Tally;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.CaseloadWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The must-haves that hold most bands back. */
final class BlockingPart extends TitledPart {

  private final CaseloadViewModel model;
  private final Label none = Texts.body("No must-have holds anybody back.");
  private final Column rows = new Column();

  BlockingPart(CaseloadViewModel model) {
    super(
        "Must-haves that hold people back",
        "A must-have that is below the level asked for, or not answered, limits readiness whatever"
            + " the points.");
    this.model = model;
    setId("caseload-blocking");
    rows.getStyleClass().add("rows");
    getChildren().addAll(none, rows);
  }

  void show(CaseloadState shown) {
    List<Tally> blocking = shown.figures().blocking();
    none.setVisible(blocking.isEmpty());
    none.setManaged(blocking.isEmpty());
    rows.getChildren().setAll(blocking.stream().map(tally -> row(shown, tally)).toList());
  }

  private Node row(CaseloadState shown, Tally tally) {
    String title = tally.requirement().title();
    PeopleLink link =
        new PeopleLink(
            CaseloadWords.blocking(tally), title, () -> model.behind().blocked(shown, tally));
    link.setId("blocked-" + tally.requirement().id());
    return new Column(Texts.heading(title), FrequentGapsPart.bar(tally), link);
  }
}
