package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.assessment.BlankText;
import app.milepost.assessment.TextLimit;
import app.milepost.role.Requirement;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.LimitedField;
import app.milepost.ui.control.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Takes a requirement out of the job, with a reason, where that is allowed. */
final class ExclusionBox extends VBox {

  private final Hyperlink ask = new Hyperlink("Not part of this job…");
  private final LimitedField reason = new LimitedField(TextLimit.NOTE);
  private final Button confirm = new Button("Leave it out");
  private final Button cancel = new Button("Cancel");
  private final ObjectProperty<Optional<String>> lacking =
      new SimpleObjectProperty<>(Optional.empty());
  private final VBox form = new VBox();
  private final Runnable leave;
  private final Label state = Texts.body("");
  private final Button back = new Button("Put it back");
  private final VBox excluded = new VBox(state, back);

  /**
   * Makes the box.
   *
   * @param onExclude gets the reason
   * @param onBack puts the requirement back
   * @param leave takes the keyboard once it is put back
   */
  ExclusionBox(Consumer<String> onExclude, Runnable onBack, Runnable leave) {
    this.leave = leave;
    getStyleClass().add("exclusion");
    excluded.getStyleClass().add("form-row");
    buildForm();
    ask.setId("exclude");
    ask.setOnAction(e -> {
      ask.setVisited(false);
      open(true);
      reason.requestFocus();
    });
    reason.setOnAction(e -> confirm.fire());
    confirm.setOnAction(e -> exclude(onExclude));
    cancel.setOnAction(e -> close());
    back.setId("put-back");
    back.setOnAction(e -> {
      onBack.run();
      this.leave.run();
    });
    getChildren().addAll(ask, form, excluded);
  }

  private void buildForm() {
    reason.setId("exclusion-reason");
    Label why = new Label("Why?");
    why.setId("exclusion-why");
    why.setLabelFor(reason);
    why.setMinWidth(Region.USE_PREF_SIZE);
    reason.setAccessibleText("Why is this not part of the job you mean?");
    reason.setPromptText("Such as: the clinic uses other software");
    reason.textProperty().subscribe(typed -> lacking.set(Optional.empty()));
    confirm.setId("exclusion-confirm");
    cancel.setId("exclusion-cancel");
    List.of(confirm, cancel).forEach(b -> b.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE));
    HBox.setHgrow(reason, Priority.ALWAYS);
    HBox line = new HBox(reason, confirm, cancel);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("form-row");
    form.getStyleClass().add("exclusion-form");
    form.getChildren().addAll(new HBox(16, why, reason.left()), line, Texts.problem(lacking));
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.CLOSE.matches(event)) {
            close();
            event.consume();
          }
        });
  }

  private void exclude(Consumer<String> onExclude) {
    if (BlankText.is(reason.getText())) {
      lacking.set(Optional.of("Say in a few words why. It stands in your report."));
      reason.requestFocus();
    } else {
      onExclude.accept(reason.getText().strip());
      back.requestFocus();
    }
  }

  /** Leaves things as they were. */
  private void close() {
    reason.clear();
    open(false);
    ask.requestFocus();
  }

  void show(Requirement requirement, Answer answer) {
    boolean out = answer instanceof Answer.NotApplicable;
    setVisible(!requirement.mustHave());
    setManaged(!requirement.mustHave());
    if (answer instanceof Answer.NotApplicable n) {
      state.setText("Left out of the sums. Reason: " + n.reason());
      reason.setText(n.reason());
    } else {
      reason.clear();
    }
    open(false);
    Children.show(excluded, out);
    Children.show(ask, !out);
  }

  private void open(boolean asking) {
    Children.show(form, asking);
    Children.show(ask, !asking);
  }
}
