package app.milepost.ui.report;

import app.milepost.report.LedgerLine;
import app.milepost.report.LedgerSection;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;

/** One section's lines and their sum. */
final class LedgerSectionBox extends Column {

  private final Label heading = Texts.heading("");
  private final Column lines = new Column();
  private final KeptRows<LedgerLine, LedgerRow> rows;
  private final Label sumOf = Texts.body("");
  private final WhyFigure subtotal = new WhyFigure();

  LedgerSectionBox(BooleanBinding narrow) {
    heading.getStyleClass().add("ledger-section");
    rows = new KeptRows<>(lines, LedgerLine::id, () -> new LedgerRow(narrow), LedgerRow::show);
    subtotal.getStyleClass().add("subtotal");
    LedgerColumns sum = new LedgerColumns(narrow, sumOf, subtotal);
    sum.getStyleClass().add("ledger-subtotal");
    getChildren().addAll(heading, lines, sum, subtotal.explanation());
  }

  void show(LedgerSection section) {
    heading.setText("%s, %s of all points".formatted(section.title(), section.share()));
    rows.show(section.lines());
    sumOf.setText("%s together".formatted(section.title()));
    subtotal.show(Explained.points(section.subtotal(), section.title(), section.why()));
  }
}
