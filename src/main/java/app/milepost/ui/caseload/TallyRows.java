package app.milepost.ui.caseload;

import app.milepost.scoring.caseload.Tally;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.ShareBar;
import app.milepost.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Requirements from top to bottom, each with its title, a bar and figures. For other people the
 * same rows say something else, since to build and style them anew would be felt at each letter.
 */
final class TallyRows extends Column {

  /**
   * The figures of a row.
   *
   * @param figures what shows them
   * @param show shows those of a requirement
   */
  record Row(Region figures, BiConsumer<CaseloadState, Tally> show) {}

  private final Supplier<Row> maker;
  private final List<TallyRow> made = new ArrayList<>();

  /**
   * Makes no rows yet.
   *
   * @param maker makes the figures of a row
   */
  TallyRows(Supplier<Row> maker) {
    this.maker = maker;
    getStyleClass().add("rows");
  }

  /** Shows a row for each requirement. */
  void show(List<Tally> tallies, CaseloadState shown) {
    while (made.size() < tallies.size()) {
      made.add(new TallyRow(maker.get()));
    }
    for (int i = 0; i < tallies.size(); i++) {
      made.get(i).show(tallies.get(i), shown);
    }
    List<TallyRow> wanted = made.subList(0, tallies.size());
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
  }

  /** One requirement; its bar is whoever is asked about it. */
  private static final class TallyRow extends Column {

    private final Label title = Texts.heading("");
    private final ShareBar bar = new ShareBar("full", "framed");
    private final Row row;

    TallyRow(Row row) {
      this.row = row;
      getChildren().addAll(title, bar, row.figures());
    }

    void show(Tally tally, CaseloadState shown) {
      double asked = Math.max(1, tally.asked());
      title.setText(tally.requirement().title());
      bar.show(tally.below() / asked, tally.notAnswered() / asked);
      row.show().accept(shown, tally);
    }
  }
}
