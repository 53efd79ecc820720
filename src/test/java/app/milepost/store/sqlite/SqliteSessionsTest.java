package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Draft;
import app.milepost.store.StoreException;
import app.milepost.testkit.SessionElsewhere;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqliteSessionsTest extends SessionsInStore {

  @Test
  void aSessionInWhichNothingWasDoneIsNotListed() throws Exception {
    long id = draft().id();
    assertThat(sessions.of(zoe.id())).isEmpty();
    assertThat(sessions.perRole()).isEmpty();
    assertThat(sessions.session(id).answers()).isEmpty();
  }

  @Test
  void aSessionBeginsWhenItIsSaidToAndOnlyOnce() throws Exception {
    long id = draft().id();
    clock.pass(Duration.ofMinutes(1));
    Instant begun = sessions.start(id);
    clock.pass(Duration.ofMinutes(1));
    assertThat(sessions.start(id)).isEqualTo(begun);
    assertThat(sessions.of(zoe.id())).singleElement().matches(s -> s.startedAt().equals(begun));
    assertThat(done()).containsExactly(Action.PERSON_ADDED, Action.SESSION_STARTED);
  }

  @Test
  void whatTheCounsellorAddsIsKeptBesideTheClientsAnswers() throws Exception {
    long id = rated("coding");
    clock.pass(Duration.ofMinutes(1));
    Instant saved = sessions.saveCounsel(id, COUNSEL);
    close();
    open();
    Session kept = sessions.session(id);
    assertThat(kept.counsel()).isEqualTo(COUNSEL);
    assertThat(kept.answers()).containsExactly(Map.entry("coding", THREE));
    assertThat(kept.head().savedAt()).contains(saved);
    assertThat(draft().counsel()).isEqualTo(COUNSEL);
  }

  @Test
  void ratingsAndNotesOfTheCounsellorAreDifferentLinesOnTheList() throws Exception {
    long id = draft().id();
    sessions.saveCounsel(id, Counsel.NONE.rating("coding", ONE));
    assertThat(done()).endsWith(Action.PERSON_ADDED, Action.ANSWERS_CHANGED);
    sessions.saveCounsel(id, Counsel.NONE.rating("coding", ONE).notingPrivately("a"));
    assertThat(done()).endsWith(Action.ANSWERS_CHANGED, Action.NOTES_CHANGED);
    clock.pass(Duration.ofHours(2));
    sessions.saveCounsel(id, COUNSEL);
    assertThat(done()).endsWith(Action.NOTES_CHANGED, Action.NOTES_CHANGED);
  }

  @Test
  void answersGivenAtHomeTakeTheOldOnesPlace() throws Exception {
    long id = rated("filing");
    clock.pass(Duration.ofMinutes(1));
    Instant at = sessions.takeOver(id, "senior", Map.of("coding", ONE));
    Session kept = sessions.session(id);
    assertThat(kept.answers()).containsExactly(Map.entry("coding", ONE));
    assertThat(kept.head().rung()).isEqualTo("senior");
    assertThat(kept.head().savedAt()).contains(at);
    assertThat(done()).endsWith(Action.ANSWERS_CHANGED, Action.ANSWERS_IMPORTED);
  }

  @Test
  void aClosedSessionIsFrozenTogetherWithItsPack() throws Exception {
    long id = rated("coding");
    sessions.saveCounsel(id, COUNSEL);
    clock.pass(Duration.ofMinutes(1));
    Instant at = sessions.close(id, PACK);
    Session frozen = sessions.session(id);
    assertThat(frozen.head().closedAt()).contains(at);
    assertThat(sessions.pack(frozen.head().pack().orElseThrow())).isEqualTo(PACK);

    List<Throwable> refused = new ArrayList<>();
    refused.add(thrown(() -> store.assessments().save(id, "coding", ONE)));
    refused.add(thrown(() -> store.assessments().saveRung(id, "senior")));
    refused.add(thrown(() -> store.assessments().savePlace(id, "coding")));
    refused.add(thrown(() -> sessions.saveCounsel(id, Counsel.NONE)));
    refused.add(thrown(() -> sessions.takeOver(id, "senior", Map.of())));
    refused.add(thrown(() -> sessions.savePlan(id, Planted.plan())));
    refused.add(thrown(() -> sessions.start(id)));
    refused.add(thrown(() -> sessions.close(id, OTHER_PACK)));

    assertThat(refused)
        .allSatisfy(e ->
            assertThat(e)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("This session has been closed, so nothing was saved"));
    assertThat(sessions.session(id)).isEqualTo(frozen);
  }

  /** What is to be refused. */
  private interface Doing {
    void run() throws StoreException;
  }

  private static Throwable thrown(Doing doing) {
    return catchThrowable(doing::run);
  }

  @Test
  void theNextSessionStartsFromTheLastOne() throws Exception {
    long first = rated("coding");
    store.assessments().saveRung(first, "senior");
    sessions.saveCounsel(first, COUNSEL);
    sessions.close(first, PACK);

    Draft next = draft();

    assertThat(next.id()).isNotEqualTo(first);
    assertThat(next.assessment().answers()).containsExactly(Map.entry("coding", THREE));
    assertThat(next.assessment().rung()).contains("senior");
    assertThat(next.savedAt()).isEmpty();
    assertThat(next.counsel()).isEqualTo(new Counsel(Map.of("coding", ONE), "", "", STEPS));
    assertThat(sessions.of(zoe.id())).extracting(SessionHead::id).containsExactly(first);
  }

  @Test
  void changingTheNextSessionLeavesTheLastOneAsItWas() throws Exception {
    Session first = sessions.session(closed("coding"));
    rated("filing");
    assertThat(sessions.session(first.head().id())).isEqualTo(first);
  }

  @Test
  void sessionsAreListedInTheOrderTheyWereClosedAndTheOpenOneLast() throws Exception {
    long first = closed("coding");
    long second = closed("filing");
    long open = rated("privacy");
    long old = add(StoreClock.NOON.minusSeconds(9), Map.of("old", ONE)).orElseThrow().id();
    assertThat(sessions.of(zoe.id()))
        .extracting(SessionHead::id)
        .containsExactly(old, first, second, open);
  }

  @Test
  void aPackIsKeptOnceHoweverManySessionsWereScoredWithIt() throws Exception {
    closed("coding");
    closed("filing");
    sessions.close(rated("privacy"), OTHER_PACK);
    assertThat(sessions.of(zoe.id())).extracting(h -> h.pack().orElseThrow()).hasSize(3);
    assertThat(sessions.of(zoe.id()).stream().map(SessionHead::pack).distinct()).hasSize(2);
    try (Connection connection = Connections.readOnly(folder.database(), true);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM pack")) {
      assertThat(row.getInt(1)).isEqualTo(2);
    }
  }

  @Test
  void aPackThatIsGoneOrDamagedIsToldUntilASessionIsClosedWithItAgain() throws Exception {
    String key = sessions.session(closed("coding")).head().pack().orElseThrow();
    assertThatThrownBy(() -> sessions.pack("none"))
        .hasMessageContaining("no longer in the database");
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE pack SET json = x'7B7D'");
    }
    assertThatThrownBy(() -> sessions.pack(key))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("role pack that this session was scored with are damaged");
    closed("filing");
    assertThat(sessions.pack(key)).isEqualTo(PACK);
  }

  @Test
  void theLatestSessionOfEachIsTheOneInProgressOrElseTheOneClosedLast() throws Exception {
    closed("coding");
    long second = closed("filing");
    add(StoreClock.NOON.minusSeconds(9), Map.of("old", ONE));
    assertThat(latest(0, ALL)).extracting(s -> s.head().id()).containsExactly(second);
    long open = rated("privacy");
    assertThat(latest(0, ALL)).extracting(s -> s.head().id()).containsExactly(open);
  }

  @Test
  void theLatestSessionsOfAllComePieceByPieceInTheOrderOfPeople() throws Exception {
    List<Long> expected = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Person person = store.people().add(Details.NONE);
      long id = store.assessments().draft(person, "hrt", "junior").id();
      if (i != 3) {
        store.assessments().save(id, "item-" + i, ONE);
        expected.add(id);
      }
      store
          .assessments()
          .save(store.assessments().draft(person, "other", "junior").id(), "coding", ONE);
    }
    List<Long> found = new ArrayList<>();
    List<Session> piece = latest(0, 2);
    while (!piece.isEmpty()) {
      assertThat(piece).hasSizeLessThanOrEqualTo(2);
      piece.forEach(s -> found.add(s.head().id()));
      piece = latest(piece.getLast().head().personId(), 2);
    }
    assertThat(found).containsExactlyElementsOf(expected);
    assertThat(latest(0, ALL)).extracting(s -> s.head().role()).containsOnly("hrt");
  }

  @Test
  void sessionsAreCountedByRole() throws Exception {
    closed("coding");
    rated("filing");
    long other = store.assessments().draft(zoe, "other", "junior").id();
    store.assessments().save(other, "coding", ONE);
    store.assessments().draft(zoe, "third", "junior");
    assertThat(sessions.perRole()).containsExactly(Map.entry("hrt", 2), Map.entry("other", 1));
  }

  @Test
  void aSessionThatIsNotThereIsSaidToBeGone() {
    assertThatThrownBy(() -> sessions.session(77))
        .hasMessageContaining("This session is no longer");
    assertThatThrownBy(() -> sessions.start(77)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> sessions.saveCounsel(77, COUNSEL)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> sessions.close(77, PACK)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> sessions.reopen(77)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() ->
            sessions.add(
                77,
                SessionElsewhere.of(
                    "hrt", "junior", Map.of(), COUNSEL, StoreClock.NOON, Optional.empty())))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void answersThatAreDamagedAreToldAndHideNoOtherSession() throws Exception {
    long first = closed("coding");
    long second = closed("filing");
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE assessment SET answers = x'5b5d' WHERE id = " + first);
    }
    assertThatThrownBy(() -> sessions.session(first)).hasMessageContaining("damaged");
    assertThat(sessions.session(second).answers()).isNotEmpty();
    assertThat(sessions.of(zoe.id())).hasSize(2);
  }
}
