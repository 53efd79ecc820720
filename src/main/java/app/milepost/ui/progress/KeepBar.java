package app.milepost.ui.progress;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.Sessions;
import app.milepost.words.DayWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Keeps the present answers as a milestone, and takes that back. */
final class KeepBar extends Column {

  private final Sessions sessions;
  private final Button keep = new Button("Keep today's answers as a milestone");
  private final Label kept = Texts.body("");
  private final Button reopen = new Button("Take that back");

  KeepBar(Sessions sessions) {
    this.sessions = sessions;
    getStyleClass().add("state-bar");
    keep.setId("keep-milestone");
    keep.setOnAction(e -> sessions.close());
    kept.setId("kept-milestone");
    reopen.setId("reopen-milestone");
    reopen.setOnAction(e -> sessions.reopen());
    Label problem = Texts.problem(sessions.problemProperty());
    Column told = new Column(kept, reopen);
    told.getStyleClass().add("banner");
    getChildren().addAll(keep, told, problem);
    sessions.closedProperty().addListener((o, before, now) -> told(told));
    told(told);
  }

  void show(boolean canKeep) {
    keep.setVisible(canKeep);
    keep.setManaged(canKeep);
  }

  private void told(Column told) {
    told.setVisible(sessions.closedProperty().get().isPresent());
    told.setManaged(told.isVisible());
    sessions
        .closedProperty()
        .get()
        .ifPresent(last ->
            kept.setText(
                "✓ Kept at %s. These answers will not change. The next ones start from them."
                    .formatted(DayWords.time(last.at()))));
  }
}
