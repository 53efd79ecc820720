package app.milepost.ui.plan;

import app.milepost.plan.Plan;
import app.milepost.plan.PlanStep;
import app.milepost.report.plan.BudgetWords;
import app.milepost.report.plan.PlanSentences;
import app.milepost.role.RolePack;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.ActivityWords;
import app.milepost.words.Numbers;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A plan that was kept, beside the one on show. */
final class ComparePart extends TitledPart {

  private final GridPane grid = new GridPane();

  ComparePart(PlanViewModel model) {
    super("Two plans side by side", "");
    setId("plan-compare");
    grid.getStyleClass().add("compare");
    ColumnConstraints names = new ColumnConstraints();
    ColumnConstraints first = new ColumnConstraints();
    ColumnConstraints second = new ColumnConstraints();
    first.setPercentWidth(40);
    second.setPercentWidth(40);
    names.setHgrow(Priority.NEVER);
    grid.getColumnConstraints().addAll(names, first, second);
    Button back = new Button("Go back to the kept plan");
    back.setId("plan-return");
    back.setOnAction(e -> model.returnToKept());
    Button drop = new Button("Compare no longer");
    drop.setId("plan-drop-kept");
    drop.setOnAction(e -> model.dropKept());
    getChildren().addAll(grid, new FlowPane(8, 8, back, drop));
  }

  void show(PlanContent.Shown shown) {
    Optional<Plan> kept = shown.kept();
    Children.show(this, kept.isPresent());
    kept.ifPresent(other -> show(shown.pack(), other, shown.plan()));
  }

  private void show(RolePack pack, Plan kept, Plan now) {
    grid.getChildren().clear();
    grid.addRow(0, new Label(), Texts.heading("Kept"), Texts.heading("Now"));
    line("Given", kept, now, plan -> BudgetWords.of(plan.request().budget(), pack.currency()));
    line("Points", kept, now, plan -> Numbers.points(plan.after().scored().orElseThrow().earned()));
    line("Open", kept, now, plan -> mustHaves(plan.after().blocking().size()));
    line("Takes", kept, now, plan -> ActivityWords.hours(plan.hours()));
    line("Costs", kept, now, plan -> new PlanSentences(pack, plan).amount(plan.cost()));
    line(
        "Steps",
        kept,
        now,
        plan ->
            plan.steps().isEmpty()
                ? "None"
                : plan.steps().stream()
                    .map(step -> mark(step, plan.equals(kept) ? now : kept))
                    .collect(Collectors.joining("\n")));
  }

  /** A step that the other plan has not is marked, in a sign that can be read too. */
  private static String mark(PlanStep step, Plan other) {
    return (other.has(step.activity().id()) ? "•  " : "≠  ") + step.activity().title();
  }

  private static String mustHaves(int open) {
    return open == 1 ? "1 must-have" : open + " must-haves";
  }

  private void line(String name, Plan kept, Plan now, Function<Plan, String> words) {
    Label label = Texts.muted(name);
    Label first = Texts.body(words.apply(kept));
    Label second = Texts.body(words.apply(now));
    for (Label cell : new Label[] {label, first, second}) {
      GridPane.setValignment(cell, VPos.TOP);
    }
    grid.addRow(grid.getRowCount(), label, first, second);
  }
}
