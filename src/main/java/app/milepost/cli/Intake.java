package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentFile;
import app.milepost.format.AssessmentImport.Imported;
import app.milepost.format.PackLibrary;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.role.RolePack;
import app.milepost.settings.SettingsFile;
import app.milepost.store.AuditTrail;
import app.milepost.store.Opening;
import app.milepost.store.SessionStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.Folders;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts imported answers into a data folder, each as a person of their own with one closed session.
 * The folder is opened, and made if it is not there, by the first answers and not before.
 */
final class Intake implements AutoCloseable {

  private final DataFolder folder;
  private final PackLibrary library;
  private final InstantSource clock;
  private final Consumer<String> warnings;
  private Optional<Store> opened = Optional.empty();
  private boolean warned;

  /** Ids of the people there, by {@link #key}. */
  private final Map<String, List<Long>> byName = new HashMap<>();

  /**
   * Prepares.
   *
   * @param warnings gets what went wrong and does not stand in the way
   */
  Intake(DataFolder folder, PackLibrary library, InstantSource clock, Consumer<String> warnings) {
    this.folder = folder;
    this.library = library;
    this.clock = clock;
    this.warnings = warnings;
  }

  /**
   * Adds a person with what was imported.
   *
   * @return whether anything was added; not where somebody of that name has a session with the same
   *     answers to the same role at the same rung and the same plan
   */
  boolean take(Imported imported) throws StoreException {
    Store store = store();
    Assessment assessment = imported.file().assessment();
    String name = assessment.personName().strip();
    String rung = assessment.rung().orElse(imported.pack().defaultRung());
    List<Long> namesakes = byName.computeIfAbsent(key(name), n -> new ArrayList<>());
    for (long person : namesakes) {
      if (has(store, person, imported.file(), rung)) {
        return false;
      }
    }
    Optional<byte[]> pack = packFile(imported);
    namesakes.add(
        store.together(() -> {
          long person = store.people().add(Details.NONE.named(name)).id();
          store
              .sessions()
              .add(
                  person,
                  new SessionStore.Elsewhere(
                      assessment.aimedAt(rung),
                      Counsel.NONE,
                      imported.file().plan(),
                      moment(imported.file()),
                      pack));
          return person;
        }));
    return true;
  }

  private Store store() throws StoreException {
    if (opened.isEmpty()) {
      switch (Folders.open(folder, clock)) {
        case Opening.Open open -> opened = Optional.of(open.store());
        case Opening.Sealed sealed -> {
          sealed.folder().close();
          throw new StoreException(
              ("The data in %s is protected by a passphrase, so nothing was added. Open it in"
                      + " Milepost's window and import the files there.")
                  .formatted(folder.path()));
        }
      }
      for (Person person : opened.orElseThrow().people().all()) {
        byName.computeIfAbsent(key(person.name()), n -> new ArrayList<>()).add(person.id());
      }
      if (UnfinishedDemo.wasIn(folder)) {
        warnings.accept(
            ("“%s” holds people that “milepost demo” invented. Those you import now stand among"
                    + " them. For real people, name another folder with --data.")
                .formatted(folder.path()));
      }
      backUp(opened.orElseThrow());
    }
    return opened.orElseThrow();
  }

  /** Computers write the same name with accents in two ways, each in its own bytes. */
  private static String key(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
  }

  private static boolean has(Store store, long person, AssessmentFile file, String rung)
      throws StoreException {
    Assessment assessment = file.assessment();
    return store.sessions().about(person, assessment.role()).sessions().stream()
        .anyMatch(session ->
            session.head().rung().equals(rung)
                && session.answers().equals(assessment.answers())
                && session.plan().equals(file.plan()));
  }

  /** The pack's file belongs to the session only if it is the edition the answers were given to. */
  private Optional<byte[]> packFile(Imported imported) throws StoreException {
    RolePack pack = imported.pack();
    if (imported.file().packVersion().filter(v -> !v.equals(pack.version())).isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(library.file(pack));
    } catch (IOException e) {
      throw new StoreException(
          ("The role pack “%s” could not be read again, so nothing more was added (%s). Check the"
                  + " packs folder and import the rest again.")
              .formatted(pack.id(), e.getMessage()),
          e);
    }
  }

  /** The day the answers speak of, but never a moment to come. */
  private Instant moment(AssessmentFile file) {
    Instant now = clock.instant();
    return file.date()
        .map(day -> day.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant())
        .filter(noon -> noon.isBefore(now))
        .orElse(now);
  }

  /** Makes the day's backup, as the window does, of how things are before the first answers. */
  private void backUp(Store store) {
    try {
      int keep = new SettingsFile(folder).read().settings().usageSettings().backups();
      if (store.backups().makeDaily(keep, ZoneId.systemDefault()).isPresent()) {
        store.audit().note(AuditTrail.Action.BACKUP_MADE, Optional.empty());
      }
    } catch (StoreException e) {
      if (!warned) {
        warnings.accept("Today's backup is not there. " + e.getMessage());
      }
      warned = true;
    }
  }

  /** A folder that was new has something to back up only now. */
  @Override
  public void close() throws StoreException {
    if (opened.isPresent()) {
      try (Store store = opened.get()) {
        backUp(store);
      }
    }
  }
}
