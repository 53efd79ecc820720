package app.milepost.ui.plan;

import app.milepost.plan.PlanDays;
import app.milepost.report.plan.AgreedStanding;
import app.milepost.ui.control.DateField;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** When the plan begins, and whether it is agreed on. */
final class AgreePart extends TitledPart {

  private final PlanViewModel model;
  private final DateField start = new DateField();
  private final Button agree = new Button();
  private final Label agreed = Texts.body("");
  private Optional<LocalDate> day = Optional.empty();
  private boolean showing;

  /**
   * Makes the part.
   *
   * @param forClients whether it is a client's plan
   */
  AgreePart(PlanViewModel model, ObservableValue<Boolean> forClients) {
    super("Begin", "The first week begins on this day; the others follow.");
    this.model = model;
    setId("plan-begin");
    start.setId("plan-start");
    start.getEditor().setPrefColumnCount(9);
    start
        .valueProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            model.beginOn(now);
          }
        });
    Label label = new Label("First day");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(start);
    HBox line = new HBox(8, label, start);
    line.setAlignment(Pos.CENTER_LEFT);
    agree.setId("plan-agree");
    agree.getStyleClass().add("accent");
    agree.textProperty().bind(forClients.map(on -> on ? "Agree on this plan" : "Take this plan"));
    agree.setMinWidth(Region.USE_PREF_SIZE);
    agree.setOnAction(e -> model.agree());
    agreed.setId("plan-agreed");
    getChildren().addAll(new FlowPane(16, 8, line, agree), start.problem(), agreed);
  }

  /** Lets go of a day that was typed for somebody else. */
  void forget() {
    day = Optional.empty();
  }

  void show(PlanContent.Shown shown) {
    showing = true;
    Optional<LocalDate> now = Optional.of(model.start());
    if (!now.equals(day)) {
      day = now;
      start.enteredProperty().set(EnteredDate.of(now));
    }
    showing = false;
    agree.setDisable(shown.searching() || shown.plan().steps().isEmpty());
    agreed.setText(AgreedStanding.of(shown.choices(), shown.plan(), new PlanDays(model.start())));
    agreed.setVisible(!agreed.getText().isEmpty());
    agreed.setManaged(agreed.isVisible());
  }
}
