package app.milepost.ui.session;

import app.milepost.assessment.Assessment;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.report.ReportFormat;
import app.milepost.role.RolePack;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.export.CalendarExport;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.PackReading;
import app.milepost.ui.folder.Sessions;
import app.milepost.ui.work.Workspace;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Saves and prints the summary and the agreed plan of a closed session again: of what was frozen
 * then, with the career as it was then, never of what is on screen now.
 */
public final class SummaryViewModel {

  private static final String NOT_KEPT =
      "Nothing was made, since the career was not kept with this session and today's could give"
          + " other points.";

  private static final String NOT_READABLE =
      "Nothing was made, since the career kept with this session can't be read and today's could"
          + " give other points.";

  private final Workspace workspace;
  private final Sessions sessions;
  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final PackReading packs;
  private final SessionExports exports;
  private final BooleanProperty planInSummary;
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
   * @param planInSummary whether the plan agreed on follows a summary
   */
  public SummaryViewModel(
      Workspace workspace,
      Sessions sessions,
      OpenFolder openFolder,
      Tasks tasks,
      PackReading packs,
      SessionExports exports,
      BooleanProperty planInSummary) {
    this.workspace = workspace;
    this.sessions = sessions;
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.packs = packs;
    this.exports = exports;
    this.planInSummary = planInSummary;
    files().speakOnlyOf(workspace.draftProperty());
    files()
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

  /** Returns how far saving or printing has come, and what opens a file that was saved. */
  FileExport files() {
    return exports.summaries().files();
  }

  /** Returns why the list of what was done lacks a line, if it does. */
  ReadOnlyObjectProperty<Optional<String>> unnotedProperty() {
    return exports.summaries().unnotedProperty();
  }

  /** Returns whether the plan agreed on follows a summary. */
  BooleanProperty planInSummaryProperty() {
    return planInSummary;
  }

  /** Asks for a file and writes the summary of a closed session to it, as PDF. */
  void save(long sessionId) {
    boolean withPlan = planInSummary.get();
    make(
        sessionId,
        kept -> kept.summary(withPlan),
        input -> exports.summaries().save(ReportFormat.PDF, input));
  }

  /** Asks for a printer and prints the summary of a closed session. */
  void print(long sessionId) {
    boolean withPlan = planInSummary.get();
    make(sessionId, kept -> kept.summary(withPlan), exports.summaries()::print);
  }

  /** Asks for a file and writes to it the plan that a closed session agreed on. */
  void saveEmploymentPlan(long sessionId) {
    make(sessionId, KeptSession::employmentPlan, exports.employment()::save);
  }

  /** Asks for a printer and prints the plan that a closed session agreed on. */
  void printEmploymentPlan(long sessionId) {
    make(sessionId, KeptSession::employmentPlan, exports.employment()::print);
  }

  /** Asks for a file and writes the steps to it that a closed session agreed on, for a calendar. */
  void saveCalendar(long sessionId) {
    make(
        sessionId,
        kept -> kept,
        kept ->
            exports
                .calendar()
                .save(
                    CalendarExport.Whose.of(workspace.draftProperty().get(), kept.name()),
                    kept.pack().id(),
                    kept.calendar(),
                    kept.agreed().start()));
  }

  private <T> void make(long sessionId, Function<KeptSession, T> of, Consumer<T> then) {
    Optional<Store> store = openFolder.storeProperty().get();
    if (busy.get() || store.isEmpty()) {
      return;
    }
    String name = workspace.assessmentProperty().get().map(Assessment::personName).orElse("");
    prepare(true);
    tasks.runInOrder(
        () -> of.apply(read(store.get(), sessionId, name)),
        made -> {
          if (isShown(sessionId)) {
            asked = Optional.of(sessionId);
            then.accept(made);
          }
          prepare(false);
        },
        e -> {
          if (isShown(sessionId)) {
            concerned.set(Optional.of(sessionId));
            files().refuse(FailureSentence.of(e));
          }
          prepare(false);
        });
  }

  /** Whoever has turned to somebody else must not be asked where to save this. */
  private boolean isShown(long sessionId) {
    return sessions.allProperty().get().stream().anyMatch(s -> s.head().id() == sessionId);
  }

  private KeptSession read(Store store, long sessionId, String name) throws StoreException {
    Session session = store.sessions().session(sessionId);
    return new KeptSession(pack(store, session.head()), session, name, ZoneId.systemDefault());
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
    busy.set(preparing || files().stateProperty().get().isUnderWay());
  }
}
