package app.milepost.ui.employment;

import app.milepost.assessment.TextLimit;
import app.milepost.plan.Barrier;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentText;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.employment.EmploymentViewModel.Step;
import app.milepost.words.Numbers;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Every field of an employment plan beyond its steps. */
final class EmploymentForm extends Column {

  private static final String OPTIONS =
      "List of options as of %s.".formatted(Numbers.date(Barrier.LIST_OF));

  private final EmploymentViewModel model;
  private final Runnable leave;
  private final Map<EmploymentText, TypedText> texts = new EnumMap<>(EmploymentText.class);
  private final Column services = new Column();
  private final Map<Step, ServiceRow> rows = new LinkedHashMap<>();
  private final ReviewsPart reviews;
  private final Map<Barrier, BarrierRow> barriers = new EnumMap<>(Barrier.class);

  /**
   * Builds the form and fills it.
   *
   * @param leave takes the keyboard from whoever presses Escape in a text
   */
  EmploymentForm(EmploymentViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    reviews = new ReviewsPart(model);
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
            text(EmploymentText.PROGRAM, "employment-program", "Program"),
            text(EmploymentText.SECONDARY_GOAL, "employment-second-goal", "Secondary goal"),
            text(
                EmploymentText.OBJECTIVES,
                "employment-objectives",
                "What is to be achieved, beside what the steps bring"),
            services,
            reviews,
            text(EmploymentText.CLIENT_DUTIES, "employment-client", "What the client takes on"),
            text(
                EmploymentText.COUNSELLOR_DUTIES,
                "employment-counsellor",
                "What the counsellor takes on"),
            new Column(Texts.body("What stands in the way"), Texts.muted(OPTIONS)),
            list,
            text(
                EmploymentText.SUPPORTIVE_SERVICES,
                "employment-support",
                "Supportive services: what else helps the client to take part"));
    model.stepsProperty().subscribe(this::list);
    model.detailsProperty().subscribe(this::show);
  }

  /** Has the keyboard where a day of review is typed, in sight. */
  void takeUpReview() {
    reviews.takeKeyboard();
    PageScroll.around(reviews).ifPresent(page -> page.bringAtOnce(reviews));
  }

  private TypedText text(EmploymentText which, String id, String label) {
    Consumer<String> typed = text -> model.say(which, text);
    TypedText made =
        which.limit() == TextLimit.NAME
            ? TypedText.line(id, label, typed)
            : TypedText.area(id, label, typed, leave);
    texts.put(which, made);
    return made;
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
    texts.forEach((which, field) -> field.show(details.text(which)));
    rows.forEach((step, row) -> row.show(details.service(step.activity())));
    reviews.show(details.reviews());
    barriers.forEach(
        (barrier, row) -> row.show(Optional.ofNullable(details.barriers().get(barrier))));
  }
}
