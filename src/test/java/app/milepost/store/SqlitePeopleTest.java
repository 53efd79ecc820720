package app.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Evidence;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.PeopleStore.Merge;
import app.milepost.testkit.RandomTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePeopleTest {

  private static final Details ZOE =
      new Details(
          "Zoë Ğ.", "zoe@example", List.of("evening", "2027"), Optional.of(LocalDate.EPOCH));
  private static final Answer THREE = new Answer.Rated(3, Evidence.DOCUMENT, "RHIT, 2024");
  private static final byte[] PACK = "{}".getBytes(StandardCharsets.UTF_8);
  private static final int PEOPLE = 100;

  @TempDir Path temp;
  private final StoreClock clock = new StoreClock();
  private DataFolder folder;
  private SqliteStore store;
  private PeopleStore people;

  @BeforeEach
  void open() throws StoreException {
    folder = new DataFolder(temp.resolve("data"));
    store = SqliteStore.open(folder, clock);
    people = store.people();
  }

  @AfterEach
  void close() throws StoreException {
    store.close();
  }

  private void reopen() throws StoreException {
    close();
    open();
  }

  private long draft(Person person) throws StoreException {
    return store.assessments().draft(person, "hrt", "junior").id();
  }

  /** Rates something in the session in progress. */
  private long rate(Person person, String item) throws StoreException {
    clock.pass(Duration.ofSeconds(1));
    long id = draft(person);
    store.assessments().save(id, item, THREE);
    return id;
  }

  private List<Action> done() throws StoreException {
    return store.audit().lines(Long.MAX_VALUE, PEOPLE).reversed().stream()
        .map(AuditTrail.Entry::action)
        .toList();
  }

  @Test
  void somebodyAddedIsThereAfterReopening() throws Exception {
    Person zoe = people.add(ZOE);
    assertThat(zoe.details()).isEqualTo(ZOE);
    assertThat(zoe.archived()).isFalse();
    assertThat(zoe.since()).isEqualTo(StoreClock.NOON);
    reopen();
    assertThat(people.find(zoe.id())).contains(zoe);
    assertThat(people.all()).containsExactly(zoe);
    assertThat(people.find(zoe.id() + 1)).isEmpty();
  }

  @Test
  void everybodyIsListedInTheOrderTheyWereAdded() throws Exception {
    RandomTexts texts = new RandomTexts(new Random(20261122));
    List<Person> added = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      added.add(people.add(texts.details()));
    }
    Person out = people.archive(added.get(1).id(), true);
    added.set(1, out);
    reopen();
    assertThat(people.all()).isEqualTo(added);
  }

  @Test
  void whatIsKnownIsReplaced() throws Exception {
    Person zoe = people.add(ZOE);
    Details changed = ZOE.named("Zoe").reachedAt("").tagged(List.of());
    assertThat(people.change(zoe.id(), changed)).isEqualTo(zoe.with(changed));
    reopen();
    assertThat(people.find(zoe.id())).contains(zoe.with(changed));
  }

  @Test
  void somebodyArchivedIsOutOfSightAndComesBack() throws Exception {
    Person zoe = people.add(ZOE);
    assertThat(people.archive(zoe.id(), true).archived()).isTrue();
    assertThat(people.change(zoe.id(), ZOE.named("Z")).archived()).isTrue();
    assertThat(store.assessments().firstPerson().id()).isNotEqualTo(zoe.id());
    assertThat(people.archive(zoe.id(), false).archived()).isFalse();
    assertThat(store.assessments().firstPerson().id()).isEqualTo(zoe.id());
  }

  @Test
  void whoeverIsNotThereIsSaidToBeGone() {
    assertThatThrownBy(() -> people.change(7, ZOE))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("This person is no longer in the database");
    assertThatThrownBy(() -> people.archive(7, true)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> people.delete(7)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> people.file(7)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() ->
            store.assessments().draft(new Person(7, ZOE, false, Instant.EPOCH), "hrt", "junior"))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void anIdIsNeverGivenTwice() throws Exception {
    Person zoe = people.add(ZOE);
    people.delete(zoe.id());
    reopen();
    assertThat(people.add(ZOE).id()).isGreaterThan(zoe.id());
  }

  @Test
  void somebodyDeletedAndRestoredIsByteForByteAsBefore() throws Exception {
    Person other = people.add(Details.NONE.named("Other"));
    Person zoe = people.add(ZOE);
    long first = rate(zoe, "coding");
    store.sessions().saveCounsel(first, new RandomTexts(new Random(7)).counsel());
    store.sessions().close(first, PACK);
    long second = rate(zoe, "filing");
    store.assessments().savePlace(second, "ehr");
    rate(other, "coding");
    List<String> before = rows();

    PersonFile file = people.delete(zoe.id());
    assertThat(people.find(zoe.id())).isEmpty();
    assertThat(store.sessions().of(zoe.id())).isEmpty();
    assertThat(rows()).hasSizeLessThan(before.size());
    people.restore(file);

    assertThat(rows()).isEqualTo(before);
    assertThat(store.assessments().draft(zoe, "hrt", "junior").place()).contains("ehr");
  }

  /** Returns every column of every person and session. */
  private List<String> rows() throws SQLException, StoreException {
    List<String> all = new ArrayList<>();
    try (Connection connection = Connections.readOnly(folder.database(), true);
        Statement statement = connection.createStatement()) {
      for (String table : List.of("person", "assessment", "pack")) {
        try (var row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
          int columns = row.getMetaData().getColumnCount();
          while (row.next()) {
            StringBuilder line = new StringBuilder(table);
            for (int i = 1; i <= columns; i++) {
              line.append(" | ").append(row.getString(i));
            }
            all.add(line.toString());
          }
        }
      }
    }
    return all;
  }

  @Test
  void somebodyWhoIsThereCannotBeRestored() throws Exception {
    Person zoe = people.add(ZOE);
    PersonFile file = people.file(zoe.id());
    assertThatThrownBy(() -> people.restore(file))
        .isInstanceOf(StoreException.class)
        .hasMessage("This person is there already, so nothing was changed.");
  }

  @Test
  void theFileOfSomebodyHoldsAllThatIsKeptInOrder() throws Exception {
    Person zoe = people.add(ZOE);
    long first = rate(zoe, "coding");
    store.sessions().close(first, PACK);
    long empty = store.assessments().draft(zoe, "other", "junior").id();
    store
        .sessions()
        .add(
            zoe.id(),
            "hrt",
            "junior",
            Map.of(),
            Counsel.NONE,
            StoreClock.NOON.minusSeconds(9),
            Optional.empty());
    PersonFile file = people.file(zoe.id());
    assertThat(file.person()).isEqualTo(zoe);
    assertThat(file.sessions())
        .extracting(s -> s.head().id())
        .containsExactly(empty + 1, first, empty);
  }

  @Test
  void mergedPeopleHaveAllSessionsOfBoth() throws Exception {
    Person kept = people.add(Details.NONE.named("Zoe"));
    Person gone = people.add(ZOE);
    long mine = rate(kept, "coding");
    store.sessions().close(mine, PACK);
    long theirs = rate(gone, "filing");

    people.merge(kept.id(), gone.id(), ZOE);

    assertThat(people.all()).containsExactly(kept.with(ZOE));
    assertThat(store.sessions().of(kept.id()))
        .extracting(SessionHead::id)
        .containsExactly(mine, theirs);
    assertThat(store.sessions().session(theirs).answers()).containsOnlyKeys("filing");
    assertThat(draft(kept)).isEqualTo(theirs);
  }

  @Test
  void ofTwoSessionsInProgressTheOneChangedLastStaysInProgress() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    long theirs = rate(gone, "filing");
    long mine = rate(kept, "coding");
    Instant changed = store.sessions().session(theirs).head().savedAt().orElseThrow();

    people.merge(kept.id(), gone.id(), ZOE);

    assertThat(draft(kept)).isEqualTo(mine);
    SessionHead closed = store.sessions().session(theirs).head();
    assertThat(closed.closedAt()).contains(changed);
    assertThat(closed.pack()).isEmpty();
  }

  @Test
  void aSessionInWhichNothingWasDoneIsDroppedRatherThanClosed() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    long theirs = rate(gone, "filing");
    long empty = draft(kept);

    people.merge(kept.id(), gone.id(), ZOE);

    assertThat(people.file(kept.id()).sessions())
        .extracting(s -> s.head().id())
        .containsExactly(theirs)
        .doesNotContain(empty);
  }

  @Test
  void unmergedPeopleAreBothExactlyAsBefore() throws Exception {
    Person kept = people.add(Details.NONE.named("Zoe"));
    Person gone = people.archive(people.add(ZOE).id(), true);
    rate(gone, "filing");
    rate(kept, "coding");
    draft(kept);
    store.assessments().draft(gone, "other", "junior");
    store.assessments().draft(kept, "other", "junior");
    List<String> before = rows();

    Merge merge = people.merge(kept.id(), gone.id(), ZOE);
    people.unmerge(merge);

    assertThat(rows()).isEqualTo(before);
    assertThat(people.merge(kept.id(), gone.id(), ZOE)).isEqualTo(merge);
  }

  @Test
  void whatWasDoneSinceAMergeIsNotLostByUndoingIt() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    rate(gone, "filing");
    Merge merge = people.merge(kept.id(), gone.id(), ZOE);
    rate(kept, "coding");
    PersonFile after = people.file(kept.id());

    assertThatThrownBy(() -> people.unmerge(merge))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("undoing the merge would lose it");
    assertThat(people.file(kept.id())).isEqualTo(after);
    assertThat(people.find(gone.id())).isEmpty();
  }

  @Test
  void aSessionClosedSinceAMergeIsNotOpenedByUndoingIt() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    long session = rate(gone, "filing");
    Merge merge = people.merge(kept.id(), gone.id(), ZOE);
    store.sessions().close(session, PACK);
    assertThatThrownBy(() -> people.unmerge(merge)).isInstanceOf(StoreException.class);
    assertThat(store.sessions().session(session)).matches(s -> s.head().closed());
  }

  @Test
  void nobodyIsMergedWithThemselvesOrWithNobody() throws Exception {
    Person zoe = people.add(ZOE);
    rate(zoe, "coding");
    List<String> before = rows();
    assertThatThrownBy(() -> people.merge(zoe.id(), zoe.id(), ZOE))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Choose two people");
    assertThatThrownBy(() -> people.merge(zoe.id(), 77, ZOE)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> people.merge(77, zoe.id(), ZOE)).isInstanceOf(StoreException.class);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void everyChangeIsOnTheListWithoutContents() throws Exception {
    Person zoe = people.add(ZOE);
    Person gone = people.add(ZOE);
    people.change(zoe.id(), ZOE.named("Z"));
    people.archive(zoe.id(), true);
    people.archive(zoe.id(), false);
    people.unmerge(people.merge(zoe.id(), gone.id(), ZOE));
    people.restore(people.delete(zoe.id()));
    assertThat(done())
        .containsExactly(
            Action.PERSON_ADDED,
            Action.PERSON_ADDED,
            Action.PERSON_CHANGED,
            Action.PERSON_ARCHIVED,
            Action.PERSON_BROUGHT_BACK,
            Action.PEOPLE_MERGED,
            Action.PEOPLE_MERGED,
            Action.MERGE_UNDONE,
            Action.MERGE_UNDONE,
            Action.PERSON_DELETED,
            Action.PERSON_RESTORED);
  }

  @Test
  void detailsThatAreDamagedAreTold() throws Exception {
    people.add(ZOE);
    people.add(ZOE);
    close();
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE person SET details = x'00' WHERE id = 2");
    }
    open();
    assertThatThrownBy(() -> people.find(2))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("details of this person are damaged");
    assertThat(people.find(1)).isPresent();
  }

  @Test
  void sessionsKeepTheirAnswersInOrder() throws Exception {
    Person zoe = people.add(ZOE);
    for (String item : List.of("z", "a", "m")) {
      rate(zoe, item);
    }
    assertThat(people.file(zoe.id()).sessions())
        .singleElement()
        .extracting(Session::answers)
        .satisfies(answers -> assertThat(answers.keySet()).containsExactly("z", "a", "m"));
  }
}
