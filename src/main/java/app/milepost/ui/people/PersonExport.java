package app.milepost.ui.people;

import app.milepost.assessment.Tick;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.report.ReportFormat;
import app.milepost.report.person.HeldOnPerson;
import app.milepost.report.person.HeldOnPerson.Deed;
import app.milepost.report.person.HeldOnPerson.Scored;
import app.milepost.report.person.HeldOnPerson.Ticked;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.AuditTrail.Wanted;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.AuditWords;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Tasks;
import app.milepost.ui.export.ExportAudit;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.folder.KeptPacks;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.PackReading;
import app.milepost.words.TickWords;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Saves all that is held on somebody, for them to see. */
public final class PersonExport {

  /** Writes it, so that the page need not load what does so before it is used. */
  @FunctionalInterface
  public interface Writer {

    /**
     * Writes all that is held on somebody. Blocks.
     *
     * @param format PDF or JSON
     * @param out left open
     * @throws IOException if it cannot be written
     */
    void write(ReportFormat format, HeldOnPerson held, OutputStream out) throws IOException;
  }

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final FileExport files;
  private final PackReading packs;
  private final Function<String, Optional<RolePack>> roles;
  private final InstantSource clock;
  private final Writer writer;
  private final ExportAudit noted;

  private final ObjectProperty<Optional<Long>> onScreen =
      new SimpleObjectProperty<>(Optional.empty());

  /** Whose record is being written, for the list of what was done. */
  private Optional<Long> writing = Optional.empty();

  /**
   * Prepares saving.
   *
   * @param files where files are asked for
   * @param packs reads the packs of closed sessions
   * @param roles finds the role of a session in progress by its id
   * @param writer writes
   */
  public PersonExport(
      OpenFolder openFolder,
      Tasks tasks,
      Dialogs dialogs,
      FileExport files,
      PackReading packs,
      Function<String, Optional<RolePack>> roles,
      InstantSource clock,
      Writer writer) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.files = files;
    this.packs = packs;
    this.roles = roles;
    this.clock = clock;
    this.writer = writer;
    files.speakOnlyOf(onScreen);
    noted =
        new ExportAudit(
            openFolder,
            tasks,
            files,
            Action.PERSON_EXPORTED,
            Action.PERSON_EXPORTED,
            () -> writing);
  }

  /** Returns how far saving has come. */
  FileExport files() {
    return files;
  }

  /** Returns why the list of what was done lacks a line, if it does. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return noted.problemProperty();
  }

  /** Says no more about a record that was saved once somebody else is chosen alone. */
  void turnTo(List<PersonRow> chosen) {
    if (chosen.size() == 1 && !onScreen.get().equals(Optional.of(chosen.getFirst().id()))) {
      onScreen.set(Optional.of(chosen.getFirst().id()));
    }
  }

  /**
   * Says what the file will hold, asks where to save it, and writes it.
   *
   * @param format PDF or JSON
   * @param failed gets why the record could not be read
   */
  void save(PersonRow row, ReportFormat format, Consumer<Exception> failed) {
    String name = PersonWords.name(row.facts().person());
    Optional<Store> store = openFolder.storeProperty().get();
    boolean agreed =
        store.isPresent()
            && dialogs.confirm(
                ("The file will hold all that is kept on %s: details, consent, every session with"
                        + " answers, scores, agreed steps and notes, your private notes too, and"
                        + " what was done when. It is their right to see all of it. The file is not"
                        + " encrypted, so keep it safe.")
                    .formatted(name),
                "Choose where to save it",
                "Cancel");
    if (agreed) {
      tasks.runInOrder(
          () -> held(store.get(), row.id()),
          held -> {
            writing = Optional.of(row.id());
            files.save(
                "record",
                "milepost-record-%d%s".formatted(row.id(), format.ending()),
                format,
                out -> writer.write(format, held, out));
          },
          failed);
    }
  }

  private HeldOnPerson held(Store store, long id) throws StoreException {
    PersonFile file = store.people().file(id);
    KeptPacks kept = new KeptPacks(packs);
    kept.fetch(store.sessions(), file.sessions());
    List<Scored> sessions = new ArrayList<>();
    for (Session session : file.sessions()) {
      if (session.head().savedAt().isPresent()) {
        sessions.add(scored(kept, session));
      }
    }
    List<Deed> done =
        store
            .audit()
            .lines(new Wanted(Set.of(), Optional.of(id)), Long.MAX_VALUE, Integer.MAX_VALUE)
            .stream()
            .map(entry -> new Deed(entry.at(), AuditWords.of(entry)))
            .toList();
    return new HeldOnPerson(
        file.person(),
        file.ticks().map(ticks -> ticks.all().stream().map(this::ticked).toList()),
        sessions,
        file.unreadable().stream().filter(head -> head.savedAt().isPresent()).toList(),
        done,
        clock.instant(),
        ZoneId.systemDefault());
  }

  private Ticked ticked(Tick tick) {
    return new Ticked(tick, TickWords.of(tick, roles.apply(tick.role())));
  }

  private Scored scored(KeptPacks kept, Session session) {
    SessionHead head = session.head();
    Optional<RolePack> pack =
        head.pack().isPresent() ? kept.read(head.pack().get()) : roles.apply(head.role());
    return new Scored(
        session,
        pack,
        pack.filter(p -> p.rung(head.rung()).isPresent())
            .map(p -> new Scorer(p).score(head.rung(), session.answers())));
  }
}
