package app.milepost.ui.careers;

import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.CareersImport;
import app.milepost.ui.folder.ImportState;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Adds many careers at once, shows how far that is, and says what came of it. */
final class ImportPart extends Column {

  private final Button add = new Button("Add careers…");
  private final Button cancel = new Button("Cancel");
  private final ProgressBar bar = new ProgressBar(0);
  private final Label share = Texts.muted("");
  private final HBox reading;
  private final Label told = Texts.body("");
  private final Label refused = Texts.body("");

  ImportPart(CareersImport imports) {
    getStyleClass().add("import-part");
    add.setId("careers-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(e -> imports.choose());
    Label what =
        Texts.muted(
            "O*NET describes about a thousand U.S. occupations, with levels; get its database from"
                + " onetcenter.org. ESCO names the skills of three thousand European ones, without"
                + " levels; get its CSV files from esco.ec.europa.eu. A competency framework in the"
                + " CASE format (.json) becomes one career. Add a zip or files here, or drop them"
                + " on the window. Nothing is sent anywhere.");
    what.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox head = new HBox(add, what);
    head.getStyleClass().add("import-row");
    head.setAlignment(Pos.TOP_LEFT);
    cancel.setId("careers-import-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(e -> imports.cancel());
    bar.setAccessibleText("How much of the release has been read");
    share.setId("careers-import-share");
    share.setMinWidth(Region.USE_PREF_SIZE);
    reading = new HBox(bar, share, cancel);
    reading.getStyleClass().add("import-row");
    reading.setAlignment(Pos.CENTER_LEFT);
    told.setId("careers-imported");
    refused.setId("careers-not-imported");
    refused.getStyleClass().add("problem");
    getChildren().addAll(head, reading, told, refused);
    imports.stateProperty().subscribe(this::show);
  }

  private void show(ImportState state) {
    boolean hadKeyboard = add.isFocused() || cancel.isFocused();
    boolean busy = state instanceof ImportState.Reading;
    add.setDisable(busy);
    if (state instanceof ImportState.Reading(double done)) {
      bar.setProgress(done);
      share.setText("%d%% read".formatted(Math.round(done * 100)));
    }
    told.setText(
        state instanceof ImportState.Done done ? "✓ " + String.join(" ", done.sentences()) : "");
    refused.setText(
        state instanceof ImportState.Refused why
            ? "⚠ " + why.sentence() + " Nothing was added; what was there before is still there."
            : "");
    Children.show(reading, busy);
    Children.show(told, !told.getText().isEmpty());
    Children.show(refused, !refused.getText().isEmpty());
    // Whoever began it with the keyboard can end it there, and goes on where it was begun.
    if (hadKeyboard) {
      (busy ? cancel : add).requestFocus();
    }
  }
}
