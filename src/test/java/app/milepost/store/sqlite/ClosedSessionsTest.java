package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.PeopleStore;
import app.milepost.store.StoreException;
import app.milepost.store.json.CounselJson;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Naming closed sessions, deleting them and putting them back. */
class ClosedSessionsTest extends SessionsInStore {

  @Test
  void aNameIsKeptAndChangesNothingElse() throws Exception {
    Session before = sessions.session(closed("coding"));
    long id = before.head().id();
    clock.pass(Duration.ofMinutes(1));
    sessions.name(id, "Before the course – Ünal 🌱");
    close();
    open();
    assertThat(sessions.session(id))
        .isEqualTo(
            new Session(
                before.head(),
                before.answers(),
                before.counsel().named("Before the course – Ünal 🌱")));
    assertThat(done()).endsWith(Action.SESSION_CLOSED, Action.SESSION_NAMED);
    sessions.name(id, "");
    assertThat(sessions.session(id)).isEqualTo(before);
  }

  @Test
  void theNextSessionDoesNotTakeOverTheName() throws Exception {
    long first = rated("coding");
    sessions.saveCounsel(first, COUNSEL);
    sessions.close(first, PACK);
    sessions.name(first, "First");
    assertThat(draft().counsel().name()).isEmpty();
    sessions.reopen(first);
    assertThat(draft().counsel()).isEqualTo(COUNSEL.named("First"));
  }

  @Test
  void aNamedSessionIsNotAddedASecondTime() throws Exception {
    long id = add(StoreClock.NOON, Map.of("coding", ONE)).orElseThrow().id();
    sessions.name(id, "From home");
    assertThat(add(StoreClock.NOON.plusSeconds(9), Map.of("coding", ONE))).isEmpty();
  }

  @Test
  void whatIsDeletedComesBackExactlyAsItWas() throws Exception {
    long first = closed("coding");
    sessions.name(first, "First");
    Session before = sessions.session(first);
    long second = closed("filing");

    Session gone = sessions.delete(first);

    assertThat(gone).isEqualTo(before);
    assertThat(sessions.of(zoe.id())).extracting(SessionHead::id).containsExactly(second);
    close();
    open();
    sessions.putBack(gone);
    sessions.putBack(gone);
    assertThat(sessions.session(first)).isEqualTo(before);
    assertThat(sessions.pack(before.head().pack().orElseThrow())).isEqualTo(PACK);
    assertThat(sessions.of(zoe.id())).extracting(SessionHead::id).containsExactly(first, second);
    assertThat(done()).endsWith(Action.SESSION_DELETED, Action.SESSION_RESTORED);
  }

  @Test
  void nobodyElsesSessionIsKeptUnderTheNumberOfOneThatWasDeleted() throws Exception {
    Session gone = sessions.delete(closed("coding"));
    long next = closed("filing");
    assertThat(next).isNotEqualTo(gone.head().id());
    sessions.putBack(gone);
    assertThat(sessions.of(zoe.id())).hasSize(2);
  }

  @Test
  void nothingComesBackToSomebodyWhoHasGone() throws Exception {
    Session gone = sessions.delete(closed("coding"));
    store.people().erase(zoe.id());
    assertThatThrownBy(() -> sessions.putBack(gone)).hasMessageContaining("This person is no");
  }

  @Test
  void aSessionInProgressIsNeitherNamedNorDeleted() throws Exception {
    Session open = sessions.session(rated("coding"));
    long id = open.head().id();
    assertThatThrownBy(() -> sessions.name(id, "x")).hasMessageContaining("still in progress");
    assertThatThrownBy(() -> sessions.delete(id)).hasMessageContaining("still in progress");
    assertThat(sessions.session(id)).isEqualTo(open);
    assertThatThrownBy(() -> sessions.name(77, "x")).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> sessions.delete(77)).isInstanceOf(StoreException.class);
  }

  @Test
  void aNameGoesWithTheSessionThroughMergesAndIsErasedWithThePerson() throws Exception {
    long id = closed("coding");
    sessions.name(id, "First");
    Session before = sessions.session(id);
    long kept = store.people().add(Details.NONE.named("Kim")).id();

    PeopleStore.Merge merge =
        store.people().merge(kept, zoe.id(), Details.NONE, role -> Optional.of(PACK));
    assertThat(sessions.session(id).counsel().name()).isEqualTo("First");
    sessions.name(id, "Second");
    assertThatThrownBy(() -> store.people().unmerge(merge)).isInstanceOf(StoreException.class);
    sessions.name(id, "First");
    store.people().unmerge(merge);

    assertThat(sessions.session(id)).isEqualTo(before);
    store.people().erase(zoe.id());
    assertThatThrownBy(() -> sessions.session(id)).isInstanceOf(StoreException.class);
  }

  @Test
  void whatWasKeptBeforeThereWereNamesHasNone() throws Exception {
    assertThat(CounselJson.read("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(Counsel.NONE);
    assertThat(new String(CounselJson.write(Counsel.NONE), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("{}");
  }
}
