package app.milepost.ui.audit;

import app.milepost.report.ReportFormat;
import app.milepost.report.table.Cell;
import app.milepost.report.table.CsvTable;
import app.milepost.report.table.Table;
import app.milepost.report.table.XlsxTable;
import app.milepost.store.AuditTrail;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.AuditTrail.Wanted;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.AuditWords;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.folder.OpenFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Reads the list of what was done piece by piece, latest first. */
public final class AuditViewModel {

  /** How many lines a piece has. */
  static final int PIECE = 100;

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final FileExport files;
  private final ObservableList<AuditRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<AuditWords.Kind>> kind =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<AuditRow>> person =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private long before = Long.MAX_VALUE;
  private boolean all;

  private final Latest latest = new Latest();

  /**
   * Makes the model.
   *
   * @param openFolder knows the store in use
   * @param files saves the list
   */
  public AuditViewModel(OpenFolder openFolder, Tasks tasks, FileExport files) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.files = files;
    files.speakOnlyOf(kind, person);
    openFolder
        .storeProperty()
        .addListener((o, was, now) -> {
          person.set(Optional.empty());
          forget();
        });
  }

  /** Returns the lines read so far. */
  ObservableList<AuditRow> rows() {
    return FXCollections.unmodifiableObservableList(rows);
  }

  /** Returns the only kind shown; empty for all. */
  ReadOnlyObjectProperty<Optional<AuditWords.Kind>> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** Returns a line of the only person shown; empty for everybody. */
  ReadOnlyObjectProperty<Optional<AuditRow>> personProperty() {
    return person.getReadOnlyProperty();
  }

  /** Returns why the list can't be read. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns whether lines are on their way. */
  ReadOnlyBooleanProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Returns what saves the list, and tells how that went. */
  FileExport files() {
    return files;
  }

  /** Reads the list anew from its latest line. */
  void refresh() {
    forget();
    more();
  }

  /** Lets go of what was read. */
  void forget() {
    latest.next();
    rows.clear();
    before = Long.MAX_VALUE;
    all = false;
    reading.set(false);
    problem.set(Optional.empty());
  }

  /** Shows one kind of things only, or all. */
  void only(Optional<AuditWords.Kind> wanted) {
    kind.set(wanted);
    refresh();
  }

  /** Shows only what concerned whom a line is about, or everybody. */
  void about(Optional<AuditRow> wanted) {
    person.set(wanted.filter(row -> row.personId().isPresent()));
    refresh();
  }

  /** Reads the next piece, unless that is under way or there is no more. */
  void more() {
    Optional<Store> store = openFolder.storeProperty().get();
    if (store.isEmpty() || all || reading.get()) {
      return;
    }
    Latest.Wish mine = latest.current();
    long from = before;
    Wanted wanted = wanted();
    reading.set(true);
    tasks.runInOrder(
        () -> read(store.get(), wanted, from, PIECE),
        mine.only(piece -> {
          reading.set(false);
          before = piece.last();
          all = piece.rows().size() < PIECE;
          rows.addAll(piece.rows());
        }),
        mine.only(e -> {
          reading.set(false);
          all = true;
          problem.set(Optional.of(FailureSentence.of(e)));
        }));
  }

  private record Piece(List<AuditRow> rows, long last) {}

  private static Piece read(Store store, Wanted wanted, long before, int most)
      throws StoreException {
    List<AuditTrail.Entry> entries = store.audit().lines(wanted, before, most);
    return new Piece(
        new AuditRows(store.people()).of(entries),
        entries.isEmpty() ? before : entries.getLast().id());
  }

  private Wanted wanted() {
    Set<Action> actions =
        kind.get()
            .map(k ->
                Arrays.stream(Action.values())
                    .filter(a -> AuditWords.kind(a) == k)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class))))
            .orElse(EnumSet.noneOf(Action.class));
    return new AuditTrail.Wanted(actions, person.get().flatMap(AuditRow::personId));
  }

  /**
   * Asks for a file and writes every line that matches, also those not read yet.
   *
   * @param format CSV or XLSX
   */
  void save(ReportFormat format) {
    Optional<Store> store = openFolder.storeProperty().get();
    Wanted wanted = wanted();
    store.ifPresent(open ->
        tasks.runInOrder(
            () -> read(open, wanted, Long.MAX_VALUE, Integer.MAX_VALUE).rows(),
            found ->
                files.save(
                    "list",
                    "milepost-what-was-done" + format.ending(),
                    format,
                    out -> write(table(found), format, out)),
            e -> problem.set(Optional.of(FailureSentence.of(e)))));
  }

  private static Table table(List<AuditRow> found) {
    return new Table(
        "What was done",
        AuditRow.COLUMNS,
        found.stream().map(row -> row.cells().stream().map(Cell::of).toList()));
  }

  private static void write(Table table, ReportFormat format, OutputStream out) throws IOException {
    if (format == ReportFormat.XLSX) {
      XlsxTable.write(table, out);
    } else {
      CsvTable.write(table, out);
    }
  }
}
