package app.milepost.words;

import app.milepost.scoring.caseload.ActivityTally;
import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Stage;
import app.milepost.scoring.caseload.Standings;
import app.milepost.scoring.caseload.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A caseload's figures in words; each says over how many people it is. */
public final class CaseloadWords {

  /** How unanswered questions are counted, for wherever figures are shown. */
  public static final String BASIS =
      "Counted from each person's latest answers. A question that is not answered is told apart and"
          + " never counted as 0.";

  /** How activities are counted, for wherever they are shown. */
  public static final String CLOSES =
      "An activity counts for somebody where it leads to a level asked for that they are rated"
          + " below. What it needs first is not reckoned with.";

  private CaseloadWords() {}

  /** Returns how many people, as it stands in a sentence: {@code one person}. */
  public static String people(long count) {
    return count == 1 ? "one person" : count(count) + " people";
  }

  /** Returns how many people, as it stands in a list of counts: {@code 1 person}. */
  private static String listed(long count) {
    return count(count) + (count == 1 ? " person" : " people");
  }

  /** Returns a count as it stands in a list of counts: {@code 12,340}. */
  public static String count(long count) {
    return String.format(Locale.US, "%,d", count);
  }

  /**
   * Returns a share in whole percent that says neither none nor all unless that is so.
   *
   * @param share 0 to 1
   */
  public static String percent(double share) {
    long percent = Math.round(100 * share);
    if (percent == 0 && share > 0) {
      return "under 1%";
    }
    return percent == 100 && share < 1 ? "over 99%" : percent + "%";
  }

  /** Returns the name of a stage: {@code Nearly ready}. */
  public static String name(Stage stage) {
    return switch (stage) {
      case NOT_STARTED -> "Not started";
      case NOTHING_TO_SCORE -> NothingWords.SHORT;
      case EXPLORING, BUILDING, NEARLY_READY, READY -> BandWords.name(stage.band().orElseThrow());
    };
  }

  /** Returns how far somebody has come: {@code Exploring so far, up to Ready}. */
  public static String readiness(Standings standings, int row) {
    Stage stage = standings.stage(row);
    return stage
        .band()
        .flatMap(
            band -> standings.stagePotential(row).band().map(open -> BandWords.pair(band, open)))
        .orElse(name(stage));
  }

  /** Returns who is counted: {@code 12 people, 10 of them have answered something}. */
  public static String counted(Figures figures) {
    int started = figures.started();
    if (figures.people() == started) {
      return started == 1
          ? "One person, who has answered something"
          : count(started) + " people, who have all answered something";
    }
    if (figures.people() == 1) {
      return "One person, who has not answered anything yet";
    }
    String who =
        started == 0
            ? "none of whom has answered anything yet"
            : "%s of them %s answered something"
                .formatted(count(started), started == 1 ? "has" : "have");
    return capital(people(figures.people())) + ", " + who;
  }

  /** Returns how many are left out because what they answered can't be read. */
  public static String unreadable(int people) {
    return people == 1
        ? "One more person is not counted: their last session is damaged and could not be read."
        : "%s more people are not counted: their last sessions are damaged and could not be read."
            .formatted(count(people));
  }

  /** Returns how many have come so far, and their share: {@code 12 people, 40%}. */
  public static String stage(Figures figures, Stage stage) {
    int here = figures.at(stage);
    return figures.people() == 0
        ? listed(here)
        : "%s, %s".formatted(listed(here), percent(here / (double) figures.people()));
  }

  /**
   * Returns how many lack it: {@code 12 of 40 who answered are below the level asked for (30%)}.
   */
  public static String below(Tally tally) {
    return "%s of %s who answered %s below the level asked for (%s)"
        .formatted(
            count(tally.below()),
            count(tally.answered()),
            tally.below() == 1 ? "is" : "are",
            percent(tally.belowShare().orElse(0)));
  }

  /** Returns how many have not said: {@code 3 have not answered}. */
  public static String notAnswered(Tally tally) {
    return tally.notAnswered() == 1
        ? "one person has not answered"
        : count(tally.notAnswered()) + " have not answered";
  }

  /**
   * Returns whom an activity helps: {@code 42 of 118 people, 36%, would reach 96 levels asked for}.
   *
   * @param started how many people have answered something
   */
  public static String closes(ActivityTally tally, int started) {
    return "%s of %s, %s, would reach %s"
        .formatted(
            count(tally.people()),
            listed(started),
            percent(tally.people() / (double) started),
            tally.gaps() == 1 ? "one level asked for" : count(tally.gaps()) + " levels asked for");
  }

  /** Returns whom a must-have holds back: {@code 9 of 40: 7 are below, 2 have not answered}. */
  public static String blocking(Tally tally) {
    List<String> parts = new ArrayList<>();
    if (tally.below() > 0) {
      parts.add(tally.below() == 1 ? "one is below" : count(tally.below()) + " are below");
    }
    if (tally.notAnswered() > 0) {
      parts.add(
          tally.notAnswered() == 1
              ? "one has not answered"
              : count(tally.notAnswered()) + " have not answered");
    }
    return "Holds back %s of %s: %s"
        .formatted(count(tally.blocking()), count(tally.asked()), String.join(", ", parts));
  }

  /**
   * Returns what a column of the heat map stands for: {@code Group 3 of 20: 5,000 people with 41.2
   * to 47.9 points}.
   *
   * @param name of the one person it stands for
   * @param number of the column, from 1
   * @param columns how many there are
   */
  public static String column(Heat.Column column, String name, int number, int columns) {
    String least = Numbers.points(column.least());
    String most = Numbers.points(column.most());
    if (column.people().size() == 1) {
      return "%s, %s points".formatted(name, least);
    }
    return "Group %d of %d: %s with %s points"
        .formatted(
            number,
            columns,
            people(column.people().size()),
            least.equals(most) ? least : least + " to " + most);
  }

  /** Returns what a field of the heat map says of a requirement. */
  public static String field(Tally tally) {
    if (tally.asked() == 0) {
      return tally.notApplicable() > 0 ? "not part of the job, they say" : "not asked for";
    }
    if (tally.answered() == 0) {
      return "not answered";
    }
    String reached = percent(tally.attainment().orElse(0)) + " of the level asked for";
    if (tally.asked() == 1) {
      return reached;
    }
    return tally.notAnswered() == 0
        ? "%s, in the mean of %s".formatted(reached, people(tally.answered()))
        : "%s, in the mean of %s who answered; %s"
            .formatted(reached, people(tally.answered()), notAnswered(tally));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
