package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.role.RolePack;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Shortcut;
import app.milepost.ui.work.AllAnswers;
import app.milepost.ui.work.Counselling;
import app.milepost.ui.work.Workspace;
import java.util.Map;

/** Erases all answers of one side to the career on screen, once somebody has agreed to that. */
final class StartOver {

  private static final String ERASE = "Erase them";
  private static final String KEEP = "Keep them";

  private final Workspace workspace;
  private final Counselling counselling;
  private final Dialogs dialogs;

  StartOver(Workspace workspace, Counselling counselling, Dialogs dialogs) {
    this.workspace = workspace;
    this.counselling = counselling;
    this.dialogs = dialogs;
  }

  /** Returns whether a side has said anything that could be erased. */
  boolean isPossible(Side side) {
    return count(side) > 0;
  }

  /**
   * Asks, and erases what a side has said.
   *
   * @param clients whether a counsellor rates clients here
   * @return whether it was erased
   */
  boolean from(Side side, boolean clients) {
    if (!isPossible(side) || !dialogs.confirm(question(side, clients), ERASE, KEEP)) {
      return false;
    }
    if (side == Side.OWN) {
      new AllAnswers(workspace).startOver();
    } else {
      counselling.startOver();
    }
    return true;
  }

  private long count(Side side) {
    return answers(side).values().stream()
        .filter(answer -> answer.isOwn() || !answer.note().isEmpty())
        .count();
  }

  private Map<String, Answer> answers(Side side) {
    return side == Side.COUNSELLOR
        ? workspace.counselProperty().get().answers()
        : workspace.assessmentProperty().get().map(Assessment::answers).orElse(Map.of());
  }

  private String question(Side side, boolean clients) {
    String career = workspace.roleProperty().get().map(RolePack::title).orElse("this career");
    return """
    %s

    What goes: %s.

    What stays: %s.

    %s brings it back until you close Milepost or turn to somebody else.\
    """
        .formatted(
            asked(side, clients).formatted(career),
            goes(side, clients),
            stays(side, clients),
            Shortcut.UNDO.keys());
  }

  private String asked(Side side, boolean clients) {
    if (!clients) {
      return "Erase all your answers for %s and start over?";
    }
    return side == Side.OWN
        ? "Erase all answers of " + client() + " for %s and start over?"
        : "Erase all your own ratings of " + client() + " for %s and start over?";
  }

  private String goes(Side side, boolean clients) {
    long count = count(side);
    String answers =
        side == Side.COUNSELLOR
            ? (count == 1 ? "the one rating" : "all %d ratings".formatted(count))
            : (count == 1 ? "the one answer" : "all %d answers".formatted(count));
    String leftOut =
        side == Side.OWN
            ? ", what %s left out as not part of the job"
                .formatted(clients ? "they have" : "you have")
            : "";
    return "%s, what stands behind them%s and the notes on them".formatted(answers, leftOut);
  }

  private String stays(Side side, boolean clients) {
    if (!clients) {
      return "your name, the step you aim at, your milestones, what is ticked in checklists and"
          + " what you decided about your plan";
    }
    return side == Side.OWN
        ? "your own ratings, the notes and steps of the session, the step aimed at, earlier"
            + " sessions, what is ticked in checklists and what was decided about the plan"
        : "the answers of %s, the notes and steps of the session and earlier sessions"
            .formatted(client());
  }

  private String client() {
    return workspace
        .assessmentProperty()
        .get()
        .map(Assessment::personName)
        .filter(name -> !name.isBlank())
        .orElse("your client");
  }
}
