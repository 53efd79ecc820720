package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import app.milepost.ui.control.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Takes a requirement out of the job, with a reason, where that is allowed. */
final class ExclusionBox extends VBox {

  private final Hyperlink ask = new Hyperlink("Not part of this job…");
  private final TextField reason = new TextField();
  private final Button confirm = new Button("Leave it out");
  private final HBox form = new HBox(reason, confirm);
  private final Label state = Texts.body("");
  private final Button back = new Button("Put it back");
  private final VBox excluded = new VBox(state, back);

  ExclusionBox(Consumer<String> onExclude, Runnable onBack) {
    getStyleClass().add("exclusion");
    reason.setId("exclusion-reason");
    reason.setPromptText("Why is it not part of the job you mean?");
    reason.setAccessibleText("Reason why this is not part of the job");
    HBox.setHgrow(reason, Priority.ALWAYS);
    form.setAlignment(Pos.CENTER_LEFT);
    form.getStyleClass().add("form-row");
    excluded.getStyleClass().add("form-row");
    confirm.disableProperty().bind(reason.textProperty().map(String::isBlank));
    ask.setId("exclude");
    ask.setOnAction(e -> {
      open(true);
      reason.requestFocus();
    });
    reason.setOnAction(e -> confirm.fire());
    confirm.setOnAction(e -> onExclude.accept(reason.getText().strip()));
    back.setOnAction(e -> onBack.run());
    getChildren().addAll(ask, form, excluded);
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
    only(excluded, out);
    only(ask, !out);
  }

  private void open(boolean asking) {
    only(form, asking);
    only(ask, !asking);
  }

  private static void only(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
