package app.milepost.ui.report;

import app.milepost.ui.Navigator;
import app.milepost.ui.export.ReportExport;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** The report in one column. Its model follows the answers only while the page is in a window. */
public final class ReportView extends ScrollPane {

  private final ReportViewModel model;
  private final LoadingView loading = new LoadingView();
  private final NothingView nothing;
  private final ResultView result;
  private final StackPane column = new StackPane();

  /**
   * Builds the page.
   *
   * @param model what it shows
   * @param exports saves it
   * @param navigator the way to a requirement and back
   */
  public ReportView(ReportViewModel model, ReportExport exports, Navigator navigator) {
    this.model = model;
    nothing = new NothingView(navigator);
    result = new ResultView(new ExportBar(model, exports), navigator);
    getStylesheets()
        .add(
            Objects.requireNonNull(ReportView.class.getResource("/css/report-page.css"))
                .toExternalForm());
    getStyleClass().add("report-page");
    column.getStyleClass().add("column");
    StackPane page = new StackPane(column);
    page.getStyleClass().add("page-content");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    model.contentProperty().addListener((o, before, now) -> show(now));
    show(model.contentProperty().get());
    sceneProperty()
        .addListener((o, before, now) -> {
          if (now == null) {
            model.hide();
          } else {
            model.show();
          }
        });
  }

  private void show(ReportContent content) {
    switch (content) {
      case ReportContent.Loading l -> bring(loading);
      case ReportContent.Nothing now -> {
        nothing.show(now);
        bring(nothing);
      }
      case ReportContent.Result now -> {
        result.show(now, model.input());
        bring(result);
      }
    }
  }

  private void bring(Node front) {
    if (!column.getChildren().contains(front)) {
      column.getChildren().setAll(front);
    }
  }
}
