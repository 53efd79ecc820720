package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.PeopleStore.Merge;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.json.TicksJson;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people tick in checklists, kept with them. */
class TicksTest extends PeopleInStore {

  private static final Tick SHORT = new Tick("hrt", "resume", "short");
  private static final Tick CLEAN = new Tick("hrt", "resume", "clean \"sheet\" – žluť");
  private static final Tick THANKS = new Tick("baker", "interview", "thanks");
  private static final String PASSPHRASE = "correct horse battery";

  private static Ticks ticks(Tick... all) {
    return new Ticks(Set.of(all));
  }

  private Ticks kept(Person person) throws StoreException {
    return store.assessments().draft(person, "hrt", "junior").ticks();
  }

  @Test
  void whatIsTickedIsThereAfterReopeningWhateverTheCareer() throws Exception {
    Person zoe = people.add(ZOE);
    Person other = people.add(Details.NONE);
    assertThat(kept(zoe)).isEqualTo(Ticks.NONE);

    store.assessments().saveTicks(zoe, ticks(SHORT, CLEAN, THANKS));
    reopen();

    assertThat(kept(zoe)).isEqualTo(ticks(SHORT, CLEAN, THANKS));
    assertThat(store.assessments().draft(zoe, "baker", "junior").ticks()).isEqualTo(kept(zoe));
    assertThat(kept(other)).isEqualTo(Ticks.NONE);
    assertThat(done()).containsOnlyOnce(Action.TICKS_CHANGED);
  }

  @Test
  void takenBackNothingIsLeft() throws Exception {
    Person zoe = people.add(ZOE);
    List<String> before = rows();
    store.assessments().saveTicks(zoe, ticks(SHORT));
    assertThat(rows()).isNotEqualTo(before);
    store.assessments().saveTicks(zoe, Ticks.NONE);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void anyTicksAreReadAsTheyWereWritten() throws Exception {
    Random random = new Random(20261129);
    for (int round = 0; round < 200; round++) {
      Set<Tick> all = new HashSet<>();
      for (int i = random.nextInt(9); i > 0; i--) {
        all.add(new Tick(text(random), text(random), text(random)));
      }
      assertThat(TicksJson.read(TicksJson.write(new Ticks(all)))).isEqualTo(new Ticks(all));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    random.ints(random.nextInt(4), 1, 0xd800).forEach(text::appendCodePoint);
    return text.toString();
  }

  @Test
  void theyGoWithThePersonAndComeBackWithThem() throws Exception {
    Person zoe = people.add(ZOE);
    store.assessments().saveTicks(zoe, ticks(SHORT));
    List<String> before = rows();
    assertThat(people.file(zoe.id()).ticks()).contains(ticks(SHORT));

    PersonFile file = people.delete(zoe.id());
    people.restore(file);

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void mergedPeopleHaveTickedWhatEitherHasAndCanBeToldApartAgain() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    store.assessments().saveTicks(kept, ticks(SHORT));
    store.assessments().saveTicks(gone, ticks(CLEAN, THANKS));
    List<String> before = rows();

    Merge merge = people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);
    assertThat(kept(kept)).isEqualTo(ticks(SHORT, CLEAN, THANKS));

    people.unmerge(merge);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void whatWasTickedSinceAMergeIsNotLostByUndoingIt() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    Merge merge = people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);
    store.assessments().saveTicks(kept, ticks(SHORT));

    assertThatThrownBy(() -> people.unmerge(merge))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Boxes were ticked for this person since");
    assertThat(kept(kept)).isEqualTo(ticks(SHORT));
  }

  @Test
  void damagedOnesKeepNobodyFromTheirAnswersAndAreNotWrittenOver() throws Exception {
    Person zoe = people.add(ZOE);
    rate(zoe, "coding");
    store.assessments().saveTicks(zoe, ticks(SHORT));
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE person SET ticks = x'7B22'");
    }
    List<String> before = rows();

    assertThat(kept(zoe)).isEqualTo(Ticks.NONE);
    assertThat(people.file(zoe.id()).ticks()).isEmpty();
    assertThatThrownBy(() -> store.assessments().saveTicks(zoe, ticks(CLEAN)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("The ticked boxes of this person are damaged");
    assertThatThrownBy(() -> people.delete(zoe.id())).isInstanceOf(StoreException.class);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aProtectedFolderOfTheLayoutBeforeIsBroughtUpAndReadAndSealsTicks() throws Exception {
    DataFolder old = new DataFolder(temp.resolve("old"));
    protectAsItWasThen(old);

    try (Store unlocked = QuickFolders.unlocked(old, PASSPHRASE)) {
      Person zoe = unlocked.people().all().getFirst();
      assertThat(zoe.name()).isEqualTo(ZOE.name());
      assertThat(unlocked.assessments().draft(zoe, "hrt", "junior").ticks()).isEqualTo(Ticks.NONE);
      unlocked.assessments().saveTicks(zoe, ticks(SHORT));
      unlocked.protection().turnOff(Secret.passphrase(PASSPHRASE.toCharArray()));
      assertThat(unlocked.assessments().draft(zoe, "hrt", "junior").ticks())
          .isEqualTo(ticks(SHORT));
    }
  }

  /** By today's means, as far as the layout of then has it: the column is taken out again. */
  private static void protectAsItWasThen(DataFolder old) throws Exception {
    try (Store store = QuickFolders.open(old)) {
      store.people().add(ZOE);
      store.protection().turnOn(PASSPHRASE.toCharArray());
    }
    try (Connection connection = Connections.durable(old.database());
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE person DROP COLUMN ticks");
      statement.execute("ALTER TABLE assessment DROP COLUMN plan");
      statement.execute("ALTER TABLE audit DROP COLUMN revision");
      statement.execute("DELETE FROM flyway_schema_history WHERE version >= '4'");
    }
  }
}
