package app.milepost.ui.people;

import app.milepost.settings.TableLayout;
import app.milepost.ui.Appearance;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How the list of people was left, and is to be found again. */
final class PeopleLayout {

  private static final String TABLE = "people";

  private final Appearance appearance;

  PeopleLayout(Appearance appearance) {
    this.appearance = appearance;
  }

  PeopleOrder order() {
    TableLayout layout = layout();
    return layout
        .sortedBy()
        .flatMap(PeopleColumn::of)
        .map(column -> new PeopleOrder(column, layout.ascending()))
        .orElse(PeopleOrder.BY_NAME);
  }

  void order(PeopleOrder order) {
    keep(layout().sortedBy(order.column().id(), order.ascending()));
  }

  /** Returns the columns shown; the name always is. */
  List<PeopleColumn> shown() {
    Set<String> hidden = layout().hidden();
    return Arrays.stream(PeopleColumn.values())
        .filter(c -> c == PeopleColumn.NAME || !hidden.contains(c.id()))
        .toList();
  }

  void show(PeopleColumn column, boolean shown) {
    Set<String> hidden = new TreeSet<>(layout().hidden());
    if (shown) {
      hidden.remove(column.id());
    } else {
      hidden.add(column.id());
    }
    keep(layout().hiding(hidden));
  }

  /** Returns how wide columns are, in letters. */
  Map<PeopleColumn, Double> widths() {
    Map<PeopleColumn, Double> widths = new EnumMap<>(PeopleColumn.class);
    for (PeopleColumn column : PeopleColumn.values()) {
      widths.put(column, layout().widths().getOrDefault(column.id(), column.ems()));
    }
    return widths;
  }

  void widths(Map<PeopleColumn, Double> changed) {
    Map<String, Double> widths = new LinkedHashMap<>();
    // Tenths of a letter are as fine as anybody can see, and spare a write for less.
    changed.forEach((column, ems) -> widths.put(column.id(), Math.round(ems * 10) / 10.0));
    keep(layout().wide(widths));
  }

  private TableLayout layout() {
    return appearance.table(TABLE);
  }

  private void keep(TableLayout layout) {
    if (!layout.equals(layout())) {
      appearance.table(TABLE, layout);
    }
  }
}
