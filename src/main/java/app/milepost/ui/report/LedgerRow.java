package app.milepost.ui.report;

import app.milepost.report.LedgerLine;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** One requirement's points. */
final class LedgerRow extends Column {

  private final Label title = Texts.body("");
  private final Label evidence = Texts.muted("");
  private final Label note = Texts.muted("");
  private final WhyFigure points = new WhyFigure();
  private final LedgerColumns columns;

  LedgerRow(BooleanBinding narrow) {
    getStyleClass().add("ledger-row");
    Column name = new Column(title, evidence, note);
    name.setAlignment(Pos.CENTER_LEFT);
    columns = new LedgerColumns(narrow, name, points);
    evidence.visibleProperty().bind(narrow);
    evidence.managedProperty().bind(narrow);
    note.managedProperty().bind(Bindings.isNotEmpty(note.textProperty()));
    getChildren().addAll(columns, points.explanation());
  }

  void show(LedgerLine line) {
    title.setText(line.title());
    evidence.setText(line.evidence());
    note.setText(line.note().isEmpty() ? "" : "Note: " + line.note());
    points.show(Explained.points(line.points(), line.title(), line.why()));
    columns.show(line.level(), line.asked(), line.evidence(), line.max());
  }
}
