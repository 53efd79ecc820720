package app.milepost.ui.caseload;

import app.milepost.report.ReportFormat;
import app.milepost.report.caseload.CaseloadInput;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.export.ExportOutcome;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The ways to save the figures, and what came of the last one. */
final class ExportPart extends TitledPart {

  private final CaseloadExport export;
  private final Label few =
      Texts.body(
          "◆ These are fewer than five people. Single people may be recognized even without their"
              + " names.");
  private Optional<CaseloadState> now = Optional.empty();

  ExportPart(CaseloadExport export) {
    super(
        "Save these figures",
        "The PDF holds the figures, the spreadsheet and the CSV file a row for each person. The"
            + " spreadsheet has the activities on a second sheet; as CSV they are a file of their"
            + " own. Nobody is named unless you ask for it.");
    this.export = export;
    setId("caseload-export");
    few.setId("caseload-few");
    Button pdf = button("caseload-pdf", "Save as PDF…", ReportFormat.PDF);
    pdf.getStyleClass().add("accent");
    Button sheet = button("caseload-xlsx", "Save as spreadsheet…", ReportFormat.XLSX);
    Button csv = button("caseload-csv", "Save as CSV…", ReportFormat.CSV);
    Button activities = new Button("Save activities as CSV…");
    activities.setId("caseload-activities-csv");
    activities.setMinWidth(USE_PREF_SIZE);
    activities.setOnAction(e -> now.ifPresent(export::saveActivities));
    CheckBox names = new CheckBox("With names");
    names.setId("caseload-names");
    names.setMinWidth(USE_PREF_SIZE);
    names.setOnAction(e -> {
      export.name(names.isSelected());
      names.setSelected(export.namedProperty().get());
    });
    FlowPane line = new FlowPane(16, 8, pdf, sheet, csv, activities, names);
    line.setAlignment(Pos.CENTER_LEFT);
    Label problem = Texts.problem(export.problemProperty());
    getChildren().addAll(few, line, new ExportOutcome("caseload-file", export.files()), problem);
  }

  private Button button(String id, String words, ReportFormat format) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> now.ifPresent(shown -> export.save(format, shown)));
    return button;
  }

  void show(CaseloadState shown) {
    now = Optional.of(shown);
    boolean warns = shown.group().size() < CaseloadInput.FEW;
    few.setVisible(warns);
    few.setManaged(warns);
  }
}
