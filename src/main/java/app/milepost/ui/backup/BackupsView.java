package app.milepost.ui.backup;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** The part of the settings about backups. */
public final class BackupsView extends Column {

  private final BackupsViewModel model;

  /** Shows the backups of the folder in use. */
  public BackupsView(BackupsViewModel model) {
    this.model = model;
    getStyleClass().add("backups");
    setId("backups");
    Label problem = Texts.problem(model.problemProperty());
    problem.setId("backup-problem");
    Label restoreProblem = Texts.problem(model.restoring().problemProperty());
    restoreProblem.setId("restore-problem");
    getChildren()
        .addAll(
            Texts.body(
                "A backup holds everybody's data as it is at that moment. Milepost makes one the"
                    + " first time it is used on a day, checks that it can be read, and only then"
                    + " takes away those beyond the number below. Backups you make yourself stay"
                    + " until you delete them and do not count."),
            number(),
            actions(),
            busy(),
            done(),
            problem,
            restoreProblem,
            new RestorePanel(model.restoring()),
            new BackupList(model));
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            model.hide();
          } else {
            model.show();
          }
        });
  }

  private Node number() {
    ComboBox<Integer> number = new ComboBox<>();
    number.setId("backup-number");
    number.getItems().setAll(model.numbers());
    number.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer count) {
            return count == null || count == 0 ? "None" : String.valueOf(count);
          }

          @Override
          public Integer fromString(String typed) {
            return typed.equals("None") ? 0 : Integer.valueOf(typed);
          }
        });
    model.number().subscribe(now -> number.setValue(now));
    number
        .valueProperty()
        .addListener((o, before, now) -> {
          if (now != null) {
            model.keep(now);
          }
        });
    Label label = Texts.body("Daily backups to keep");
    label.setLabelFor(number);
    HBox line = new HBox(8, number, label);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node actions() {
    Button make = new Button("Back up now");
    make.setId("backup-now");
    make.setOnAction(e -> model.make());
    Button elsewhere = new Button("Back up to another folder…");
    elsewhere.setId("backup-elsewhere");
    elsewhere.setOnAction(e -> model.makeElsewhere());
    Button restore = new Button("Restore from a file…");
    restore.setId("restore-file");
    restore.setOnAction(e -> model.restoring().lookElsewhere());
    FlowPane actions = new FlowPane(8, 8, make, elsewhere, restore);
    actions.disableProperty().bind(model.isOpen().map(open -> !open));
    return actions;
  }

  private Node busy() {
    Label words = Texts.body("");
    words.textProperty().bind(model.busyProperty().map(b -> b.orElse("")));
    ProgressBar bar = new ProgressBar();
    bar.accessibleTextProperty().bind(words.textProperty());
    Button cancel = new Button("Cancel");
    cancel.setId("backup-cancel");
    cancel.setAccessibleText("Stop making the backup");
    cancel.setOnAction(e -> model.cancel());
    HBox line = new HBox(8, bar, words, cancel);
    line.setAlignment(Pos.CENTER_LEFT);
    line.visibleProperty().bind(words.textProperty().isNotEmpty());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private Node done() {
    Label done = Texts.body("");
    done.setId("backup-done");
    done.textProperty().bind(model.doneProperty().map(d -> d.map("✓ "::concat).orElse("")));
    done.visibleProperty().bind(done.textProperty().isNotEmpty());
    done.managedProperty().bind(done.visibleProperty());
    return done;
  }
}
