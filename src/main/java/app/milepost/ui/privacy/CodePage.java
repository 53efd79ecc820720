package app.milepost.ui.privacy;

import app.milepost.ui.control.Texts;
import app.milepost.ui.export.ExportOutcome;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows a recovery code until a person says that it is on paper. */
final class CodePage extends VBox {

  private final TextField last = new TextField();

  CodePage(PrivacyViewModel model, TaskState.Showing showing) {
    getStyleClass().add("cover-card");
    Label code = Texts.body(showing.code());
    code.setId("code");
    code.getStyleClass().add("big-code");
    Label leftOver = Texts.problem(new SimpleObjectProperty<Optional<String>>(showing.leftOver()));
    leftOver.setId("left-over");
    Button print = new Button("Print…");
    print.setId("print-code");
    print.setOnAction(e -> model.print());
    Button save = new Button("Save as PDF…");
    save.setId("save-code");
    save.setOnAction(e -> model.save());
    last.setId("last-group");
    last.setPrefColumnCount(6);
    last.getStyleClass().add("code-field");
    Label label = Texts.body("To go on, type the last group of the code from your paper");
    label.setLabelFor(last);
    last.setAccessibleText(label.getText());
    Label problem = Texts.problem(model.problemProperty());
    problem.setId("code-problem");
    Button go = new Button("I have it on paper");
    go.setId("code-done");
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setOnAction(e -> model.confirm(last.getText()));
    List.of(print, save, go).forEach(b -> b.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE));
    FlowPane ways = new FlowPane(print, save);
    FlowPane confirm = new FlowPane(last, go);
    List.of(ways, confirm).forEach(row -> row.getStyleClass().add("ways"));
    getChildren()
        .addAll(
            Texts.pageTitle("Your recovery code"),
            Texts.body(
                "It unlocks your data when the passphrase is lost, and is shown only now. Print it"
                    + " or write it down, and keep it away from this computer."),
            code,
            leftOver,
            ways,
            new ExportOutcome("code", model.files()),
            label,
            confirm,
            problem);
  }

  void takeKeyboard() {
    last.requestFocus();
  }
}
