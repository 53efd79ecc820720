package app.milepost.ui.report;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Figures below each other, each with its meaning beside it and its explanation under it. */
final class ReadingList extends Column {

  private final KeptRows<Reading, Row> rows =
      new KeptRows<>(this, Reading::meaning, Row::new, Row::show);

  ReadingList() {
    getStyleClass().add("readings");
  }

  void show(List<Reading> readings) {
    setVisible(!readings.isEmpty());
    setManaged(!readings.isEmpty());
    rows.show(readings);
  }

  private static final class Row extends Column {

    private final WhyFigure figure = new WhyFigure();
    private final Label meaning = Texts.body("");

    Row() {
      HBox line = new HBox(figure, meaning);
      line.getStyleClass().add("reading");
      HBox.setHgrow(meaning, Priority.ALWAYS);
      getChildren().addAll(line, figure.explanation());
    }

    void show(Reading reading) {
      figure.show(reading.figure());
      meaning.setText(reading.meaning());
    }
  }
}
