package app.milepost.ui.report;

import app.milepost.report.LedgerSection;
import app.milepost.report.ReadinessSummary;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;

/** The points of every requirement, adding up to each section's and to the score. */
final class LedgerPart extends TitledPart {

  /** With less room than this, in sizes of text, the evidence moves under the requirement. */
  private static final double ROOM_FOR_ALL_COLUMNS = 44;

  private final Column rows = new Column();
  private final Label total = Texts.heading("");
  private final KeptRows<LedgerSection, LedgerSectionBox> sections;

  LedgerPart() {
    super("Points, added up", "Every line adds to the sum below it, and the sums to all points.");
    setId("ledger");
    total.setId("ledger-total");
    BooleanBinding narrow =
        Bindings.createBooleanBinding(
            () -> getWidth() < ROOM_FOR_ALL_COLUMNS * total.getFont().getSize(),
            widthProperty(),
            total.fontProperty());
    sections =
        new KeptRows<>(
            rows, LedgerSection::id, () -> new LedgerSectionBox(narrow), LedgerSectionBox::show);
    LedgerColumns header =
        new LedgerColumns(narrow, Texts.muted("Requirement"), Texts.muted("Points"));
    header.getStyleClass().add("ledger-header");
    header.show("Level", "Asked", "Evidence", "Of");
    LedgerColumns sum = new LedgerColumns(narrow, Texts.heading("All points"), total);
    sum.getStyleClass().add("ledger-total");
    sum.show("", "", "", "100.0");
    getChildren().addAll(header, rows, sum);
  }

  void show(ReadinessSummary summary) {
    sections.show(summary.ledger());
    total.setText(summary.total());
  }
}
