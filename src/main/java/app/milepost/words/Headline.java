package app.milepost.words;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import java.util.List;

/** The one sentence a person can repeat at home. */
public final class Headline {

  /** Where a rounded number would say something else than the exact one. */
  private static final List<Integer> LIMITS = List.of(40, 60, 80, 100);

  private Headline() {}

  /**
   * Returns the sentence, e.g. {@code You have 70 of 100 points for Health Records Technician;
   * answering one more question could show up to 73.}
   */
  public static String of(RolePack pack, Readiness readiness) {
    String rung = pack.rung(readiness.rung()).map(Rung::title).orElse(pack.title());
    return switch (readiness.outcome()) {
      case Outcome.Nothing nothing -> NothingWords.sentence(pack, readiness.rung(), nothing);
      case Outcome.Scored scored -> of(pack, rung, readiness, scored);
    };
  }

  private static String of(RolePack pack, String rung, Readiness readiness, Outcome.Scored scored) {
    int asked = readiness.items().size();
    long open = readiness.unanswered();
    if (open == asked) {
      if (asked == 1) {
        return "You have not answered the only question for %s yet.".formatted(rung);
      }
      return "You have not answered any of the %d questions for %s yet.".formatted(asked, rung);
    }
    boolean whole = canBeWhole(scored, open);
    String have =
        "You have %s of 100 points for %s".formatted(figure(scored.earned(), whole), rung);
    if (open == 0) {
      return have + ". " + AllAnswered.words(pack, readiness) + ".";
    }
    String more =
        open == 1 ? "one more question" : "the other %s questions".formatted(Numbers.count(open));
    return "%s; answering %s could show up to %s."
        .formatted(have, more, figure(scored.potential(), whole));
  }

  /** Whole numbers are easier to repeat, unless they would hide a limit or a difference. */
  private static boolean canBeWhole(Outcome.Scored scored, long open) {
    long earned = Math.round(scored.earned());
    long potential = Math.round(scored.potential());
    return LIMITS.stream().noneMatch(l -> hides(scored.earned(), earned, l))
        && LIMITS.stream().noneMatch(l -> hides(scored.potential(), potential, l))
        && (open == 0 || potential > earned);
  }

  private static boolean hides(double exact, long rounded, int limit) {
    return exact < limit && rounded >= limit;
  }

  private static String figure(double points, boolean whole) {
    return whole ? String.valueOf(Math.round(points)) : Numbers.points(points);
  }
}
