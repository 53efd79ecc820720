package app.milepost.ui.plan;

import app.milepost.role.Activity;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Why no plan has all that is wanted in any case, and the ways out. */
final class ImpossibleView extends Column {

  private final PlanViewModel model;
  private final Label sentence = Texts.body("");
  private final Column ways = new Column();

  ImpossibleView(PlanViewModel model) {
    this.model = model;
    getStyleClass().add("banner");
    setId("plan-impossible");
    sentence.setId("plan-impossible-why");
    ways.getStyleClass().add("plan-buttons");
    getChildren().addAll(Texts.heading("No plan has all that you want"), sentence, ways);
  }

  void show(PlanContent.Impossible impossible) {
    sentence.setText(impossible.sentence());
    ways.getChildren().clear();
    impossible.culprit().ifPresent(this::offerWithout);
    if (impossible.culprit().isEmpty()) {
      impossible.choices().fixed().stream()
          .flatMap(id -> impossible.choices().activity(impossible.pack(), id).stream())
          .forEach(this::offerWithout);
    }
  }

  private void offerWithout(Activity activity) {
    Button without = new Button("Plan without “%s”".formatted(activity.title()));
    without.setId("without-" + activity.id());
    without.setWrapText(true);
    without.setOnAction(e -> model.decide(model.choices().leavingOpen(activity.id())));
    ways.getChildren().add(without);
  }
}
