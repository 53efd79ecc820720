package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.plan.Budget;
import app.milepost.plan.PlanChoices;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Backup;
import app.milepost.store.DamagedSessionException;
import app.milepost.store.PeopleStore.Merge;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.random.RandomPlans;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is decided about a person's plan, kept with their session. */
class PlanKeptTest extends PeopleInStore {

  private static final String PASSPHRASE = "correct horse battery";

  private static final PlanChoices PLAN =
      new PlanChoices(
          Budget.USUAL.withHours(120),
          Set.of("degree"),
          Set.of("course"),
          Planted.plan().own(),
          Map.of("course", LocalDate.of(2026, 11, 2)));

  private PlanChoices kept(Person person) throws StoreException {
    return store.assessments().draft(person, "hrt", "junior").plan();
  }

  private long planned(Person person, PlanChoices plan) throws StoreException {
    long id = draft(person);
    store.sessions().savePlan(id, plan);
    return id;
  }

  @Test
  void whatIsDecidedIsThereAfterReopeningInItsOwnSessionOnly() throws Exception {
    Person zoe = people.add(ZOE);
    Person other = people.add(Details.NONE);
    assertThat(kept(zoe)).isEqualTo(PlanChoices.NONE);

    planned(zoe, PLAN);
    reopen();

    assertThat(kept(zoe)).isEqualTo(PLAN);
    assertThat(kept(other)).isEqualTo(PlanChoices.NONE);
    assertThat(store.assessments().draft(zoe, "baker", "junior").plan())
        .isEqualTo(PlanChoices.NONE);
  }

  @Test
  void theListOfWhatWasDoneSaysSoOnce() throws Exception {
    Person zoe = people.add(ZOE);
    planned(zoe, PLAN);
    planned(zoe, PLAN.within(Budget.USUAL));
    assertThat(done()).containsOnlyOnce(Action.PLAN_CHANGED);
  }

  @Test
  void eachAgreementHasALineOfItsOwnAndTakingItBackIsAChange() throws Exception {
    Person zoe = people.add(ZOE);
    PlanChoices once = PLAN.agreeing(SamplePlan.agreed());
    planned(zoe, PLAN);
    planned(zoe, once);
    planned(zoe, once.agreeing(SamplePlan.agreed()));

    assertThat(done()).filteredOn(Action.PLAN_AGREED::equals).hasSize(2);
    assertThat(done()).containsOnlyOnce(Action.PLAN_CHANGED);
    assertThat(store.audit().lines(Long.MAX_VALUE, 100))
        .filteredOn(line -> line.revision().isPresent())
        .extracting(line -> "%s %d".formatted(line.action(), line.revision().getAsInt()))
        .containsExactly("PLAN_AGREED 2", "PLAN_AGREED 1");

    planned(zoe, once);
    assertThat(done()).filteredOn(Action.PLAN_AGREED::equals).hasSize(2);
  }

  @Test
  void theNextSessionStartsFromItAndTheClosedOneKeepsItsOwn() throws Exception {
    Person zoe = people.add(ZOE);
    long first = planned(zoe, PLAN);
    store.sessions().close(first, PACK);

    assertThat(kept(zoe)).isEqualTo(PLAN);
    planned(zoe, PLAN.within(Budget.USUAL));

    assertThat(store.sessions().session(first).plan()).isEqualTo(PLAN);
    assertThatThrownBy(() -> store.sessions().savePlan(first, PLAN))
        .hasMessageContaining("This session has been closed, so nothing was saved");
  }

  @Test
  void takenBackNothingIsLeft() throws Exception {
    Person zoe = people.add(ZOE);
    long id = planned(zoe, PlanChoices.NONE);
    List<String> before = rows();
    store.sessions().savePlan(id, PLAN);
    assertThat(rows()).isNotEqualTo(before);
    store.sessions().savePlan(id, PlanChoices.NONE);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void anyDecisionsAreKept() throws Exception {
    RandomPlans plans = new RandomPlans(new Random(20261130));
    Person zoe = people.add(ZOE);
    for (int round = 0; round < 30; round++) {
      PlanChoices plan = plans.choices();
      planned(zoe, plan);
      assertThat(kept(zoe)).isEqualTo(plan);
    }
  }

  @Test
  void itGoesWithThePersonOrTheSessionAndComesBackWithThem() throws Exception {
    Person zoe = people.add(ZOE);
    long first = planned(zoe, PLAN);
    store.sessions().close(first, PACK);
    List<String> before = rows();

    PersonFile file = people.delete(zoe.id());
    assertThat(file.sessions()).extracting(Session::plan).containsExactly(PLAN);
    people.restore(file);
    assertThat(rows()).isEqualTo(before);

    store.sessions().putBack(store.sessions().delete(first));
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void mergedPeopleKeepItAndCanBeToldApartAgain() throws Exception {
    store.protection().turnOn(PASSPHRASE.toCharArray());
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    rate(kept, "coding");
    clock.pass(Duration.ofSeconds(1));
    planned(gone, PLAN);
    List<PersonFile> before = Planted.all(store);

    Merge merge = people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);
    assertThat(kept(kept)).isEqualTo(PLAN);

    people.unmerge(merge);
    assertThat(Planted.all(store)).isEqualTo(before);
  }

  @Test
  void whatWasDecidedSinceAMergeIsNotLostByUndoingIt() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    rate(gone, "coding");
    Merge merge = people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);
    planned(kept, PLAN);

    assertThatThrownBy(() -> people.unmerge(merge))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("undoing the merge would lose it");
    assertThat(kept(kept)).isEqualTo(PLAN);
  }

  @Test
  void aDamagedOneIsFoundAndNotWrittenOver() throws Exception {
    Person zoe = people.add(ZOE);
    long id = planned(zoe, PLAN);
    change("UPDATE assessment SET plan = x'7B22'");
    List<String> before = rows();

    assertThatThrownBy(() -> kept(zoe)).isInstanceOf(DamagedSessionException.class);
    assertThatThrownBy(() -> store.sessions().savePlan(id, PLAN))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("The choices for the plan of this session are damaged");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void aPlanThatNobodyCouldReadAgainIsRefusedAndTheOneBeforeStays() throws Exception {
    Person zoe = people.add(ZOE);
    long id = planned(zoe, PLAN);
    PlanChoices twice =
        new PlanChoices(
            Budget.USUAL,
            Set.of(),
            Set.of(),
            List.of(PLAN.own().getFirst(), PLAN.own().getFirst()),
            Map.of());
    assertThatThrownBy(() -> store.sessions().savePlan(id, twice))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("The plan was not saved.");
    assertThat(kept(zoe)).isEqualTo(PLAN);
  }

  @Test
  void aBackupTellsAndBringsBackWhatWasDecided() throws Exception {
    Person zoe = people.add(ZOE);
    planned(zoe, PLAN);
    Backup backup = store.backups().make();
    planned(zoe, PlanChoices.NONE);

    assertThat(store.backups().preview(backup, Optional.empty()).sessions().changed()).isEqualTo(1);
    store.close();
    Folders.restore(folder, backup.file(), clock);
    open();

    assertThat(kept(zoe)).isEqualTo(PLAN);
  }

  @Test
  void aFolderOfTheLayoutBeforeIsBroughtUpAndKeepsPlansFromThenOn() throws Exception {
    DataFolder old = new DataFolder(temp.resolve("old"));
    old.create();
    Path scripts = Files.createDirectory(temp.resolve("scripts"));
    for (String name :
        List.of(
            "V1__people_and_assessments.sql",
            "V2__people_and_sessions.sql",
            "V3__merges_and_order.sql",
            "V4__ticks.sql")) {
      Files.copy(Path.of("resources", "db", "migration", name), scripts.resolve(name));
    }
    Migrations then = new Migrations(List.of("filesystem:" + scripts), 4);
    try (Connection connection = new DatabaseOpener(old, then).open();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO person (details, created_at) VALUES (CAST('{\"name\":\"Ana\"}' AS BLOB),"
              + " 7)");
      statement.execute(
          "INSERT INTO audit (at, who, action, person_id) VALUES (8, x'416E61', 'NOTES_CHANGED',"
              + " 1)");
      statement.execute(
          """
          INSERT INTO assessment (person_id, role, rung, answers, counsel, created_at, saved_at)
          VALUES (1, 'hrt', 'senior', CAST('{"ehr":{"rating":3,"evidence":"claim"}}' AS BLOB),
            CAST('{"shared":"for both"}' AS BLOB), 8, 9)
          """);
    }

    try (SqliteStore opened = SqliteStore.open(old, clock)) {
      Session session = opened.sessions().session(1);
      assertThat(session.answers()).containsOnlyKeys("ehr");
      assertThat(session.counsel().sharedNotes()).isEqualTo("for both");
      assertThat(session.plan()).isEqualTo(PlanChoices.NONE);
      opened.sessions().savePlan(1, PLAN);
      assertThat(opened.sessions().session(1).plan()).isEqualTo(PLAN);
      assertThat(opened.audit().lines(2, 1))
          .singleElement()
          .satisfies(line -> assertThat(line.revision()).isEmpty());
    }
  }

  @Test
  void aProtectedFolderOfTheLayoutBeforeSealsPlansFromThenOn() throws Exception {
    DataFolder old = new DataFolder(temp.resolve("old"));
    try (Store then = QuickFolders.open(old)) {
      then.people().add(ZOE);
      then.protection().turnOn(PASSPHRASE.toCharArray());
    }
    try (Connection connection = Connections.durable(old.database());
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE assessment DROP COLUMN plan");
      statement.execute("ALTER TABLE audit DROP COLUMN revision");
      statement.execute("DELETE FROM flyway_schema_history WHERE version >= '5'");
    }

    try (Store unlocked = QuickFolders.unlocked(old, PASSPHRASE)) {
      Person zoe = unlocked.people().all().getFirst();
      long id = unlocked.assessments().draft(zoe, "hrt", "junior").id();
      unlocked.sessions().savePlan(id, PLAN);
      assertThat(unlocked.sessions().session(id).plan()).isEqualTo(PLAN);
      unlocked.protection().turnOff(Secret.passphrase(PASSPHRASE.toCharArray()));
      assertThat(unlocked.sessions().session(id).plan()).isEqualTo(PLAN);
    }
  }

  private void change(String sql) throws Exception {
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
