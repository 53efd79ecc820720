package app.milepost.ui.work;

import app.milepost.people.Counsel;
import app.milepost.plan.PlanChoices;
import app.milepost.role.RolePack;
import java.util.Optional;

/** What was taken back or done again. */
public final class EditWords {

  private EditWords() {}

  /**
   * Returns a sentence.
   *
   * @param role knows the titles
   */
  public static String of(History.Move move, Optional<RolePack> role) {
    return "%s: %s.".formatted(move.back() ? "Taken back" : "Done again", of(move.edit(), role));
  }

  private static String of(Edit edit, Optional<RolePack> role) {
    return switch (edit) {
      case Edit.OfAnswer answer ->
          "the answer on “%s”".formatted(title(answer.requirement(), role));
      case Edit.OfRung rung -> "the step aimed at";
      case Edit.OfPlan plan -> between(plan.before(), plan.after());
      case Edit.OfAgreement both ->
          both.plan().before().agreed().equals(both.plan().after().agreed())
              ? "which activities are done"
              : "agreeing on the plan";
      case Edit.OfTick tick -> "a tick in a checklist";
      case Edit.OfAll all -> "the answers taken over";
      case Edit.OfEvery every -> "starting over";
      case Edit.OfCounsel said ->
          said.requirement()
              .map(id -> "your own rating of “%s”".formatted(title(id, role)))
              .orElseGet(() -> between(said.before(), said.after()));
    };
  }

  private static String title(String id, Optional<RolePack> role) {
    return role.map(pack -> pack.requirementTitle(id)).orElse(id);
  }

  private static String between(PlanChoices before, PlanChoices after) {
    if (!before.budget().equals(after.budget())) {
      return "the time or money of the plan";
    }
    if (!before.own().equals(after.own())) {
      return "an activity of your own in the plan";
    }
    if (!before.employment().equals(after.employment())) {
      return "what the employment plan says";
    }
    if (!before.start().equals(after.start())) {
      return "the first day of the plan";
    }
    return before.done().equals(after.done())
        ? "which activities the plan may have"
        : "which activities are done";
  }

  private static String between(Counsel before, Counsel after) {
    if (!before.answers().equals(after.answers())) {
      return "starting over with your own ratings";
    }
    if (!before.privateNotes().equals(after.privateNotes())) {
      return "a private note";
    }
    if (!before.sharedNotes().equals(after.sharedNotes())) {
      return "a note for both";
    }
    return before.steps().equals(after.steps())
        ? "whether both ratings are printed"
        : "a next step";
  }
}
