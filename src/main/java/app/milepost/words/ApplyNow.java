package app.milepost.words;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Band;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.RungScore;
import java.util.Optional;

/** The best news first: the highest step, up to the one aimed at, that somebody is ready for. */
public final class ApplyNow {

  private final String step;
  private final Outcome.Scored scored;

  private ApplyNow(String step, Outcome.Scored scored) {
    this.step = step;
    this.scored = scored;
  }

  /** Returns the news of a result, if there is any: ready means that no must-have is open. */
  public static Optional<ApplyNow> of(RolePack pack, Readiness readiness) {
    Optional<ApplyNow> best = Optional.empty();
    for (RungScore rung : readiness.ladder()) {
      if (rung.outcome() instanceof Outcome.Scored scored && scored.band() == Band.READY) {
        best = pack.rung(rung.rung()).map(Rung::title).map(step -> new ApplyNow(step, scored));
      }
      if (rung.rung().equals(readiness.rung())) {
        break;
      }
    }
    return best;
  }

  /** Returns it in one sentence: {@code You can apply for Junior today.} */
  public String sentence() {
    return "You can apply for %s today.".formatted(step);
  }

  /** Returns what it rests on. */
  public String basis() {
    return "By your own answers you have %s of 100 points for %s, and no must-have is open."
        .formatted(Numbers.whole(scored.earned()), step);
  }
}
