package app.milepost.words;

import app.milepost.scoring.Readiness;
import app.milepost.scoring.Tenths;
import app.milepost.scoring.compare.Change;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.ItemChange;
import java.util.Optional;

/** What changed between two results, in sentences that claim no more than the figures do. */
public final class ChangeWords {

  private ChangeWords() {}

  /** Returns the change as a whole, and whether it is real or within what answers vary. */
  public static String headline(Change change) {
    String from = Numbers.points(change.before().earned());
    String to = Numbers.points(change.after().earned());
    if (nothingAnswered(change.before())) {
      return "Nothing was answered the first time, so there is no change to tell. It is %s points now."
          .formatted(to);
    }
    if (change.tenths() == 0) {
      return "No change: %s points both times.".formatted(to);
    }
    return "%s %s points, from %s to %s. %s"
        .formatted(
            change.tenths() > 0 ? "Up" : "Down",
            Numbers.tenths(Math.abs(change.tenths())),
            from,
            to,
            verdict(change));
  }

  private static String verdict(Change change) {
    String threshold = Numbers.points(change.threshold());
    return change.isReal()
        ? "That is more than answers vary by themselves (%s points), so it is a real change."
            .formatted(threshold)
        : "That is within what answers vary by themselves (%s points), so it may be no real change."
            .formatted(threshold);
  }

  /** Returns the verdict in two or three words, to stand beside a figure. */
  public static String tag(Change change) {
    return change.isReal() ? "real change" : "within what answers vary";
  }

  /** Returns what the bound between the two rests on. */
  public static String basis() {
    return "How far answers vary is an assumption about how consistently people answer. It says"
        + " nothing about how accurate the answers are.";
  }

  /** Returns how much of a gain comes from answering more, if any of it does. */
  public static Optional<String> answeredMore(Comparison comparison) {
    long count = comparison.items().stream().filter(ItemChange::newlyRated).count();
    long tenths = Tenths.of(comparison.gainedByAnsweringMore());
    if (tenths <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        count == 1
            ? "%s points come from one question that was not answered before."
                .formatted(Numbers.tenths(tenths))
            : "%s points come from %s questions that were not answered before."
                .formatted(Numbers.tenths(tenths), Numbers.count(count)));
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
    String editions =
        version.equals(earlierVersion)
            ? "The role was changed between the two."
            : "The role was changed between the two, from version %s to %s."
                .formatted(earlierVersion, version);
    return Optional.of(
        editions
            + " Both are scored with the later one here, so the first result can differ from what"
            + " it was then.");
  }

  /** Returns what one question was and is, and what that changed. */
  public static String item(ItemChange item) {
    String title = item.requirement().title();
    if (item.asked() == ItemChange.Asked.REMOVED) {
      return "%s: was %s. %s".formatted(title, AnswerWords.of(item.before()), flag(item));
    }
    String answers =
        item.answerChanged()
            ? "was %s, is %s".formatted(AnswerWords.of(item.before()), AnswerWords.of(item.after()))
            : "still %s".formatted(AnswerWords.of(item.after()));
    String flag = flag(item);
    return "%s: %s. %s%s".formatted(title, answers, points(item), flag.isEmpty() ? "" : " " + flag);
  }

  /** Returns what one question gained or lost, and why where the answer does not tell. */
  private static String points(ItemChange item) {
    if (item.tenths() == 0) {
      return "No points gained or lost.";
    }
    String moved =
        "%s points %s."
            .formatted(
                Numbers.tenths(Math.abs(item.tenths())), item.tenths() > 0 ? "gained" : "lost");
    return item.answerChanged()
        ? moved
        : moved
            + " It counts for %s, as other questions were taken out or came back."
                .formatted(item.tenths() > 0 ? "more" : "less");
  }

  /** Returns what sets the question apart from before; empty where nothing does. */
  public static String flag(ItemChange item) {
    return switch (item.asked()) {
      case BOTH -> "";
      case NEW -> "This question is new.";
      case REMOVED -> "This question is no longer asked.";
    };
  }

  private static boolean nothingAnswered(Readiness readiness) {
    return readiness.unanswered() == readiness.items().size();
  }
}
