package app.milepost.report;

import app.milepost.chart.Drawing;
import app.milepost.chart.Fluid;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.scoring.Gate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One result in the words, figures and drawings that every report shows. Texts are plain, never
 * markup; an empty text means there is nothing to say.
 *
 * @param role the career's name
 * @param rung the name of the step aimed at
 * @param person as the person writes their name, may be empty
 * @param date the day, in words
 * @param news the step that can be applied for now, in a sentence; empty where there is none
 * @param newsBasis what that rests on
 * @param headline the sentence to repeat at home
 * @param band readiness in words, with what is still open
 * @param bandMeaning what that means, a sentence or two
 * @param bandReason why must-haves hold the band back
 * @param charts the four drawings
 * @param strengths what is met, first what can be shown, then by what it is worth
 * @param actions what to do next, a line each
 * @param mustHaves in the pack's order
 * @param gaps what is rated below the level asked for, most urgent first
 * @param answerFirst what is not answered, most urgent first
 * @param ledger by section, in the pack's order
 * @param total the points shown, the sum of the ledger
 * @param ladder every rung, first step first
 * @param questions to expect about claims that nothing backs
 * @param notes what client and counsellor have put down for both, a paragraph each
 * @param ratings the counsellor's beside the person's own, where they are to be printed
 * @param steps what they have agreed on, in words
 * @param ticked checklists in which the person has ticked something
 * @param unknowns what this result cannot know, a sentence or two an entry
 * @param method how the figures come about
 * @param limits what they cannot tell
 * @param notice what the report may not be used for
 */
public record ReadinessSummary(
    String role,
    String rung,
    String person,
    String date,
    String news,
    String newsBasis,
    String headline,
    String band,
    String bandMeaning,
    String bandReason,
    Charts charts,
    List<Strength> strengths,
    List<String> actions,
    List<MustHave> mustHaves,
    List<Gap> gaps,
    List<Open> answerFirst,
    List<LedgerSection> ledger,
    String total,
    List<LadderRow> ladder,
    List<Question> questions,
    List<String> notes,
    List<TwoRatings> ratings,
    List<String> steps,
    List<TickedList> ticked,
    List<String> unknowns,
    List<String> method,
    List<String> limits,
    String notice) {

  public ReadinessSummary {
    strengths = List.copyOf(strengths);
    actions = List.copyOf(actions);
    mustHaves = List.copyOf(mustHaves);
    gaps = List.copyOf(gaps);
    answerFirst = List.copyOf(answerFirst);
    ledger = List.copyOf(ledger);
    ladder = List.copyOf(ladder);
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
    ratings = List.copyOf(ratings);
    steps = List.copyOf(steps);
    ticked = List.copyOf(ticked);
    unknowns = List.copyOf(unknowns);
    method = List.copyOf(method);
    limits = List.copyOf(limits);
  }

  /** Returns the titles of the must-haves by state, best first; states without any are left out. */
  public Map<Gate, List<String>> mustHavesByState() {
    Map<Gate, List<String>> states = new LinkedHashMap<>();
    for (Gate gate : List.of(Gate.MET, Gate.CLAIMED, Gate.UNMET, Gate.UNKNOWN)) {
      List<String> titles =
          mustHaves.stream().filter(m -> m.gate() == gate).map(MustHave::title).toList();
      if (!titles.isEmpty()) {
        states.put(gate, titles);
      }
    }
    return states;
  }

  /** Returns the summary of a result. */
  public static ReadinessSummary of(ReportInput input) {
    return new Summarizer(input, NextActions.alone(input)).summarize();
  }

  /**
   * Returns the summary of a result that a plan follows on paper: what to do next is the plan's.
   */
  static ReadinessSummary before(EmploymentPlan plan, ReportInput input) {
    return new Summarizer(input, new PlannedActions(plan, input.plan().done().keySet()))
        .summarize();
  }

  /**
   * The drawings.
   *
   * @param gauge the three figures on a half circle
   * @param levels by requirement: one radar, or rows of dots, section by section
   * @param levelsHint how to read them
   * @param bars the three figures by section
   * @param ladder points by rung
   */
  public record Charts(
      Drawing gauge, List<Fluid> levels, String levelsHint, Fluid bars, Fluid ladder) {
    public Charts {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Something that is met.
   *
   * @param id of the requirement
   * @param title of the requirement
   * @param line what a person does at the level the evidence shows, or else at the level asked for,
   *     as a resume can have it
   * @param proof what stands behind it, in a sentence
   * @param mustHave whether it is one
   * @param canShow whether the evidence carries it
   * @param section title of the section it belongs to
   */
  public record Strength(
      String id,
      String title,
      String line,
      String proof,
      boolean mustHave,
      boolean canShow,
      String section) {}

  /**
   * A checklist in which something is ticked.
   *
   * @param title of the list
   * @param count how much of it is ticked, in words
   * @param boxes what is ticked, in the list's order
   */
  public record TickedList(String title, String count, List<String> boxes) {
    public TickedList {
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * A must-have.
   *
   * @param id of the requirement
   * @param title of the requirement
   * @param gate its state
   * @param detail level and evidence in words
   * @param why what the state means here
   */
  public record MustHave(String id, String title, Gate gate, String detail, String why) {}

  /**
   * Something that is rated below the level asked for.
   *
   * @param rank 1 for the most urgent
   * @param id of the requirement
   * @param title of the requirement
   * @param mustHave whether it is one
   * @param level given, 0 to 4
   * @param required level asked for, 1 to 4
   * @param target what a person at the required level does
   * @param ways how it can be closed, a line each, as far as the pack tells
   * @param worth points that closing it brings, to one decimal
   * @param why how the worth comes about
   */
  public record Gap(
      int rank,
      String id,
      String title,
      boolean mustHave,
      int level,
      int required,
      String target,
      List<String> ways,
      String worth,
      String why) {
    public Gap {
      ways = List.copyOf(ways);
    }
  }

  /**
   * Something that is not answered. What is asked for is not told, as it would sway the answer.
   *
   * @param rank 1 for the most urgent
   * @param id of the requirement
   * @param title of the requirement
   * @param mustHave whether it is one
   * @param worth points that it brings at most, to one decimal
   * @param why how the worth comes about
   */
  public record Open(
      int rank, String id, String title, boolean mustHave, String worth, String why) {}

  /**
   * One rung of the ladder.
   *
   * @param id of the rung
   * @param title of the rung
   * @param years when people usually stand on it
   * @param earned points there alone, a dash where there is nothing to score
   * @param cumulative the smallest earned up to and including it, or a dash
   * @param band readiness there alone in words, with what is still open
   * @param aimedAt whether it is the rung aimed at
   * @param why what the figures mean
   */
  public record LadderRow(
      String id,
      String title,
      String years,
      String earned,
      String cumulative,
      String band,
      boolean aimedAt,
      String why) {}

  /**
   * A question to expect.
   *
   * @param id of the requirement
   * @param title of the requirement
   * @param text the question
   * @param reason why it will be asked
   */
  public record Question(String id, String title, String text, String reason) {}

  /**
   * What two people say of one requirement.
   *
   * @param title of the requirement
   * @param asked level asked for, a dash where the person has not answered
   * @param own the person's answer in words
   * @param counsellor the counsellor's rating in words
   * @param farApart whether they are two levels or more apart
   */
  public record TwoRatings(
      String title, String asked, String own, String counsellor, boolean farApart) {}
}
