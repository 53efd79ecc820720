package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.PersonFile;
import app.milepost.people.SessionHead;
import app.milepost.role.Evidence;
import app.milepost.scoring.AnswerSheet;
import app.milepost.store.AuditTrail;
import app.milepost.store.DamagedSessionException;
import app.milepost.store.Draft;
import app.milepost.store.KeptAnswers;
import app.milepost.store.PeopleStore;
import app.milepost.store.SessionStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.SessionElsewhere;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One damaged session hides itself, not its person's others and not other people's. */
class DamagedSessionTest {

  private static final byte[] DAMAGED = "{\"coding\":".getBytes(StandardCharsets.UTF_8);
  private static final String PASSPHRASE = "correct horse battery";
  private static final int ALL = 100;

  @TempDir Path temp;

  /** Sessions of Ana: 1, 2; of Bo: 3. */
  private Store damaged(boolean sealed, String column, long session) throws Exception {
    DataFolder folder = folder();
    try (Store store = QuickFolders.open(folder)) {
      for (String name : new String[] {"Ana", "Bo"}) {
        store.people().add(Details.NONE.named(name));
      }
      close(store, 1, "2026-01-01T10:00:00Z", 1);
      close(store, 1, "2026-02-01T10:00:00Z", 2);
      close(store, 2, "2026-03-01T10:00:00Z", 3);
      if (sealed) {
        store.protection().turnOn(PASSPHRASE.toCharArray());
      }
    }
    damage(column, session);
    return reopened(sealed);
  }

  private void damage(String column, long session) throws Exception {
    try (Connection connection = Connections.durable(folder().database());
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE assessment SET %s = ? WHERE id = ?".formatted(column))) {
      update.setBytes(1, DAMAGED);
      update.setLong(2, session);
      update.executeUpdate();
    }
  }

  private Store reopened(boolean sealed) throws Exception {
    return sealed ? QuickFolders.unlocked(folder(), PASSPHRASE) : QuickFolders.open(folder());
  }

  private static void close(Store store, long person, String at, int level) throws StoreException {
    store
        .sessions()
        .add(
            person,
            SessionElsewhere.of(
                "hrt",
                "junior",
                Map.of("coding", new Answer.Rated(level, Evidence.CLAIM, "")),
                Counsel.NONE,
                Instant.parse(at),
                Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"false, answers", "true, answers", "false, plan", "true, plan"})
  void theLatestSessionsOfOthersAreReadAndItIsCounted(boolean sealed, String column)
      throws Exception {
    try (Store store = damaged(sealed, column, 2)) {
      SessionStore.Found latest = store.sessions().latest("hrt", 0, ALL);

      assertThat(latest.sessions()).extracting(s -> s.head().id()).containsExactly(3L);
      assertThat(latest.unreadable()).extracting(SessionHead::id).containsExactly(2L);
      SessionStore.Found piece = store.sessions().latest("hrt", 0, 1);
      assertThat(piece.size()).isEqualTo(1);
      assertThat(store.sessions().latest("hrt", piece.lastPerson(), 1).sessions())
          .extracting(s -> s.head().id())
          .containsExactly(3L);
    }
    assertLeftAlone(column, 2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void answersOfOthersAreToldBesideDamagedOnes(boolean sealed) throws Exception {
    try (Store store = damaged(sealed, "answers", 2)) {
      List<KeptAnswers> latest = store.sessions().latestAnswers("hrt", 0, ALL);

      assertThat(latest).extracting(KeptAnswers::personId).containsExactly(1L, 2L);
      AnswerSheet sheet = new AnswerSheet(1);
      KeptAnswers.Listener listener =
          new KeptAnswers.Listener() {
            @Override
            public void rated(String requirement, int level, Evidence evidence) {
              sheet.rate(0, level, evidence);
            }

            @Override
            public void notApplicable(String requirement) {
              sheet.markNotApplicable(0);
            }
          };
      assertThatThrownBy(() -> latest.getFirst().content().tell(listener))
          .isInstanceOf(StoreException.class);
      latest.getLast().content().tell(listener);
      assertThat(sheet.rating(0)).isEqualTo(3);
    }
    assertLeftAlone("answers", 2);
  }

  @ParameterizedTest
  @CsvSource({"false, answers", "true, answers", "false, plan", "true, plan"})
  void otherSessionsOfThePersonAreReadAndTheNextBeginsFromThem(boolean sealed, String column)
      throws Exception {
    try (Store store = damaged(sealed, column, 2)) {
      SessionStore.Found about = store.sessions().about(1, "hrt");
      assertThat(about.sessions()).extracting(s -> s.head().id()).containsExactly(1L);
      assertThat(about.unreadable())
          .extracting(SessionHead::at)
          .containsExactly(Instant.parse("2026-02-01T10:00:00Z"));

      PersonFile file = store.people().file(1);
      assertThat(file.sessions()).extracting(s -> s.head().id()).containsExactly(1L);
      assertThat(file.unreadable()).extracting(SessionHead::id).containsExactly(2L);

      assertThat(draft(store).assessment().answers())
          .containsEntry("coding", new Answer.Rated(1, Evidence.CLAIM, ""));
      close(store, 1, "2026-04-01T10:00:00Z", 4);
      assertThat(store.sessions().about(1, "hrt").size()).isEqualTo(3);
    }
    assertLeftAlone(column, 2);
  }

  @ParameterizedTest
  @CsvSource({"false, answers", "true, answers", "false, plan", "true, plan"})
  void oneInProgressIsSetAsideAndTheNextBeginsFromTheLastThatCanBeRead(
      boolean sealed, String column) throws Exception {
    long open;
    try (Store store = damaged(sealed, column, 0)) {
      open = draft(store).id();
      store.assessments().save(open, "filing", new Answer.Rated(2, Evidence.CLAIM, ""));
      assertThatThrownBy(() -> store.sessions().setAside(open)).hasMessageContaining("can be read");
    }
    damage(column, open);
    try (Store store = reopened(sealed)) {
      assertThatThrownBy(() -> draft(store))
          .isInstanceOfSatisfying(
              DamagedSessionException.class, e -> assertThat(e.sessionId()).isEqualTo(open));

      store.sessions().setAside(open);

      assertThat(draft(store).assessment().answers())
          .containsOnly(Map.entry("coding", new Answer.Rated(2, Evidence.CLAIM, "")));
      assertThat(store.sessions().about(1, "hrt").unreadable())
          .extracting(SessionHead::id)
          .containsExactly(open);
      assertThat(store.audit().lines(Long.MAX_VALUE, 1))
          .extracting(AuditTrail.Entry::action)
          .containsExactly(AuditTrail.Action.SESSION_SET_ASIDE);
    }
    assertLeftAlone(column, open);
  }

  private static Draft draft(Store store) throws StoreException {
    return store.assessments().draft(store.people().find(1).orElseThrow(), "hrt", "junior");
  }

  @ParameterizedTest
  @CsvSource({"false, answers", "true, answers", "false, plan", "true, plan"})
  void nothingThatUndoCouldNotBringBackIsDeletedOrMerged(boolean sealed, String column)
      throws Exception {
    try (Store store = damaged(sealed, column, 2)) {
      assertThatThrownBy(() -> store.people().delete(1))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("Nobody was deleted")
          .hasMessageContaining("damaged");
      for (long[] pair : new long[][] {{1, 2}, {2, 1}}) {
        assertThatThrownBy(() ->
                store
                    .people()
                    .merge(pair[0], pair[1], Details.NONE.named("Both"), PeopleInStore.NO_PACKS))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("Nobody was merged");
      }
      assertThat(store.people().all()).hasSize(2);
      assertThat(store.sessions().of(1)).hasSize(2);
    }
    assertLeftAlone(column, 2);
  }

  @ParameterizedTest
  @CsvSource({"false, answers", "true, answers", "false, plan", "true, plan"})
  void aMergeIsNotTakenBackWhileASessionIsDamaged(boolean sealed, String column) throws Exception {
    PeopleStore.Merge merge;
    try (Store store = damaged(sealed, column, 0)) {
      merge = store.people().merge(1, 2, Details.NONE.named("Both"), PeopleInStore.NO_PACKS);
    }
    damage(column, 3);
    try (Store store = reopened(sealed)) {
      assertThatThrownBy(() -> store.people().unmerge(merge))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("They stay one person");
      assertThat(store.sessions().of(1)).hasSize(3);
    }
    assertLeftAlone(column, 3);
  }

  @ParameterizedTest
  @CsvSource({"false, answers", "true, answers", "false, plan", "true, plan"})
  void whoeverAsksToBeForgottenIsErasedAllTheSame(boolean sealed, String column) throws Exception {
    try (Store store = damaged(sealed, column, 2)) {
      store.people().erase(1);

      assertThat(store.people().all()).extracting(p -> p.name()).containsExactly("Bo");
      assertThat(store.sessions().latest("hrt", 0, ALL).unreadable()).isEmpty();
    }
  }

  private DataFolder folder() {
    return new DataFolder(temp.resolve("data"));
  }

  private void assertLeftAlone(String column, long session) throws Exception {
    try (Connection connection = Connections.durable(folder().database());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT %s FROM assessment WHERE id = %d".formatted(column, session))) {
      assertThat(row.getBytes(1)).isEqualTo(DAMAGED);
    }
  }
}
