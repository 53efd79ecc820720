package app.milepost.ui.window;

import app.milepost.ui.control.HoverText;
import app.milepost.ui.work.SaveState;
import app.milepost.ui.work.Workspace;
import app.milepost.words.DayWords;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says whether the latest change is on disk, and offers another try where it is not. */
final class SaveLabel extends HBox {

  private final Label text = new Label();
  private final HoverText hint = new HoverText(text);
  private final Button retry = new Button("Try again");

  SaveLabel(Workspace workspace) {
    getStyleClass().add("save-label");
    setAlignment(Pos.CENTER_RIGHT);
    text.setId("save-state");
    text.setMinWidth(Region.USE_PREF_SIZE);
    retry.setOnAction(e -> workspace.retrySaving());
    getChildren().addAll(text, retry);
    say("", "");
    offerRetry(false);
    workspace.saveStateProperty().addListener((o, before, now) -> show(now));
  }

  private void show(SaveState state) {
    boolean failed = state instanceof SaveState.Failed;
    offerRetry(failed);
    text.getStyleClass().setAll("label", failed ? "problem" : "muted");
    switch (state) {
      case SaveState.Untouched u -> say("", "");
      case SaveState.Saving s -> say("Saving…", "");
      case SaveState.Saved saved ->
          say("✓ Saved " + DayWords.time(saved.at()), "On this computer's disk");
      case SaveState.Failed f -> say("⚠ Not saved", f.message());
    }
  }

  private void offerRetry(boolean failed) {
    retry.setVisible(failed);
    retry.setManaged(failed);
  }

  private void say(String words, String more) {
    text.setText(words);
    hint.say(more);
    text.setAccessibleText(more.isEmpty() ? words : words + ". " + more);
  }
}
