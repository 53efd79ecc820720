package app.milepost.ui.backup;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What restoring a backup would change, before it is done. */
final class RestorePanel extends Column {

  private final RestoreViewModel model;

  RestorePanel(RestoreViewModel model) {
    this.model = model;
    getStyleClass().add("restore-panel");
    setId("restore-panel");
    model.stepProperty().subscribe(this::show);
  }

  private void show(RestoreState step) {
    getChildren().clear();
    // Nothing in it could take the keyboard before.
    setVisible(!(step instanceof RestoreState.Nowhere));
    setManaged(isVisible());
    switch (step) {
      case RestoreState.Nowhere nowhere -> {}
      case RestoreState.Comparing comparing -> busy("Comparing the backup with what is there now…");
      case RestoreState.Restoring restoring -> busy("Restoring the backup…");
      case RestoreState.Asking asking -> ask(asking);
      case RestoreState.Ready ready -> tell(ready);
    }
  }

  private void busy(String words) {
    ProgressBar bar = new ProgressBar();
    bar.setAccessibleText(words);
    getChildren().addAll(Texts.body(words), bar);
  }

  private void ask(RestoreState.Asking asking) {
    PasswordField field = new PasswordField();
    field.setId("restore-secret");
    field.setMaxWidth(USE_PREF_SIZE);
    field.setPrefColumnCount(24);
    Label label = Texts.caption("Passphrase or recovery code of that day");
    label.setLabelFor(field);
    Button look = new Button("See what would change");
    look.setId("restore-look");
    look.getStyleClass().add("accent");
    look.disableProperty().bind(field.textProperty().isEmpty());
    Runnable go =
        () -> {
          char[] typed = field.getText().toCharArray();
          field.clear();
          model.look(asking.row(), typed);
        };
    look.setOnAction(e -> go.run());
    field.setOnAction(e -> {
      if (!look.isDisabled()) {
        go.run();
      }
    });
    getChildren()
        .addAll(
            Texts.heading("Backup of " + asking.row().title()),
            Texts.body("It is protected by the passphrase that was in use then."),
            new VBox(4, label, field));
    asking
        .refused()
        .ifPresent(why -> {
          Label refused = Texts.body("⚠ " + why);
          refused.getStyleClass().add("problem");
          refused.setId("restore-refused");
          getChildren().add(refused);
        });
    getChildren().add(new FlowPane(8, 8, look, leave("Cancel")));
    field.requestFocus();
  }

  private void tell(RestoreState.Ready ready) {
    Label title =
        Texts.heading("What restoring the backup of %s changes".formatted(ready.row().title()));
    title.setId("restore-title");
    getChildren().add(title);
    ready
        .lines()
        .forEach(line -> {
          Label label = Texts.body(line);
          label.getStyleClass().add("restore-line");
          getChildren().add(label);
        });
    getChildren()
        .add(
            Texts.muted(
                "First, Milepost makes a backup of how things are now, so that you can go back."));
    Button restore = new Button("Restore this backup");
    restore.setId("restore-now");
    restore.getStyleClass().add("accent");
    restore.setOnAction(e -> model.restore());
    Button leave = leave("Leave things as they are");
    getChildren().add(new FlowPane(8, 8, restore, leave));
    leave.requestFocus();
  }

  private Button leave(String words) {
    Button leave = new Button(words);
    leave.setId("restore-leave");
    leave.setCancelButton(true);
    leave.setOnAction(e -> model.leave());
    return leave;
  }
}
