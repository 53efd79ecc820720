package app.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.SessionHead;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A session begins when something is done in it, not when the one before was closed. */
class SessionStartTest extends SessionsInStore {

  @ParameterizedTest
  @EnumSource
  void theNextSessionBeginsWithWhatIsSavedInItFirst(First first) throws Exception {
    closed("coding");
    long next = draft().id();
    clock.pass(Duration.ofDays(30));
    Instant begun = first.doing.in(store, next);
    assertThat(sessions.session(next).head().startedAt())
        .isEqualTo(begun)
        .isEqualTo(clock.instant());

    clock.pass(Duration.ofMinutes(1));
    first.doing.in(store, next);

    assertThat(sessions.session(next).head().startedAt()).isEqualTo(begun);
  }

  /** What can be saved first in a session. */
  private enum First {
    ANSWER((store, id) -> store.assessments().save(id, "filing", ONE)),
    RUNG((store, id) -> store.assessments().saveRung(id, "senior")),
    COUNSEL((store, id) -> store.sessions().saveCounsel(id, SessionsInStore.COUNSEL)),
    TAKEN_OVER((store, id) -> store.sessions().takeOver(id, "senior", Map.of("filing", ONE)));

    private final Saving doing;

    First(Saving doing) {
      this.doing = doing;
    }
  }

  /** Saves something in a session. */
  private interface Saving {
    Instant in(Store store, long id) throws StoreException;
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
