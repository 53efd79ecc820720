package app.milepost.ui.assess;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Texts;
import app.milepost.words.AllAnswered;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The end of the list: what is still open, and the way to the report. */
final class EndCard extends VBox {

  private final AssessViewModel model;
  private final Label title = Texts.pageTitle("");
  private final Label text = Texts.body("");
  private final VBox open = new VBox();
  private final Button report = new Button("See your report");

  EndCard(AssessViewModel model, Navigator navigator) {
    this.model = model;
    getStyleClass().add("requirement-card");
    report.setId("see-report");
    report.getStyleClass().add("accent");
    report.setOnAction(e -> navigator.go(Page.REPORT));
    Button back = new Button("Back to the list");
    back.setOnAction(e -> model.previous());
    HBox moves = new HBox(report, back);
    moves.getStyleClass().add("form-row");
    getChildren().addAll(title, text, open, moves);
  }

  void show() {
    List<Row> rows = model.open();
    title.setText(
        rows.isEmpty() ? AllAnswered.words(model.leftOut()) : "Still open: " + rows.size());
    text.setText(
        rows.isEmpty()
            ? "Your report holds the whole picture. You can change any answer at any time."
            : "You can leave these open. The report shows what they could still add, and never"
                + " counts them as zero.");
    open.getChildren().setAll(rows.stream().map(this::link).toList());
    report.requestFocus();
  }

  private Hyperlink link(Row row) {
    Hyperlink link = new Hyperlink(row.requirement().title());
    link.setOnAction(e -> model.goTo(row.requirement().id()));
    return link;
  }
}
