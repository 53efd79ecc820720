package app.milepost.ui.people;

import app.milepost.people.Person;
import app.milepost.ui.people.session.FollowUp;
import app.milepost.ui.people.session.Glance;
import app.milepost.words.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Labeled;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/** The list of people as a table. Whoever is chosen stays chosen while they are in it. */
final class PeopleTable extends TableView<PersonRow> {

  /** What the bar for scrolling takes from the width, in letters. */
  private static final double SCROLL_BAR = 1.2;

  private final PeopleViewModel model;
  private final Map<PeopleColumn, TableColumn<PersonRow, Facts>> columns =
      new EnumMap<>(PeopleColumn.class);
  private Map<PeopleColumn, Double> whenPressed = Map.of();
  private double letter = 1;
  private boolean arranging;

  /**
   * Makes the table.
   *
   * @param model what it shows
   * @param text something in the window's usual font
   */
  PeopleTable(PeopleViewModel model, Labeled text) {
    this.model = model;
    setId("people-table");
    getStyleClass().add("people-table");
    setAccessibleText("People");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    for (PeopleColumn column : PeopleColumn.values()) {
      columns.put(column, column(column));
    }
    // Columns also change with the window; only what a person drags is to be remembered.
    addEventFilter(MouseEvent.MOUSE_PRESSED, e -> whenPressed = widths());
    addEventFilter(MouseEvent.MOUSE_RELEASED, e -> rememberWidths());
    setSortPolicy(table -> {
      sortAsShown();
      return true;
    });
    text.fontProperty().subscribe(font -> measure(font.getSize()));
    widthProperty().addListener((o, before, now) -> showColumns());
    showColumns();
    model.orderProperty().subscribe(this::showOrder);
    model.listingProperty().subscribe(this::show);
    model.chosenProperty().subscribe(row -> row.ifPresent(this::choose));
  }

  private TableColumn<PersonRow, Facts> column(PeopleColumn which) {
    TableColumn<PersonRow, Facts> column = new TableColumn<>(which.title());
    column.setId("column-" + which.id());
    column.setReorderable(false);
    column.setCellValueFactory(row -> row.getValue().factsProperty());
    column.setCellFactory(c ->
        which == PeopleColumn.READINESS
            ? new ReadinessCell()
            : new TextCell(facts -> words(which, facts)));
    return column;
  }

  private String words(PeopleColumn column, Facts facts) {
    Person person = facts.person();
    return switch (column) {
      case NAME ->
          (person.name().isBlank() ? "No name" : person.name())
              + (person.archived() ? " (archived)" : "");
      case TAGS -> String.join(", ", person.details().tags());
      case CONTACT -> person.details().contact();
      case LAST_SESSION ->
          facts.glance().map(g -> g.last().map(PeopleTable::day).orElse("None yet")).orElse("");
      case FOLLOW_UP -> facts.glance().flatMap(Glance::nextFollowUp).map(this::followUp).orElse("");
      case ADDED -> day(person.since());
      case READINESS -> "";
    };
  }

  private String followUp(FollowUp open) {
    String day = Numbers.shortDate(open.day());
    return switch (open.kind()) {
      case APPOINTMENT -> "Meet " + day;
      case STEP -> (open.isLate(model.followUps().today()) ? "⚠ Late: " : "Due ") + day;
    };
  }

  private static String day(Instant at) {
    return Numbers.shortDate(LocalDate.ofInstant(at, ZoneId.systemDefault()));
  }

  /** Shows the columns that are to be shown, as far as there is room. */
  void showColumns() {
    List<PeopleColumn> wanted = model.layout().shown();
    double room = getWidth() > 0 ? getWidth() / letter - SCROLL_BAR : Double.MAX_VALUE;
    List<TableColumn<PersonRow, Facts>> shown = new ArrayList<>();
    PeopleColumn.fitting(wanted, room).forEach(c -> shown.add(columns.get(c)));
    if (!getColumns().equals(shown)) {
      arranging = true;
      getColumns().setAll(shown);
      showOrder(model.orderProperty().get());
      arranging = false;
    }
  }

  /** Returns who is chosen, from top to bottom. */
  List<PersonRow> chosen() {
    return getSelectionModel().getSelectedItems().stream().filter(row -> row != null).toList();
  }

  private void show(Listing listing) {
    List<PersonRow> before = List.copyOf(chosen());
    getSelectionModel().clearSelection();
    // A new list, as copying up to 100,000 people into the one before takes longer than a frame.
    setItems(FXCollections.observableList(listing.rows()));
    before.forEach(row -> {
      int at = listing.rows().indexOf(row);
      if (at >= 0) {
        getSelectionModel().select(at);
      }
    });
    if (chosen().isEmpty() && !listing.rows().isEmpty()) {
      getSelectionModel().clearAndSelect(0);
      scrollTo(0);
    }
  }

  private void choose(PersonRow row) {
    int at = getItems().indexOf(row);
    if (at >= 0) {
      getSelectionModel().clearAndSelect(at);
      getFocusModel().focus(at);
      scrollTo(Math.max(0, at - 2));
    }
  }

  private void showOrder(PeopleOrder order) {
    boolean before = arranging;
    arranging = true;
    TableColumn<PersonRow, Facts> by = Objects.requireNonNull(columns.get(order.column()));
    by.setSortType(
        order.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
    getSortOrder().setAll(List.of(by));
    arranging = before;
  }

  private void sortAsShown() {
    if (arranging) {
      return;
    }
    // A third click on a heading sorts by nothing; here it sorts upward again.
    PeopleOrder before = model.orderProperty().get();
    PeopleOrder wanted =
        getSortOrder().isEmpty()
            ? new PeopleOrder(before.column(), true)
            : columns.entrySet().stream()
                .filter(e -> e.getValue().equals(getSortOrder().getFirst()))
                .findFirst()
                .map(e ->
                    new PeopleOrder(
                        e.getKey(), e.getValue().getSortType() == TableColumn.SortType.ASCENDING))
                .orElse(before);
    model.sort(wanted);
    showOrder(wanted);
  }

  private void measure(double size) {
    arranging = true;
    letter = size;
    Map<PeopleColumn, Double> widths = model.layout().widths();
    columns.forEach((which, column) -> {
      column.setMinWidth(which.narrowest() * letter);
      column.setPrefWidth(Optional.ofNullable(widths.get(which)).orElse(which.ems()) * letter);
    });
    arranging = false;
    showColumns();
  }

  private void rememberWidths() {
    Map<PeopleColumn, Double> now = widths();
    if (!now.equals(whenPressed)) {
      Map<PeopleColumn, Double> all = model.layout().widths();
      all.putAll(now);
      model.layout().widths(all);
    }
  }

  /** How wide the columns shown are, in letters. */
  private Map<PeopleColumn, Double> widths() {
    Map<PeopleColumn, Double> widths = new EnumMap<>(PeopleColumn.class);
    columns.forEach((which, column) -> {
      if (getColumns().contains(column)) {
        widths.put(which, column.getWidth() / letter);
      }
    });
    return widths;
  }
}
