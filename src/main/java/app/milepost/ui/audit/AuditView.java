package app.milepost.ui.audit;

import app.milepost.report.ReportFormat;
import app.milepost.ui.AuditWords;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.export.ExportOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Who did what and when, latest first; more is read as somebody scrolls. */
public final class AuditView extends Column {

  private static final String EVERYTHING = "Everything";
  private static final List<Double> WIDTHS = List.of(14.0, 7.0, 21.0, 18.0);

  /** So many lines before the end, the next ones are asked for. */
  private static final int AHEAD = 20;

  private final AuditViewModel model;
  private final Button open = new Button("Show the list");
  private final VBox list = new VBox(8);

  /** Shows the list only once it is asked for. */
  public AuditView(AuditViewModel model) {
    this.model = model;
    getStyleClass().add("audit");
    setId("audit");
    open.setId("show-audit");
    open.setOnAction(e -> show(!list.isVisible()));
    Label problem = Texts.problem(model.problemProperty());
    problem.setId("audit-problem");
    getChildren()
        .addAll(
            Texts.body(
                "Milepost writes down who did what and when, without contents. Nothing in"
                    + " Milepost changes the list."),
            open,
            problem,
            list);
    hide();
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            hide();
          }
        });
  }

  private void show(boolean shown) {
    if (!shown) {
      hide();
      return;
    }
    list.getChildren().setAll(filters(), table(), new ExportOutcome("audit", model.files()));
    list.setVisible(true);
    list.setManaged(true);
    open.setText("Hide the list");
    model.refresh();
  }

  private void hide() {
    list.getChildren().clear();
    list.setVisible(false);
    list.setManaged(false);
    open.setText("Show the list");
    model.forget();
  }

  private Node filters() {
    ComboBox<String> kinds = new ComboBox<>();
    kinds.setId("audit-kind");
    kinds.setAccessibleText("Show what was done: kind");
    List<String> titles = new ArrayList<>();
    titles.add(EVERYTHING);
    for (AuditWords.Kind kind : AuditWords.Kind.values()) {
      titles.add(kind.title());
    }
    kinds.getItems().setAll(titles);
    kinds.setValue(model.kindProperty().get().map(AuditWords.Kind::title).orElse(EVERYTHING));
    kinds
        .valueProperty()
        .addListener((o, before, now) ->
            model.only(
                Arrays.stream(AuditWords.Kind.values())
                    .filter(kind -> kind.title().equals(now))
                    .findFirst()));
    Button everybody = new Button();
    everybody.setId("audit-everybody");
    everybody
        .textProperty()
        .bind(
            model
                .personProperty()
                .map(p -> p.map(row -> "Only about %s ✕".formatted(row.whom())).orElse("")));
    everybody
        .accessibleTextProperty()
        .bind(
            model
                .personProperty()
                .map(p ->
                    p.map(row -> "Only about %s. Show everybody again".formatted(row.whom()))
                        .orElse("")));
    everybody.visibleProperty().bind(everybody.textProperty().isNotEmpty());
    everybody.managedProperty().bind(everybody.visibleProperty());
    everybody.setOnAction(e -> model.about(Optional.empty()));
    return new FlowPane(
        8,
        8,
        kinds,
        everybody,
        save("audit-xlsx", "Save as spreadsheet…", ReportFormat.XLSX),
        save("audit-save", "Save as CSV…", ReportFormat.CSV));
  }

  private Button save(String id, String words, ReportFormat format) {
    Button save = new Button(words);
    save.setId(id);
    save.setOnAction(e -> model.save(format));
    return save;
  }

  private Node table() {
    TableView<AuditRow> table = new TableView<>(model.rows());
    table.setId("audit-table");
    table.getStyleClass().add("audit-table");
    table.setAccessibleText("What was done, latest first");
    table.setPlaceholder(
        Texts.muted("Nothing was done, or nothing that matches what is chosen above."));
    for (int i = 0; i < AuditRow.COLUMNS.size(); i++) {
      int column = i;
      TableColumn<AuditRow, String> made = new TableColumn<>(AuditRow.COLUMNS.get(i));
      made.setId("audit-" + AuditRow.COLUMNS.get(i).toLowerCase(Locale.ROOT));
      made.setSortable(false);
      made.setReorderable(false);
      made.prefWidthProperty().bind(table.widthProperty().subtract(20).multiply(share(column)));
      made.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().cells().get(column)));
      table.getColumns().add(made);
    }
    table.setRowFactory(t -> new Line());
    Button only = new Button("Only about this person");
    only.setId("audit-only");
    only.disableProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .map(row -> row.personId().isEmpty())
                .orElse(true));
    only.setOnAction(
        e -> model.about(Optional.ofNullable(table.getSelectionModel().getSelectedItem())));
    return new VBox(8, table, only);
  }

  private static double share(int column) {
    return WIDTHS.get(column) / WIDTHS.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** A line that has the next ones read when it comes into sight near the end. */
  private final class Line extends TableRow<AuditRow> {
    @Override
    protected void updateItem(AuditRow row, boolean empty) {
      super.updateItem(row, empty);
      if (!empty && getIndex() >= model.rows().size() - AHEAD) {
        model.more();
      }
    }
  }
}
