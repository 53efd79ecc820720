package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.StoreException;
import app.milepost.testkit.SessionElsewhere;
import app.milepost.testkit.random.RandomTexts;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SqlitePeopleTest extends PeopleInStore {

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
  void whatBelongsTogetherIsKeptWholeOrNotAtAll() throws Exception {
    assertThatThrownBy(() ->
            store.together(() -> {
              people.add(ZOE);
              return people.change(7, ZOE);
            }))
        .isInstanceOf(StoreException.class);
    assertThat(people.all()).isEmpty();
    Person zoe = store.together(() -> people.archive(people.add(ZOE).id(), true));
    reopen();
    assertThat(people.all()).containsExactly(zoe);
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
            SessionElsewhere.of(
                "hrt",
                "junior",
                Map.of(),
                Counsel.NONE,
                StoreClock.NOON.minusSeconds(9),
                Optional.empty()));
    PersonFile file = people.file(zoe.id());
    assertThat(file.person()).isEqualTo(zoe);
    assertThat(file.sessions())
        .extracting(s -> s.head().id())
        .containsExactly(empty + 1, first, empty);
  }

  @Test
  void everyChangeIsOnTheListWithoutContents() throws Exception {
    Person zoe = people.add(ZOE);
    Person gone = people.add(ZOE);
    people.change(zoe.id(), ZOE.named("Z"));
    people.archive(zoe.id(), true);
    people.archive(zoe.id(), false);
    people.unmerge(people.merge(zoe.id(), gone.id(), ZOE, NO_PACKS));
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
