package app.milepost.ui.progress;

import app.milepost.plan.DoneStep;
import app.milepost.report.plan.DoneSentences;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import javafx.scene.Node;

/** The steps of the plan that are done, and what became of the skills they lift. */
final class DoneStepsPart extends TitledPart {

  private final Column rows = new Column();

  DoneStepsPart() {
    super("Steps of the plan that are done", DoneSentences.BASIS);
    setId("progress-done");
    rows.getStyleClass().add("rows");
    getChildren().add(rows);
  }

  void show(List<DoneStep> done) {
    setVisible(!done.isEmpty());
    setManaged(isVisible());
    rows.getChildren().setAll(done.stream().map(DoneStepsPart::row).toList());
  }

  private static Node row(DoneStep step) {
    Column row =
        new Column(
            Texts.heading(step.activity().title()), Texts.muted(DoneSentences.day(step.day())));
    DoneSentences.skills(step).forEach(line -> row.getChildren().add(Texts.body(line)));
    row.getStyleClass().add("words");
    return row;
  }
}
