package app.milepost.words;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.compare.Cause;
import app.milepost.scoring.compare.Change;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.ItemChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed between two results, in sentences that claim no more than the figures do. */
public final class ChangeWords {

  private ChangeWords() {}

  /** Returns the difference in points as a whole. */
  public static String points(Comparison comparison) {
    if (comparison.change().isEmpty()) {
      return "The points cannot be compared: "
          + NothingWords.sentence(comparison.pack(), comparison.after().rung(), nothing(comparison))
          + (comparison.after().scored().isEmpty() ? "" : " That was so the first time.");
    }
    Change change = comparison.change().get();
    String to = Numbers.points(change.after());
    if (comparison.before().unanswered() == comparison.before().items().size()) {
      return "Nothing was answered the first time. It is %s points now.".formatted(to);
    }
    if (change.tenths() == 0) {
      return "%s points both times.".formatted(to);
    }
    return "%s %s points, from %s to %s."
        .formatted(
            change.tenths() > 0 ? "Up" : "Down",
            Numbers.tenths(Math.abs(change.tenths())),
            Numbers.points(change.before()),
            to);
  }

  private static Outcome.Nothing nothing(Comparison comparison) {
    return comparison.after().outcome() instanceof Outcome.Nothing now
        ? now
        : (Outcome.Nothing) comparison.before().outcome();
  }

  /** Returns what the questions rated both times can tell, and what they cannot. */
  public static String verdict(Change change) {
    Change.Verdict verdict = change.verdict();
    if (verdict.items() == 0) {
      return "No question was rated both times, so the points cannot tell whether anything has"
          + " changed.";
    }
    String who =
        verdict.items() == 1
            ? "One question was rated both times"
            : "%s questions were rated both times".formatted(Numbers.capital(verdict.items()));
    long tenths = tenths(change, Cause.RATED_BOTH_TIMES);
    if (tenths == 0) {
      return "%s, with no points gained or lost among them.".formatted(who);
    }
    String margin = GiveOrTake.points(verdict.margin());
    return "%s: %s points %s. Answers vary by themselves, %s. %s"
        .formatted(
            who,
            Numbers.tenths(Math.abs(tenths)),
            tenths > 0 ? "gained" : "lost",
            margin,
            verdict.isReal()
                ? "This is more than that, so it is a real change."
                : "This is within that, so the points alone cannot tell whether it is a real"
                    + " change.");
  }

  private static long tenths(Change change, Cause cause) {
    return change.parts().stream()
        .filter(part -> part.cause() == cause)
        .mapToLong(Change.Part::tenths)
        .sum();
  }

  /** Returns what else the difference is made of, a sentence for each part. */
  public static List<String> parts(Change change) {
    return change.parts().stream()
        .filter(part -> part.cause() != Cause.RATED_BOTH_TIMES)
        .map(ChangeWords::part)
        .toList();
  }

  private static String part(Change.Part part) {
    String points = Numbers.signedTenths(part.tenths());
    int items = part.items();
    return switch (part.cause()) {
      case RATED_BOTH_TIMES -> throw new IllegalArgumentException("told by the verdict");
      case ANSWERED_MORE ->
          "%s points from answering more: %s not answered before.".formatted(points, were(items));
      case TAKEN_BACK ->
          "%s points from answers taken back: %s answered before and not now."
              .formatted(points, were(items));
      case NOT_APPLICABLE ->
          "%s points from what counts as part of this job: %s taken out or brought back."
              .formatted(points, were(items));
      case PACK ->
          items == 0
              ? "%s points from another edition of the role: it weighs questions otherwise."
                  .formatted(points)
              : "%s points from another edition of the role: %s asked in only one of the two."
                  .formatted(points, are(items));
    };
  }

  private static String were(int items) {
    return items == 1 ? "one question was" : Numbers.count(items) + " questions were";
  }

  private static String are(int items) {
    return items == 1 ? "one question is" : Numbers.count(items) + " questions are";
  }

  /**
   * Returns what it means that the two were given to different editions of the role; empty where
   * they were not.
   *
   * @param earlierVersion the version the earlier answers were given to
   */
  public static Optional<String> packChanged(Comparison comparison, String earlierVersion) {
    if (!comparison.packChanged()) {
      return Optional.empty();
    }
    String version = comparison.pack().version();
    return Optional.of(
        version.equals(earlierVersion)
            ? "The role was changed between the two."
            : "The role was changed between the two, from version %s to %s."
                .formatted(earlierVersion, version));
  }

  /**
   * Returns that another step was aimed at then, and by which both are measured; empty where it was
   * the same.
   *
   * @param earlier the role as it was asked then
   * @param earlierRung id of the rung aimed at then
   */
  public static Optional<String> stepChanged(
      Comparison comparison, RolePack earlier, String earlierRung) {
    String rung = comparison.after().rung();
    if (rung.equals(earlierRung)) {
      return Optional.empty();
    }
    return Optional.of(
        "The step aimed at was “%s” then and “%s” later. Here both are measured by what “%2$s” asks for."
            .formatted(step(earlier, earlierRung), step(comparison.pack(), rung)));
  }

  private static String step(RolePack pack, String rung) {
    return pack.rung(rung).map(Rung::title).orElse(rung);
  }

  /** Returns what one question was and is, and what that changed. */
  public static String item(ItemChange item) {
    String title = item.requirement().title();
    List<String> words = new ArrayList<>();
    if (item.asked() == ItemChange.Asked.REMOVED) {
      words.add("%s: was %s.".formatted(title, AnswerWords.of(item.before())));
    } else if (item.answerChanged()) {
      words.add(
          "%s: was %s, is %s."
              .formatted(title, AnswerWords.of(item.before()), AnswerWords.of(item.after())));
    } else {
      words.add("%s: still %s.".formatted(title, AnswerWords.of(item.after())));
    }
    if (item.tenths() != 0) {
      words.add(
          "%s points %s."
              .formatted(
                  Numbers.tenths(Math.abs(item.tenths())), item.tenths() > 0 ? "gained" : "lost"));
    } else if (item.cause().filter(cause -> cause == Cause.RATED_BOTH_TIMES).isPresent()) {
      words.add("No points gained or lost.");
    }
    words.add(flag(item));
    return String.join(" ", words.stream().filter(s -> !s.isEmpty()).toList());
  }

  /** Returns what sets the question apart from before; empty where nothing does. */
  public static String flag(ItemChange item) {
    return switch (item.asked()) {
      case BOTH -> "";
      case NEW -> "This question is new.";
      case REMOVED -> "This question is no longer asked.";
    };
  }
}
