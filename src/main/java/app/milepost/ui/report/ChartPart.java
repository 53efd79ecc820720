package app.milepost.ui.report;

import app.milepost.chart.Fluid;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.DrawingView;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A chart over the full width and, where there are any, its figures to ask about. */
final class ChartPart extends TitledPart {

  private static final double LARGEST = 2;

  private final VBox charts = new VBox();
  private final Label lead = Texts.muted("");
  private final ReadingList figures = new ReadingList();
  private final List<DrawingView> views = new ArrayList<>();

  ChartPart(String id, String heading, String lead) {
    super(heading, "");
    setId(id);
    this.lead.setText(lead);
    charts.getStyleClass().add("charts");
    getChildren().addAll(this.lead, charts, figures);
  }

  void show(Fluid drawing, List<Reading> readings) {
    show(List.of(drawing), lead.getText());
    figures.show(readings);
  }

  void show(List<Fluid> drawings, String hint) {
    lead.setText(hint);
    setVisible(!drawings.isEmpty());
    setManaged(!drawings.isEmpty());
    while (views.size() < drawings.size()) {
      views.add(chart());
    }
    for (int i = 0; i < drawings.size(); i++) {
      views.get(i).show(drawings.get(i));
    }
    Children.arrange(charts.getChildren(), views.subList(0, drawings.size()));
  }

  private static DrawingView chart() {
    DrawingView chart = new DrawingView(LARGEST);
    chart.getStyleClass().add("wide-chart");
    return chart;
  }
}
