package app.milepost.ui.people;

import app.milepost.ui.folder.PeopleFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SegmentedButton;

/** Whom the list shows, how it is sorted, and which columns it has. */
final class FilterBar extends FlowPane {

  private static final String ANY_TAG = "Any tag";

  private final PeopleViewModel model;
  private final Runnable columnsChanged;
  private final ComboBox<String> tag = new ComboBox<>();
  private boolean showing;

  /**
   * Makes the bar.
   *
   * @param columnsChanged run when other columns are to be shown
   */
  FilterBar(PeopleViewModel model, Runnable columnsChanged) {
    this.model = model;
    this.columnsChanged = columnsChanged;
    getStyleClass().add("filter-bar");
    getChildren().addAll(kept(), tag, sorting(), columns());
    setUpTags();
  }

  private SegmentedButton kept() {
    SegmentedButton choices = new SegmentedButton();
    choices.setToggleGroup(null);
    for (PeopleFilter.Kept kept : PeopleFilter.Kept.values()) {
      ToggleButton button = new ToggleButton(kept.title());
      button.setId("kept-" + kept.name().toLowerCase(Locale.ROOT));
      button.setAccessibleText("Show people: " + kept.title());
      button.setOnAction(e -> {
        button.setSelected(true);
        model.keep(kept);
      });
      model.filterProperty().subscribe(filter -> button.setSelected(filter.kept() == kept));
      choices.getButtons().add(button);
    }
    return choices;
  }

  private void setUpTags() {
    tag.setId("tag-filter");
    tag.setAccessibleText("Show people with a tag");
    tag.valueProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            model.tag(Optional.of(now).filter(t -> !t.equals(ANY_TAG)));
          }
        });
    model.tagsProperty().subscribe(this::offer);
    model.filterProperty().subscribe(filter -> choose(filter.tag()));
  }

  private void offer(Map<String, Integer> tags) {
    showing = true;
    List<String> offered = new ArrayList<>(tags.keySet());
    offered.addFirst(ANY_TAG);
    tag.getItems().setAll(offered);
    showing = false;
    choose(model.filterProperty().get().tag());
    tag.setVisible(!tags.isEmpty());
    tag.setManaged(!tags.isEmpty());
  }

  private void choose(Optional<String> chosen) {
    showing = true;
    tag.setValue(chosen.orElse(ANY_TAG));
    showing = false;
  }

  private MenuButton sorting() {
    MenuButton menu = new MenuButton("Sort");
    menu.setId("sort-menu");
    ToggleGroup by = new ToggleGroup();
    ToggleGroup direction = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (PeopleColumn column : PeopleColumn.values()) {
      items.add(
          choice(
              column.title(),
              by,
              order -> order.column() == column,
              order -> new PeopleOrder(column, order.ascending())));
    }
    items.add(new SeparatorMenuItem());
    items.add(
        choice(
            "Least first",
            direction,
            PeopleOrder::ascending,
            order -> new PeopleOrder(order.column(), true)));
    items.add(
        choice(
            "Most first",
            direction,
            order -> !order.ascending(),
            order -> new PeopleOrder(order.column(), false)));
    menu.getItems().setAll(items);
    model.orderProperty().subscribe(order -> menu.setText("Sort: " + order.column().title()));
    return menu;
  }

  private RadioMenuItem choice(
      String words,
      ToggleGroup group,
      Predicate<PeopleOrder> isSo,
      UnaryOperator<PeopleOrder> change) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setToggleGroup(group);
    item.setOnAction(e -> model.sort(change.apply(model.orderProperty().get())));
    model
        .orderProperty()
        .subscribe(order -> {
          if (isSo.test(order)) {
            item.setSelected(true);
          }
        });
    return item;
  }

  private MenuButton columns() {
    MenuButton menu = new MenuButton("Columns");
    menu.setId("columns-menu");
    Arrays.stream(PeopleColumn.values())
        .filter(column -> column != PeopleColumn.NAME)
        .map(this::column)
        .forEach(menu.getItems()::add);
    return menu;
  }

  private CheckMenuItem column(PeopleColumn column) {
    CheckMenuItem item = new CheckMenuItem(column.title());
    item.setSelected(model.layout().shown().contains(column));
    item.setOnAction(e -> {
      model.layout().show(column, item.isSelected());
      columnsChanged.run();
    });
    return item;
  }
}
