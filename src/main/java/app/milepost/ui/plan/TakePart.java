package app.milepost.ui.plan;

import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.export.CalendarExport;
import app.milepost.ui.export.ExportOutcome;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Saves the plan for a calendar, and as an employment plan on paper. */
final class TakePart extends TitledPart {

  TakePart(PlanViewModel model, PlanExports ways) {
    super(
        "Take it with you",
        "A file that any calendar reads, or an individual employment plan to print and sign.");
    setId("plan-take");
    ways.files().speakOnlyOf(model.contentProperty());
    Button calendar =
        button(
            "plan-calendar",
            "Save for a calendar…",
            () -> saveCalendar(model.paper(), ways.calendar()));
    Button save =
        button(
            "plan-employment",
            "Save the employment plan…",
            () -> model.paper().employment().ifPresent(ways.employment()::save));
    Button print =
        button(
            "plan-employment-print",
            "Print the employment plan…",
            () -> model.paper().employment().ifPresent(ways.employment()::print));
    Label unnoted = Texts.problem(ways.unnoted());
    unnoted.setId("plan-take-problem");
    getChildren()
        .addAll(
            new FlowPane(8, 8, calendar, save, print),
            new ExportOutcome("plan-take", ways.files()),
            unnoted);
  }

  private static void saveCalendar(PlanPaper paper, CalendarExport calendar) {
    paper.plan().ifPresent(plan -> calendar.save(paper.whose(), paper.role(), plan, paper.start()));
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }
}
