package app.milepost.store.sqlite;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.Evidence;
import app.milepost.store.AuditTrail;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Draft;
import app.milepost.store.SessionStore;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.SessionElsewhere;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store with one client, for tests of sessions. */
abstract class SessionsInStore {

  static final Answer THREE = new Answer.Rated(3, Evidence.DOCUMENT, "RHIT, 2024");

  static final Answer ONE = new Answer.Rated(1, Evidence.CLAIM, "");

  static final byte[] PACK = "{\"id\":\"hrt\"}".getBytes(StandardCharsets.UTF_8);

  static final byte[] OTHER_PACK = "{\"id\":\"hrt2\"}".getBytes(StandardCharsets.UTF_8);

  static final int ALL = 100;

  static final List<NextStep> STEPS =
      List.of(new NextStep("Read chapter 2", Optional.of(LocalDate.EPOCH), true));

  static final Counsel COUNSEL =
      new Counsel(Map.of("coding", ONE), "keep to myself", "for both", STEPS);

  @TempDir Path temp;

  final StoreClock clock = new StoreClock();

  DataFolder folder;

  SqliteStore store;

  SessionStore sessions;

  Person zoe;

  @BeforeEach
  void openWithSomebody() throws StoreException {
    folder = new DataFolder(temp.resolve("data"));
    open();
    zoe = store.people().add(Details.NONE.named("Zoë"));
  }

  final void open() throws StoreException {
    store = SqliteStore.open(folder, clock);
    sessions = store.sessions();
  }

  @AfterEach
  void close() throws StoreException {
    store.close();
  }

  Draft draft() throws StoreException {
    return store.assessments().draft(zoe, "hrt", "junior");
  }

  /** Rates one item in the session in progress. */
  long rated(String item) throws StoreException {
    clock.pass(Duration.ofMinutes(1));
    long id = draft().id();
    store.assessments().save(id, item, THREE);
    return id;
  }

  long closed(String item) throws StoreException {
    long id = rated(item);
    clock.pass(Duration.ofMinutes(1));
    sessions.close(id, PACK);
    return id;
  }

  List<Action> done() throws StoreException {
    return store.audit().lines(Long.MAX_VALUE, ALL).reversed().stream()
        .map(AuditTrail.Entry::action)
        .toList();
  }

  Optional<SessionHead> add(Instant at, Map<String, Answer> answers) throws StoreException {
    return sessions.add(
        zoe.id(),
        SessionElsewhere.of("hrt", "junior", answers, Counsel.NONE, at, Optional.of(PACK)));
  }

  List<Session> latest(long after, int most) throws StoreException {
    return sessions.latest("hrt", after, most).sessions();
  }
}
