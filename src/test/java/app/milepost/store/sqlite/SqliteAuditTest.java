package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.role.Evidence;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.AuditTrail.Entry;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteAuditTest {

  private static final Answer ONE = new Answer.Rated(1, Evidence.CLAIM, "");
  private static final int LINES = 25;

  @TempDir Path temp;
  private final StoreClock clock = new StoreClock();
  private DataFolder folder;
  private SqliteStore store;

  @BeforeEach
  void open() throws StoreException {
    folder = new DataFolder(temp.resolve("data"));
    store = SqliteStore.open(folder, clock);
  }

  @AfterEach
  void close() throws StoreException {
    store.close();
  }

  private List<Entry> lines() throws StoreException {
    return store.audit().lines(Long.MAX_VALUE, LINES);
  }

  @Test
  void aLineSaysWhoDidWhatWhenAndToWhom() throws Exception {
    store.audit().note(Action.REPORT_PRINTED, Optional.of(7L));
    store.audit().note(Action.CASELOAD_EXPORTED, Optional.empty());
    close();
    open();
    String me = System.getProperty("user.name");
    assertThat(lines())
        .containsExactly(
            new Entry(
                2,
                StoreClock.NOON,
                me,
                Action.CASELOAD_EXPORTED,
                Optional.empty(),
                OptionalInt.empty()),
            new Entry(
                1,
                StoreClock.NOON,
                me,
                Action.REPORT_PRINTED,
                Optional.of(7L),
                OptionalInt.empty()));
  }

  @Test
  void linesComeLatestFirstAndPieceByPiece() throws Exception {
    for (int i = 0; i < LINES; i++) {
      store.audit().note(Action.UNLOCKED, Optional.of((long) i));
    }
    List<Long> found = new ArrayList<>();
    List<Entry> piece = store.audit().lines(Long.MAX_VALUE, 10);
    while (!piece.isEmpty()) {
      piece.forEach(line -> found.add(line.personId().orElseThrow()));
      piece = store.audit().lines(piece.getLast().id(), 10);
    }
    assertThat(found).hasSize(LINES).startsWith(LINES - 1L).endsWith(0L);
  }

  @Test
  void everythingActionsCanBeIsReadBack() throws Exception {
    for (Action action : Action.values()) {
      store.audit().note(action, Optional.empty());
    }
    assertThat(store.audit().lines(Long.MAX_VALUE, Action.values().length))
        .extracting(Entry::action)
        .containsExactlyInAnyOrder(Action.values());
  }

  @Test
  void ratingOnAndOnTakesOneLineAnHour() throws Exception {
    Person person = store.people().add(Details.NONE);
    long id = store.assessments().draft(person, "hrt", "junior").id();
    for (int minute = 0; minute < 70; minute++) {
      store.assessments().save(id, "item-" + minute, ONE);
      store.sessions().saveCounsel(id, Counsel.NONE.noting("minute " + minute));
      clock.pass(Duration.ofMinutes(1));
    }
    assertThat(lines())
        .extracting(Entry::action)
        .containsExactly(
            Action.NOTES_CHANGED,
            Action.ANSWERS_CHANGED,
            Action.NOTES_CHANGED,
            Action.ANSWERS_CHANGED,
            Action.PERSON_ADDED);
  }

  @Test
  void ratingTwoPeopleTakesALineForEach() throws Exception {
    for (int i = 0; i < 2; i++) {
      Person person = store.people().add(Details.NONE);
      long id = store.assessments().draft(person, "hrt", "junior").id();
      store.assessments().save(id, "item", ONE);
    }
    assertThat(lines())
        .filteredOn(line -> line.action() == Action.ANSWERS_CHANGED)
        .extracting(line -> line.personId().orElseThrow())
        .containsExactly(2L, 1L);
  }

  @Test
  void turningBackToSomebodyIsOnTheListAsWhoeverSawTheLastLineCouldNotKnow() throws Exception {
    long ana = store.assessments().draft(store.people().add(Details.NONE), "hrt", "junior").id();
    long bo = store.assessments().draft(store.people().add(Details.NONE), "hrt", "junior").id();
    for (long id : new long[] {ana, bo, ana, ana}) {
      store.assessments().save(id, "item", ONE);
    }
    assertThat(lines())
        .filteredOn(line -> line.action() == Action.ANSWERS_CHANGED)
        .extracting(line -> line.personId().orElseThrow())
        .containsExactly(1L, 2L, 1L);
  }

  @Test
  void whatWasNotDoneIsNotOnTheList() throws Exception {
    Person person = store.people().add(Details.NONE);
    assertThatThrownBy(
            () -> store.people().merge(person.id(), 77, Details.NONE, PeopleInStore.NO_PACKS))
        .isInstanceOf(StoreException.class);
    assertThat(lines()).extracting(Entry::action).containsExactly(Action.PERSON_ADDED);
  }

  @Test
  void aLineThatIsDamagedIsTold() throws Exception {
    store.audit().note(Action.UNLOCKED, Optional.empty());
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE audit SET action = 'NOTHING'");
    }
    assertThatThrownBy(this::lines)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("list of what was done are damaged");
  }
}
