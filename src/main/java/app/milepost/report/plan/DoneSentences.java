package app.milepost.report.plan;

import app.milepost.plan.DoneStep;
import app.milepost.plan.DoneStep.Skill;
import app.milepost.words.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of skills since a step of a plan was done, in words. */
public final class DoneSentences {

  /** What ratings are held against each other. */
  public static final String BASIS =
      "Latest first. Ratings are those of the last milestone before that day, and those of now.";

  private DoneSentences() {}

  /** Returns when a step was done: {@code Done on November 22, 2026}. */
  public static String day(LocalDate done) {
    return "Done on " + Numbers.date(done);
  }

  /**
   * Returns what became of each skill that is answered: {@code ▲ Medical terms: from 1 to 2}; those
   * that are not answered stand together in a last line.
   */
  public static List<String> skills(DoneStep step) {
    String open =
        step.skills().stream()
            .filter(skill -> skill.now().isEmpty())
            .map(skill -> skill.requirement().title())
            .collect(Collectors.joining(", "));
    return Stream.concat(
            step.skills().stream().flatMap(DoneSentences::answered),
            Stream.of(open)
                .filter(titles -> !titles.isEmpty())
                .map("• Not answered: %s"::formatted))
        .toList();
  }

  private static Stream<String> answered(Skill skill) {
    return skill.now().stream().mapToObj(now -> skill(skill, now));
  }

  private static String skill(Skill skill, int now) {
    String title = skill.requirement().title();
    if (skill.before().isEmpty()) {
      return "• %s: %d now, not rated in a milestone before".formatted(title, now);
    }
    int before = skill.before().getAsInt();
    if (now != before) {
      return "%s %s: from %d to %d".formatted(now > before ? "▲" : "▼", title, before, now);
    }
    return now < skill.to()
        ? "• %s: still %d. The step leads to %d, so rate it again."
            .formatted(title, now, skill.to())
        : "• %s: %d before and now".formatted(title, now);
  }
}
