package app.milepost.ui.employment;

import app.milepost.plan.Barrier;
import app.milepost.plan.EmploymentDetails;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.employment.EmploymentViewModel.Step;
import app.milepost.words.Numbers;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every field of an employment plan beyond its steps. */
final class EmploymentForm extends Column {

  private static final String OPTIONS =
      "List of options as of %s.".formatted(Numbers.date(Barrier.LIST_OF));

  private final EmploymentViewModel model;
  private final TypedText program;
  private final TypedText secondaryGoal;
  private final TypedText objectives;
  private final Column services = new Column();
  private final Map<Step, ServiceRow> rows = new LinkedHashMap<>();
  private final ReviewsPart reviews;
  private final TypedText clientDuties;
  private final TypedText counsellorDuties;
  private final Map<Barrier, BarrierRow> barriers = new EnumMap<>(Barrier.class);
  private final TypedText supportiveServices;

  /**
   * Builds the form and fills it.
   *
   * @param leave takes the keyboard from whoever presses Escape in a text
   */
  EmploymentForm(EmploymentViewModel model, Runnable leave) {
    this.model = model;
    program = TypedText.line("employment-program", "Program", model::program);
    secondaryGoal =
        TypedText.line("employment-second-goal", "Secondary goal", model::secondaryGoal);
    objectives =
        TypedText.area(
            "employment-objectives",
            "What is to be achieved, beside what the steps bring",
            model::objectives,
            leave);
    reviews = new ReviewsPart(model);
    clientDuties =
        TypedText.area("employment-client", "What the client takes on", model::clientDuties, leave);
    counsellorDuties =
        TypedText.area(
            "employment-counsellor",
            "What the counsellor takes on",
            model::counsellorDuties,
            leave);
    supportiveServices =
        TypedText.area(
            "employment-support",
            "Supportive services: what else helps the client to take part",
            model::supportiveServices,
            leave);
    services.setId("employment-services");
    services.getStyleClass().add("rows");
    Column list = new Column();
    list.getStyleClass().add("rows");
    for (Barrier barrier : Barrier.values()) {
      BarrierRow row = new BarrierRow(model, barrier, leave);
      barriers.put(barrier, row);
      list.getChildren().add(row);
    }
    getStyleClass().add("employment-form");
    getChildren()
        .addAll(
            program,
            secondaryGoal,
            objectives,
            services,
            reviews,
            clientDuties,
            counsellorDuties,
            new Column(Texts.body("What stands in the way"), Texts.muted(OPTIONS)),
            list,
            supportiveServices);
    model.stepsProperty().subscribe(this::list);
    model.detailsProperty().subscribe(this::show);
  }

  /** Rows of steps that stay keep the keyboard and the place in the text. */
  private void list(List<Step> steps) {
    rows.keySet().retainAll(steps);
    services
        .getChildren()
        .setAll(
            steps.stream()
                .map(step -> rows.computeIfAbsent(step, added -> new ServiceRow(model, added)))
                .toList());
    services.setVisible(!steps.isEmpty());
    services.setManaged(!steps.isEmpty());
    show(model.detailsProperty().get());
  }

  private void show(EmploymentDetails details) {
    program.show(details.program());
    secondaryGoal.show(details.secondaryGoal());
    objectives.show(details.objectives());
    rows.forEach((step, row) -> row.show(details.service(step.activity())));
    reviews.show(details.reviews());
    clientDuties.show(details.clientDuties());
    counsellorDuties.show(details.counsellorDuties());
    barriers.forEach(
        (barrier, row) -> row.show(Optional.ofNullable(details.barriers().get(barrier))));
    supportiveServices.show(details.supportiveServices());
  }
}
