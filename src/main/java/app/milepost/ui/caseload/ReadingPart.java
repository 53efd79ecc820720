package app.milepost.ui.caseload;

import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.CaseloadWords;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** How far reading has come, and the ways to stop it and to begin again; none once it is done. */
final class ReadingPart extends Column {

  /** What is done sooner needs no word that it is under way. */
  private static final Duration PATIENCE = Duration.millis(400);

  private final Label words = Texts.body("");
  private final ProgressBar progress = new ProgressBar();
  private final Button stop = new Button("Stop");
  private final Button again = new Button("Read everybody");
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  ReadingPart(CaseloadViewModel model) {
    setId("caseload-reading");
    words.setId("caseload-reading-words");
    progress.setAccessibleText("People read");
    stop.setId("caseload-stop");
    stop.setAccessibleText("Stop reading");
    stop.setOnAction(e -> model.stop());
    again.setId("caseload-again");
    again.setOnAction(e -> model.load());
    for (Region part : new Region[] {stop, again}) {
      part.setMinWidth(USE_PREF_SIZE);
    }
    HBox line = new HBox(16, words, progress, stop, again);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(line);
    patience.setOnFinished(e -> bring(true));
    model.readingProperty().subscribe(this::show);
  }

  private void show(ReadingState reading) {
    words.getStyleClass().remove("problem");
    Children.show(progress, false);
    Children.show(stop, false);
    Children.show(again, false);
    switch (reading) {
      case ReadingState.Idle idle -> hide();
      case ReadingState.Done done -> hide();
      case ReadingState.UnderWay underWay -> {
        words.setText(
            "Reading everybody's latest answers… " + CaseloadWords.percent(underWay.share()));
        progress.setProgress(underWay.share());
        Children.show(progress, true);
        Children.show(stop, true);
        if (!isVisible()) {
          patience.play();
        }
      }
      case ReadingState.Stopped stopped -> {
        words.setText("Reading was stopped. No figures are shown of only some people.");
        Children.show(again, true);
        bringNow();
      }
      case ReadingState.Failed failed -> {
        words.getStyleClass().add("problem");
        words.setText("⚠ " + failed.sentence());
        Children.show(again, true);
        bringNow();
      }
    }
  }

  private void bringNow() {
    patience.stop();
    bring(true);
  }

  private void hide() {
    patience.stop();
    bring(false);
  }

  private void bring(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
