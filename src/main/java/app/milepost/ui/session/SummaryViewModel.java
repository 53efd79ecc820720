package app.milepost.ui.session;

import app.milepost.assessment.Assessment;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.role.RolePack;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.export.ReportExport;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.PackReading;
import app.milepost.ui.folder.Sessions;
import app.milepost.ui.work.Workspace;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Saves and prints the summary of a closed session again: of what was frozen then, with the career
 * as it was then, never of what is on screen now.
 */
public final class SummaryViewModel {

  private static final String NOT_KEPT =
      "No summary was made, since the career was not kept with this session and today's could give"
          + " other points.";

  private static final String NOT_READABLE =
      "No summary was made, since the career kept with this session can't be read and today's could"
          + " give other points.";

  private final Workspace workspace;
  private final Sessions sessions;
  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final PackReading packs;
  private final ReportExport exports;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Long>> concerned =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The session whose summary was asked for last. */
  private Optional<Long> asked = Optional.empty();

  private boolean preparing;

  /**
   * Prepares saving and printing.
   *
   * @param packs reads the packs that sessions were scored with
   * @param exports asks where to, and writes
   */
  public SummaryViewModel(
      Workspace workspace,
      Sessions sessions,
      OpenFolder openFolder,
      Tasks tasks,
      PackReading packs,
      ReportExport exports) {
    this.workspace = workspace;
    this.sessions = sessions;
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.packs = packs;
    this.exports = exports;
    exports.files().speakOnlyOf(workspace.draftProperty());
    exports
        .files()
        .stateProperty()
        .addListener((o, before, now) -> {
          if (now.isUnderWay()) {
            concerned.set(asked);
          }
          refresh();
        });
  }

  /** Returns whether a summary is being made, so that no other can be asked for. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Returns the id of the session that the outcome of saving or printing is about. */
  ReadOnlyObjectProperty<Optional<Long>> concernedProperty() {
    return concerned.getReadOnlyProperty();
  }

  /** Returns what saves and prints. */
  ReportExport exports() {
    return exports;
  }

  /** Asks for a file and writes the summary of a closed session to it, as PDF. */
  void save(long sessionId) {
    make(sessionId, input -> exports.save(ReportFormat.PDF, input));
  }

  /** Asks for a printer and prints the summary of a closed session. */
  void print(long sessionId) {
    make(sessionId, exports::print);
  }

  private void make(long sessionId, Consumer<ReportInput> then) {
    Optional<Store> store = openFolder.storeProperty().get();
    if (busy.get() || store.isEmpty()) {
      return;
    }
    String name = workspace.assessmentProperty().get().map(Assessment::personName).orElse("");
    prepare(true);
    tasks.runInOrder(
        () -> input(store.get(), sessionId, name),
        input -> {
          if (isShown(sessionId)) {
            asked = Optional.of(sessionId);
            then.accept(input);
          }
          prepare(false);
        },
        e -> {
          if (isShown(sessionId)) {
            concerned.set(Optional.of(sessionId));
            exports.files().refuse(FailureSentence.of(e));
          }
          prepare(false);
        });
  }

  /** Whoever has turned to somebody else must not be asked where to save this. */
  private boolean isShown(long sessionId) {
    return sessions.allProperty().get().stream().anyMatch(s -> s.head().id() == sessionId);
  }

  private ReportInput input(Store store, long sessionId, String name) throws StoreException {
    Session session = store.sessions().session(sessionId);
    return ReportInput.of(pack(store, session.head()), session, name, ZoneId.systemDefault());
  }

  private RolePack pack(Store store, SessionHead head) throws StoreException {
    String key = head.pack().orElseThrow(() -> new StoreException(NOT_KEPT));
    byte[] kept;
    try {
      kept = store.sessions().pack(key);
    } catch (StoreException e) {
      throw new StoreException(NOT_READABLE, e);
    }
    return packs.read(kept).orElseThrow(() -> new StoreException(NOT_READABLE));
  }

  private void prepare(boolean now) {
    preparing = now;
    refresh();
  }

  private void refresh() {
    busy.set(preparing || exports.files().stateProperty().get().isUnderWay());
  }
}
