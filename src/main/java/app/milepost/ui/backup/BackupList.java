package app.milepost.ui.backup;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The backups, latest first, each with what can be done with it. */
final class BackupList extends Column {

  /** More than this are shown only when asked for. */
  private static final int FEW = 8;

  private final BackupsViewModel model;
  private boolean all;

  BackupList(BackupsViewModel model) {
    this.model = model;
    getStyleClass().add("backup-list");
    setId("backup-list");
    model.rowsProperty().subscribe(this::show);
  }

  private void show(Optional<List<BackupRow>> rows) {
    getChildren().clear();
    if (rows.isEmpty()) {
      getChildren().add(Texts.muted("Looking at your backups…"));
      return;
    }
    List<BackupRow> shown = rows.get();
    if (shown.isEmpty()) {
      getChildren().add(Texts.muted("There is no backup in this folder yet."));
    }
    shown.stream().limit(all ? shown.size() : FEW).map(this::row).forEach(getChildren()::add);
    if (!all && shown.size() > FEW) {
      Button rest = new Button("Show all %d".formatted(shown.size()));
      rest.setId("show-all-backups");
      rest.setOnAction(e -> {
        all = true;
        show(model.rowsProperty().get());
      });
      getChildren().add(rest);
    }
  }

  private Node row(BackupRow row) {
    Label title = Texts.body(row.title());
    title.getStyleClass().add("backup-title");
    Label detail = Texts.muted(row.detail());
    detail.getStyleClass().add("backup-detail");
    VBox words = new VBox(title, detail);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words);
    if (row.usable()) {
      line.getChildren().add(button("Restore…", row, () -> model.restoring().look(row)));
    }
    line.getChildren().add(button("Delete…", row, () -> model.delete(row)));
    line.getStyleClass().add("backup-row");
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private static Button button(String words, BackupRow row, Runnable action) {
    Button button = new Button(words);
    button.getStyleClass().add(words.startsWith("Restore") ? "restore-backup" : "delete-backup");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText("%s the backup of %s".formatted(words.replace("…", ""), row.title()));
    button.setOnAction(e -> action.run());
    return button;
  }
}
