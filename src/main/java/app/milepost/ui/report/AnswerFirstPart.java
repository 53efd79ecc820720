package app.milepost.ui.report;

import app.milepost.report.ReadinessSummary.Open;
import app.milepost.ui.Navigator;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is not answered: neither a gap nor met. What is asked for is not told here. */
final class AnswerFirstPart extends TitledPart {

  private final Column rows = new Column();
  private final KeptRows<Open, Row> list;

  AnswerFirstPart(Navigator navigator) {
    super(
        "Answer first",
        "These are not answered, so nobody knows whether they are gaps. What is asked for is shown"
            + " once you have answered.");
    setId("answer-first");
    rows.getStyleClass().add("rows");
    list = new KeptRows<>(rows, Open::id, () -> new Row(navigator), Row::show);
    getChildren().add(rows);
  }

  void show(List<Open> open) {
    setVisible(!open.isEmpty());
    setManaged(!open.isEmpty());
    list.show(open);
  }

  private static final class Row extends Column {

    private final Navigator navigator;
    private final Rank rank = new Rank();
    private final Label title = Texts.heading("");
    private final Label mustHave = Texts.chip("Must-have");
    private final WhyFigure worth = new WhyFigure();
    private final Button rate = new Button("Rate now");

    Row(Navigator navigator) {
      this.navigator = navigator;
      getStyleClass().add("row");
      rate.setMinWidth(Region.USE_PREF_SIZE);
      HBox name = new HBox(title, mustHave);
      name.getStyleClass().add("gap-name");
      HBox.setHgrow(name, Priority.ALWAYS);
      HBox line = new HBox(rank, name, worth, rate);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("line");
      getChildren().addAll(line, worth.explanation());
    }

    void show(Open open) {
      rank.show(open.rank());
      title.setText(open.title());
      mustHave.setVisible(open.mustHave());
      worth.show(
          new Explained(
              "up to +" + open.worth(),
              "Why up to %s points for %s?".formatted(open.worth(), open.title()),
              open.why()));
      rate.setAccessibleText("Rate now: " + open.title());
      rate.setOnAction(e -> navigator.rate(open.id()));
    }
  }
}
