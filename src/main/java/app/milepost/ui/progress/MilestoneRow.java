package app.milepost.ui.progress;

import app.milepost.assessment.TextLimit;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.LimitedField;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.Milestone;
import app.milepost.words.DayWords;
import app.milepost.words.NothingWords;
import app.milepost.words.ScoreWords;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One milestone: when, what it added up to, its name and what deletes it. */
final class MilestoneRow extends Column {

  private final Label told = Texts.body("");
  private final LimitedField name = new LimitedField(TextLimit.NAME);
  private final Button delete = new Button("Delete");
  private String kept = "";

  MilestoneRow(long id, MilestoneChanges changes) {
    getStyleClass().add("words");
    name.getStyleClass().add("milestone-name");
    name.setPromptText("No name yet");
    name.setOnAction(e -> changes.name(id, kept, name.getText()));
    name.focusedProperty()
        .addListener((o, before, now) -> {
          if (!now) {
            changes.name(id, kept, name.getText());
          }
        });
    name.setOnKeyPressed(e -> {
      if (Shortcut.CLOSE.matches(e)) {
        name.setText(kept);
        e.consume();
      }
    });
    delete.getStyleClass().add("milestone-delete");
    delete.setMinWidth(Region.USE_PREF_SIZE);
    delete.setOnAction(e -> changes.delete(id));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(name, delete);
    line.getStyleClass().add("step");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(told, line, name.left());
  }

  /** Shows it as it is kept; what is being typed meanwhile stays. */
  void show(Milestone milestone) {
    String moment = DayWords.moment(milestone.head().at());
    told.setText(
        "%s · %s"
            .formatted(
                moment,
                milestone
                    .readiness()
                    .scored()
                    .map(s -> ScoreWords.pair(s.earned(), s.potential()) + " points")
                    .orElse(NothingWords.SHORT)));
    if (name.getText().equals(kept) || !name.isFocused()) {
      name.setText(milestone.name());
    }
    kept = milestone.name();
    name.setAccessibleText("Name of the milestone of " + moment);
    delete.setAccessibleText("Delete the milestone of " + milestone.moment());
  }
}
