package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import javafx.scene.control.Label;

/** Some careers under a heading, or what to do to have some there. */
final class ListPart extends TitledPart {

  private final Label empty;
  private final CareerRows rows;

  /**
   * Makes a list.
   *
   * @param list its name, short
   * @param whenEmpty what to do to have a career there; the list takes no room without one if this
   *     is empty
   * @param page how many are shown at first
   */
  ListPart(
      String list,
      String heading,
      String whenEmpty,
      int page,
      CareersViewModel model,
      CompareViewModel comparing) {
    super(heading, "");
    setId("careers-" + list);
    empty = Texts.muted(whenEmpty);
    rows = new CareerRows(list, page, model, comparing);
    getChildren().addAll(empty, rows);
  }

  void show(List<Listing> listings) {
    rows.show(listings.stream().map(CareerRows.Item::of).toList());
    Children.show(empty, listings.isEmpty());
    Children.show(this, !listings.isEmpty() || !empty.getText().isEmpty());
  }

  void takeKeyboard() {
    rows.takeKeyboard();
  }
}
