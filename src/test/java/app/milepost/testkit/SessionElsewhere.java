package app.milepost.testkit;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.people.Counsel;
import app.milepost.plan.PlanChoices;
import app.milepost.store.SessionStore.Elsewhere;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Closed sessions to be added to a store. */
public final class SessionElsewhere {

  private SessionElsewhere() {}

  /** Returns one without a plan. */
  public static Elsewhere of(
      String role,
      String rung,
      Map<String, Answer> answers,
      Counsel counsel,
      Instant at,
      Optional<byte[]> pack) {
    return new Elsewhere(
        new Assessment(role, Optional.of(rung), "", answers), counsel, PlanChoices.NONE, at, pack);
  }
}
