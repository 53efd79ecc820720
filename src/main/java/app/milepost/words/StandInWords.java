package app.milepost.words;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.Collection;
import java.util.Optional;

/** Says that levels only stand in, as the source of a career gives none. */
public final class StandInWords {

  /** What is said of one level, after its number. */
  public static final String NOTE = "a stand-in, as the source gives no levels";

  private StandInWords() {}

  /** Returns a sentence about a career; empty where somebody has set all levels. */
  public static Optional<String> of(RolePack pack) {
    return of(pack.requirements());
  }

  /** Returns a sentence about some of what a career asks for. */
  public static Optional<String> of(Collection<Requirement> requirements) {
    long open = requirements.stream().filter(Requirement::placeholderLevels).count();
    if (open == 0) {
      return Optional.empty();
    }
    return Optional.of(
        open == requirements.size()
            ? "The source gives no levels. Those asked for here only stand in until somebody who"
                + " knows the job sets them."
            : "The source gives no levels. %s of those asked for here only stand in until somebody"
                    .formatted(Numbers.digits(open))
                + " who knows the job sets them.");
  }
}
