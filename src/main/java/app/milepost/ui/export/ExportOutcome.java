package app.milepost.ui.export;

import app.milepost.ui.control.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** What came of saving or printing; takes no room until there is something to tell. */
public final class ExportOutcome extends HBox {

  /** What is done sooner needs no word that it is under way. */
  private static final Duration PATIENCE = Duration.seconds(1);

  private final FileExport files;
  private final ProgressIndicator progress = new ProgressIndicator();
  private final Label message = Texts.body("");
  private final Button open = new Button("Open it");
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /**
   * Follows saving and printing from now on.
   *
   * @param id what begins the ids of its controls
   */
  public ExportOutcome(String id, FileExport files) {
    this.files = files;
    getStyleClass().add("outcome");
    setAlignment(Pos.CENTER_LEFT);
    message.setId(id + "-message");
    setHgrow(message, Priority.ALWAYS);
    open.setId(id + "-open");
    open.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(message, open);
    say("", false);
    offerToOpen(Optional.empty());
    files.stateProperty().addListener((o, before, now) -> show(now));
  }

  private void show(ExportState state) {
    patience.stop();
    message.getStyleClass().remove("problem");
    offerToOpen(Optional.empty());
    switch (state) {
      case ExportState.Idle idle -> say("", false);
      case ExportState.Writing writing -> sayLater("Writing the file…");
      case ExportState.Printing printing ->
          sayLater("Printing… Choose a printer in the window that opens.");
      case ExportState.Printed printed -> say("✓ Sent to " + printed.printer(), false);
      case ExportState.Saved saved -> {
        say("✓ Saved to " + saved.file(), false);
        offerToOpen(Optional.of(saved.file()));
      }
      case ExportState.NotOpened saved -> {
        say(
            ("✓ Saved to %s%n⚠ No program was found to open it. Find it in its folder and choose a"
                    + " program there.")
                .formatted(saved.file()),
            false);
        offerToOpen(Optional.of(saved.file()));
      }
      case ExportState.Failed failed -> {
        message.getStyleClass().add("problem");
        say("⚠ " + failed.message(), false);
      }
    }
  }

  private void offerToOpen(Optional<Path> file) {
    open.setVisible(file.isPresent());
    open.setManaged(file.isPresent());
    file.ifPresent(f -> open.setOnAction(e -> files.open(f)));
  }

  private void sayLater(String words) {
    say("", false);
    patience.setOnFinished(e -> say(words, true));
    patience.play();
  }

  private void say(String words, boolean underWay) {
    message.setText(words);
    getChildren().remove(progress);
    if (underWay) {
      getChildren().addFirst(progress);
    }
    setVisible(!words.isEmpty());
    setManaged(!words.isEmpty());
  }
}
