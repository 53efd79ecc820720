package app.milepost.ui.report;

import app.milepost.report.Extent;
import app.milepost.report.ReportFormat;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.export.ExportOutcome;
import app.milepost.ui.export.FormatWords;
import app.milepost.ui.export.PlanTick;
import app.milepost.ui.export.ReportExport;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The ways to save or print the report, and what came of the last one. */
final class ExportBar extends Column {

  private static final List<ReportFormat> OTHERS =
      List.of(ReportFormat.HTML, ReportFormat.XLSX, ReportFormat.CSV, ReportFormat.JSON);

  ExportBar(ReportViewModel model, ReportExport exports) {
    getStyleClass().add("export-bar");
    exports.files().speakOnlyOf(model.parts());
    Consumer<ReportFormat> save =
        format -> model.input().ifPresent(input -> exports.save(format, input));
    Button pdf = new Button("Save as PDF…");
    pdf.setId("save-pdf");
    pdf.getStyleClass().add("accent");
    pdf.setMinWidth(Region.USE_PREF_SIZE);
    PlanChoice plan = model.planChoice();
    pdf.setOnAction(
        e -> model.input().ifPresent(input -> exports.savePdf(input, plan.completion())));
    Button print = new Button("Print…");
    print.setId("print-report");
    print.setAccessibleText("Print the report…");
    print.setMinWidth(Region.USE_PREF_SIZE);
    print.setOnAction(
        e -> model.input().ifPresent(input -> exports.print(input, plan.completion())));
    MenuButton others = new MenuButton("Save as something else");
    others.setId("save-other");
    others.setMinWidth(Region.USE_PREF_SIZE);
    for (ReportFormat format : List.of(ReportFormat.PDF, ReportFormat.HTML)) {
      MenuItem item = new MenuItem("One page: %s…".formatted(FormatWords.files(format)));
      item.setId("save-one-page-" + format.ending().substring(1));
      item.setOnAction(
          e -> model.input().ifPresent(input -> exports.save(format, input.to(Extent.ONE_PAGE))));
      others.getItems().add(item);
    }
    for (ReportFormat format : OTHERS) {
      MenuItem item = new MenuItem(FormatWords.files(format) + "…");
      item.setId("save-" + format.ending().substring(1));
      item.setOnAction(e -> save.accept(format));
      others.getItems().add(item);
    }
    FlowPane buttons =
        new FlowPane(
            8, 8, pdf, print, others, new PlanTick(plan.wantedProperty(), plan.offeredProperty()));
    Label unnoted = Texts.problem(exports.unnotedProperty());
    unnoted.setId("export-problem");
    getChildren().addAll(buttons, new ExportOutcome("export", exports.files()), unnoted);
  }
}
