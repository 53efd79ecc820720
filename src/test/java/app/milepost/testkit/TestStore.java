package app.milepost.testkit;

import app.milepost.assessment.Assessment;
import app.milepost.assessment.Ticks;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.store.AssessmentStore;
import app.milepost.store.AuditTrail;
import app.milepost.store.Backups;
import app.milepost.store.Draft;
import app.milepost.store.PeopleStore;
import app.milepost.store.Protection;
import app.milepost.store.SessionStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A real store in a temporary folder of its own, which can be full, or damaged, when a test wants
 * it to. Its time is so many seconds after the epoch as saves were done.
 */
public final class TestStore implements Store {

  private static final Assessment NOTHING = new Assessment("", Optional.empty(), "", Map.of());

  private final Path folder;
  private final SqliteStore real;
  private boolean full;
  private boolean closed;
  private int commits;

  /** Makes one with nobody in it. */
  public TestStore() {
    this(temporary());
  }

  private TestStore(Path folder) {
    this.folder = folder;
    try {
      real = SqliteStore.open(new DataFolder(folder), () -> Instant.EPOCH.plusSeconds(commits));
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  private static Path temporary() {
    try {
      Path made = Files.createTempDirectory("milepost-store");
      // Deleted in the opposite order.
      made.toFile().deleteOnExit();
      for (String file : List.of("milepost.db", "milepost.db-shm", "milepost.db-wal")) {
        made.resolve(file).toFile().deleteOnExit();
      }
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens what is in its folder again after it was closed. */
  TestStore again() {
    return new TestStore(folder);
  }

  /** Makes every save fail, or work again. */
  public void setFull(boolean full) {
    this.full = full;
  }

  /** Makes the answers of the first person to a role unreadable. */
  public void damage(String roleId) {
    DamagedRows.session(folder, begin(roleId, "any").id());
  }

  /** Begins, or goes on with, the answers of the first person to a role. */
  public Draft begin(String roleId, String defaultRung) {
    return told(s -> s.assessments().draft(s.assessments().firstPerson(), roleId, defaultRung));
  }

  /** Gives the first person a name and answers, whose rung is present. */
  public Draft begin(Assessment answers) {
    String rung = answers.rung().orElseThrow();
    return told(s -> {
      Person nameless = s.assessments().firstPerson();
      Person named = s.assessments().rename(nameless, answers.personName());
      Draft begun = s.assessments().draft(named, answers.role(), rung);
      s.sessions().takeOver(begun.id(), rung, answers.answers());
      return s.assessments().draft(named, answers.role(), rung);
    });
  }

  /** Returns what has been saved for the first role. */
  public Assessment saved() {
    return saved(role -> true);
  }

  /** Returns what has been saved for a role. */
  public Assessment saved(String roleId) {
    return saved(roleId::equals);
  }

  private Assessment saved(Predicate<String> role) {
    return file()
        .flatMap(file ->
            file.sessions().stream()
                .filter(session -> role.test(session.head().role()))
                .findFirst()
                .map(session -> session.assessment(file.person().name())))
        .orElse(NOTHING);
  }

  /** Returns what has been ticked. */
  public Ticks ticks() {
    return file().flatMap(PersonFile::ticks).orElse(Ticks.NONE);
  }

  private Optional<PersonFile> file() {
    return told(s -> {
      List<Person> all = s.people().all();
      return all.isEmpty() ? Optional.empty() : Optional.of(s.people().file(all.getFirst().id()));
    });
  }

  /** Something that a store is asked. */
  private interface Question<T> {
    T of(Store store) throws StoreException;
  }

  /** Asks what is on the disk, also after this was closed. */
  private <T> T told(Question<T> question) {
    try {
      if (!closed) {
        return question.of(real);
      }
      try (TestStore later = again()) {
        return question.of(later.real);
      }
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns how many saves were done. */
  public int commits() {
    return commits;
  }

  /** Returns whether the files have been let go of. */
  public boolean isClosed() {
    return closed;
  }

  @Override
  public <T> T together(Changes<T> changes) throws StoreException {
    return real.together(changes);
  }

  @Override
  public AssessmentStore assessments() {
    return watched(AssessmentStore.class, real.assessments());
  }

  @Override
  public PeopleStore people() {
    return watched(PeopleStore.class, real.people());
  }

  @Override
  public SessionStore sessions() {
    return watched(SessionStore.class, real.sessions());
  }

  @Override
  public AuditTrail audit() {
    return real.audit();
  }

  @Override
  public Protection protection() {
    return real.protection();
  }

  @Override
  public Backups backups() {
    return real.backups();
  }

  /** Whatever returns when it was saved, or a person as now kept, is a save. */
  private <T> T watched(Class<T> type, T part) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, values) -> {
              if (List.of(Instant.class, Person.class).contains(method.getReturnType())
                  && !method.getName().equals("firstPerson")) {
                commit();
              }
              try {
                return method.invoke(part, values);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private void commit() throws StoreException {
    if (closed) {
      throw new StoreException("The folder has been let go of.");
    }
    if (full) {
      throw new StoreException("The disk is full. Free some space and try again.");
    }
    commits++;
  }

  @Override
  public void close() throws StoreException {
    if (!closed) {
      closed = true;
      real.close();
    }
  }
}
