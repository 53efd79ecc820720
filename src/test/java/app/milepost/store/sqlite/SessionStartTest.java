package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.SessionHead;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A session begins when something is done in it, not when the one before was closed. */
class SessionStartTest extends SessionsInStore {

  static Stream<Arguments> first() {
    return Stream.of(
        saving("an answer", (store, id) -> store.assessments().save(id, "filing", ONE)),
        saving("the step aimed at", (store, id) -> store.assessments().saveRung(id, "senior")),
        saving("notes", (store, id) -> store.sessions().saveCounsel(id, COUNSEL)),
        saving("a plan", (store, id) -> store.sessions().savePlan(id, Planted.plan())),
        saving(
            "answers from home",
            (store, id) -> store.sessions().takeOver(id, "senior", Map.of("filing", ONE))));
  }

  private static Arguments saving(String what, Saving saving) {
    return Arguments.of(what, saving);
  }

  /** Saves something in a session. */
  interface Saving {
    Instant in(Store store, long id) throws StoreException;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("first")
  void theNextSessionBeginsWithWhatIsSavedInItFirst(String what, Saving first) throws Exception {
    closed("coding");
    long next = draft().id();
    clock.pass(Duration.ofDays(30));
    Instant begun = first.in(store, next);
    assertThat(sessions.session(next).head().startedAt())
        .isEqualTo(begun)
        .isEqualTo(clock.instant());

    clock.pass(Duration.ofMinutes(1));
    first.in(store, next);

    assertThat(sessions.session(next).head().startedAt()).isEqualTo(begun);
  }

  @Test
  void aSessionInWhichNothingWasSavedBeginsAndEndsWhenItIsClosed() throws Exception {
    long id = draft().id();
    clock.pass(Duration.ofDays(30));
    Instant at = sessions.close(id, PACK);
    SessionHead head = sessions.session(id).head();
    assertThat(head.startedAt()).isEqualTo(at);
    assertThat(head.savedAt()).contains(at);
  }
}
