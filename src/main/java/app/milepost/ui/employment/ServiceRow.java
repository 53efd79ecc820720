package app.milepost.ui.employment;

import app.milepost.plan.EmploymentDetails.Service;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.employment.EmploymentViewModel.Step;
import app.milepost.words.ActivityWords;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** A step, and what was arranged for it. */
final class ServiceRow extends Column {

  private final EmploymentViewModel model;
  private final Step step;
  private final TypedText provider;
  private final TypedText payer;
  private final TypedText own;

  ServiceRow(EmploymentViewModel model, Step step) {
    this.model = model;
    this.step = step;
    String id = "employment-" + step.activity() + "-";
    provider = part(id + "provider", ActivityWords.PROVIDER).prompting(step.provider());
    payer = part(id + "payer", "Who pays");
    own = part(id + "own", "Client’s part of the cost");
    Label title = Texts.body(step.title());
    title.getStyleClass().add("service-title");
    getStyleClass().addAll("words", "service");
    getChildren().addAll(title, new FlowPane(16, 8, provider, payer, own));
  }

  private TypedText part(String id, String label) {
    return TypedText.line(id, label, typed -> tell())
        .heardAs("%s: %s".formatted(label, step.title()));
  }

  private void tell() {
    model.arrange(step.activity(), new Service(provider.text(), payer.text(), own.text()));
  }

  void show(Service service) {
    provider.show(service.provider());
    payer.show(service.payer());
    own.show(service.ownContribution());
  }
}
