package app.milepost.words;

import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.compare.LikelyRange;
import java.util.List;

/** How the figures come about and what they cannot tell. */
public final class Method {

  /** Stands on every report. */
  public static final String NOTICE =
      "This is a self-assessment for guidance. It is not made for selection: do not use it to"
          + " choose, rank or turn down people.";

  private Method() {}

  /** Returns the method, a sentence or two an entry. */
  public static List<String> steps() {
    return List.of(
        "Each question asks for a level from 0 (none) to 4 (leads or teaches). The level you give,"
            + " divided by the level asked for, is the share you get of that question's points. A"
            + " higher level than asked for adds nothing.",
        "A question's points come from the weight of its section and its importance within the"
            + " section. All points together make 100. Questions that are not part of this job"
            + " leave the sum, and the others share their points.",
        "“Up to” adds the full points of every question that is not answered. “Can show” counts"
            + " only the levels your evidence can show: your word up to level 2, an example up to"
            + " level 3, a document or being seen at work up to level 4.",
        "Must-haves never change the points, but they can hold the readiness band back. One open"
            + " must-have allows “Nearly ready” at most; three, or one rated 0, allow “Building”"
            + " at most.");
  }

  /** Returns how far this result varies by itself. */
  public static String consistency(Readiness readiness) {
    if (readiness.standardError() == 0) {
      return "How far your points would move if you answered again cannot be said yet, because"
          + " nothing is answered.";
    }
    return "If you answered the same questions again, your points would be about the same, %s. %s"
        .formatted(
            GiveOrTake.points(LikelyRange.margin(readiness.standardError())), GiveOrTake.BASIS);
  }

  /** Returns the limits of the method, a sentence or two an entry. */
  public static List<String> limits(RolePack pack) {
    String answers =
        "Nobody has checked the answers; people rate themselves too high or too low. The points do"
            + " not predict how well somebody will do in the job.";
    return pack.judgement().isBlank() ? List.of(answers) : List.of(answers, pack.judgement());
  }
}
