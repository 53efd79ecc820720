package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.SessionHead;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.StoreException;
import app.milepost.testkit.SessionElsewhere;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions that were kept elsewhere, and sessions opened again. */
class SessionImportsTest extends SessionsInStore {

  @Test
  void anImportFromBeforeIsNotWhatTheNextSessionStartsFrom() throws Exception {
    closed("coding");
    add(StoreClock.NOON.minusSeconds(9), Map.of("old", ONE));
    assertThat(draft().assessment().answers()).containsOnlyKeys("coding");
  }

  @Test
  void anImportLeavesTheSessionInProgressInProgress() throws Exception {
    long open = rated("coding");
    add(clock.instant().plusSeconds(9), Map.of("home", ONE));
    assertThat(draft().id()).isEqualTo(open);
    assertThat(draft().assessment().answers()).containsOnlyKeys("coding");
  }

  @Test
  void anImportIsAddedOnceAndClosed() throws Exception {
    Instant at = StoreClock.NOON.minusSeconds(9);
    SessionHead added = add(at, Map.of("home", ONE)).orElseThrow();
    assertThat(added.closedAt()).contains(at);
    assertThat(add(at.plusSeconds(1), Map.of("home", ONE))).isEmpty();
    assertThat(add(at, Map.of("home", THREE))).isPresent();
    assertThat(sessions.session(added.id()).answers()).containsExactly(Map.entry("home", ONE));
    assertThat(sessions.of(zoe.id())).hasSize(2).contains(added);
    assertThat(done()).containsSequence(Action.ANSWERS_IMPORTED, Action.ANSWERS_IMPORTED);
  }

  @Test
  void anImportWithOtherNotesIsAnotherSession() throws Exception {
    Instant at = StoreClock.NOON;
    add(at, Map.of("home", ONE));
    assertThat(
            sessions.add(
                zoe.id(),
                SessionElsewhere.of(
                    "hrt", "junior", Map.of("home", ONE), COUNSEL, at, Optional.empty())))
        .isPresent();
    assertThat(
            sessions.add(
                zoe.id(),
                SessionElsewhere.of(
                    "hrt", "senior", Map.of("home", ONE), COUNSEL, at, Optional.empty())))
        .isPresent();
    assertThat(sessions.of(zoe.id()))
        .extracting(SessionHead::rung)
        .containsExactlyInAnyOrder("junior", "junior", "senior");
  }

  @Test
  void aSessionReopenedGoesOnWhereItWas() throws Exception {
    long id = closed("coding");
    draft();
    sessions.reopen(id);
    assertThat(draft().id()).isEqualTo(id);
    assertThat(sessions.session(id).head().pack()).isEmpty();
    store.assessments().save(id, "filing", ONE);
    assertThat(sessions.session(id).answers()).containsOnlyKeys("coding", "filing");
    assertThat(done()).contains(Action.SESSION_REOPENED);
  }

  @Test
  void reopeningASessionInProgressDoesNothing() throws Exception {
    long id = rated("coding");
    sessions.reopen(id);
    assertThat(draft().id()).isEqualTo(id);
    assertThat(done()).doesNotContain(Action.SESSION_REOPENED);
  }

  @Test
  void aSessionStaysClosedOnceALaterOneHasBegun() throws Exception {
    long first = closed("coding");
    rated("filing");
    assertThatThrownBy(() -> sessions.reopen(first))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("A later session with this person has begun");
    long second = draft().id();
    sessions.close(second, PACK);
    assertThatThrownBy(() -> sessions.reopen(first)).isInstanceOf(StoreException.class);
    sessions.reopen(second);
    assertThat(draft().id()).isEqualTo(second);
  }

  @Test
  void anImportFromBeforeKeepsNoSessionClosed() throws Exception {
    long id = closed("coding");
    add(StoreClock.NOON.minusSeconds(9), Map.of("old", ONE));
    sessions.reopen(id);
    assertThat(draft().id()).isEqualTo(id);
  }
}
