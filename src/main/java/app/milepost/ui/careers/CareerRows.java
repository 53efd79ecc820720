package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.scoring.near.NearCareer;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.KeptRows;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyEvent;

/**
 * Careers one below the other, so many at first, more when asked for. The arrow keys go from name
 * to name.
 */
final class CareerRows extends Column {

  /** A career and what a list says of it beside its title. */
  record Item(Listing listing, Optional<String> alsoCalled, Optional<NearCareer> near) {

    static Item of(Listing listing) {
      return new Item(listing, Optional.empty(), Optional.empty());
    }
  }

  private final CareersViewModel model;
  private final CompareViewModel comparing;
  private final int page;
  private final Column rows = new Column();
  private final Hyperlink more = new Hyperlink();
  private final KeptRows<CareerRow.Shown, CareerRow> kept;
  private List<Item> items = List.of();
  private int shown;

  /**
   * Makes an empty list.
   *
   * @param list its name, short
   * @param page how many are shown at first, and how many more each time
   */
  CareerRows(String list, int page, CareersViewModel model, CompareViewModel comparing) {
    this.model = model;
    this.comparing = comparing;
    this.page = page;
    rows.getStyleClass().add("rows");
    CareerRow.Actions actions = new CareerRow.Actions(model::open, model::star, comparing::toggle);
    kept =
        new KeptRows<>(
            rows, row -> row.listing().id(), () -> new CareerRow(list, actions), CareerRow::show);
    more.getStyleClass().add("more-careers");
    more.setOnAction(e -> {
      more.setVisited(false);
      showMore();
    });
    getChildren().addAll(rows, more);
    // Before the links, which would lead to whatever happens to be above or below them.
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    model.choicesProperty().addListener((o, before, now) -> refresh());
    comparing.chosenProperty().addListener((o, before, now) -> refresh());
    model.onScreen().subscribe(now -> refresh());
  }

  /** Shows other careers, from the first on. */
  void show(List<Item> changed) {
    if (!items.equals(changed)) {
      items = List.copyOf(changed);
      shown = page;
    }
    refresh();
  }

  /** Gives the keyboard to the first of them. */
  void takeKeyboard() {
    titles().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void showMore() {
    int before = shown;
    shown += page;
    refresh();
    List<Hyperlink> titles = titles();
    if (before < titles.size()) {
      titles.get(before).requestFocus();
    }
  }

  private void refresh() {
    kept.show(items.stream().limit(shown).map(this::shown).toList());
    int left = items.size() - shown;
    more.setText("Show %d more of %d".formatted(Math.min(page, left), left));
    Children.show(more, left > 0);
  }

  private CareerRow.Shown shown(Item item) {
    String id = item.listing().id();
    List<String> chosen = comparing.chosenProperty().get();
    return new CareerRow.Shown(
        item.listing(),
        item.alsoCalled(),
        item.near(),
        model.choicesProperty().get().isStarred(id),
        chosen.contains(id),
        chosen.contains(id) || chosen.size() < 2,
        model.onScreen().getValue().equals(Optional.of(id)));
  }

  private List<Hyperlink> titles() {
    return rows.getChildren().stream().map(row -> ((CareerRow) row).title()).toList();
  }

  private void move(KeyEvent event) {
    List<Hyperlink> titles = titles();
    int at = -1;
    for (int i = 0; i < titles.size(); i++) {
      at = titles.get(i).isFocused() ? i : at;
    }
    int to =
        Shortcut.FOUND_BELOW.matches(event)
            ? at + 1
            : Shortcut.FOUND_ABOVE.matches(event) ? at - 1 : titles.size();
    if (at >= 0 && to >= 0 && to < titles.size()) {
      titles.get(to).requestFocus();
      event.consume();
    }
  }
}
