package app.milepost.ui.backup;

import app.milepost.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Tells above the page, once, that the day's backup is not there, or that one was restored. */
public final class BackupNotice extends HBox {

  private final DailyBackup daily;
  private final RestoreViewModel restoring;
  private final Label told = Texts.body("");

  /** Follows both for as long as the window lives. */
  public BackupNotice(DailyBackup daily, RestoreViewModel restoring) {
    this.daily = daily;
    this.restoring = restoring;
    getStyleClass().add("notice");
    setId("backup-notice");
    setAlignment(Pos.CENTER_LEFT);
    told.setId("backup-told");
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    Button close = new Button("Close");
    close.setId("close-backup-notice");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setAccessibleText("Close this notice");
    close.setOnAction(e -> {
      daily.read();
      restoring.read();
    });
    getChildren().addAll(told, close);
    daily.problemProperty().subscribe(problem -> show());
    restoring.doneProperty().subscribe(done -> show());
  }

  private void show() {
    told.setText(
        daily
            .problemProperty()
            .get()
            .map("⚠ "::concat)
            .or(() -> restoring.doneProperty().get().map("✓ "::concat))
            .orElse(""));
    setVisible(!told.getText().isEmpty());
    setManaged(isVisible());
  }
}
