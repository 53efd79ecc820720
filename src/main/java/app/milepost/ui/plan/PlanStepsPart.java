package app.milepost.ui.plan;

import app.milepost.chart.plan.TimelineBar;
import app.milepost.chart.plan.TimelineChart;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanStep;
import app.milepost.report.plan.PlanSentences;
import app.milepost.report.plan.StepSentences;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.ActivityWords;
import java.util.List;
import javafx.scene.control.Label;

/** The steps of the plan along the weeks, and each by itself. */
final class PlanStepsPart extends TitledPart {

  private static final double LARGEST = 1.1;
  private static final double WIDTH = 760;

  private final Label none = Texts.body("");
  private final DrawingView timeline = new DrawingView(LARGEST);
  private final Column rows = new Column();
  private final KeptRows<PlanStepCard.Content, PlanStepCard> list;

  PlanStepsPart(PlanViewModel model) {
    super("Steps", "In the order in which they begin. Ticking one as done changes no rating.");
    setId("plan-steps");
    none.setId("plan-no-steps");
    timeline.setId("plan-timeline");
    rows.getStyleClass().add("rows");
    list =
        new KeptRows<>(
            rows, c -> c.step().activity().id(), () -> new PlanStepCard(model), PlanStepCard::show);
    getChildren().addAll(none, timeline, rows);
  }

  void show(PlanContent.Shown shown) {
    Plan plan = shown.plan();
    PlanSentences sentences = new PlanSentences(shown.pack(), plan);
    StepSentences steps = new StepSentences(shown.pack(), plan);
    boolean empty = plan.steps().isEmpty();
    none.setText(sentences.noSteps());
    Children.show(none, empty);
    Children.show(timeline, !empty);
    if (!empty) {
      int end = plan.steps().stream().mapToInt(PlanStep::lastWeek).max().orElse(1);
      timeline.show(TimelineChart.fluid(bars(plan), end, WIDTH));
    }
    list.show(
        plan.steps().stream()
            .map(step ->
                new PlanStepCard.Content(
                    step, steps, shown.choices().fixed().contains(step.activity().id())))
            .toList());
  }

  private static List<TimelineBar> bars(Plan plan) {
    return plan.steps().stream()
        .map(step ->
            new TimelineBar(
                ActivityWords.kind(step.activity().kind()),
                step.activity().title(),
                step.firstWeek(),
                step.lastWeek()))
        .toList();
  }
}
