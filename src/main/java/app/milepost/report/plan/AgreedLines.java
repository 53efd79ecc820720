package app.milepost.report.plan;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.AgreedStep;
import app.milepost.plan.PlanChoices;
import app.milepost.words.ActivityWords;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Says what was agreed on, as it was then. */
public final class AgreedLines {

  private AgreedLines() {}

  /** Returns when which revision was agreed on, what it takes and where it leads. */
  public static String heading(AgreedPlan plan, int revision) {
    return "Plan agreed on %s (revision %d: %s)"
        .formatted(Numbers.date(plan.on()), revision, summary(plan));
  }

  /** Returns what a plan takes and where it leads. */
  public static String summary(AgreedPlan plan) {
    return "%s for %s, from %s to %s points"
        .formatted(
            ActivityWords.hours(plan.hours()),
            plan.goal(),
            Numbers.points(plan.before()),
            Numbers.points(plan.after()));
  }

  /** Returns its steps, a line each. */
  public static List<String> steps(AgreedPlan plan) {
    return plan.steps().stream().map(step -> line(plan, step)).toList();
  }

  private static String line(AgreedPlan plan, AgreedStep step) {
    return "%s – %s: %s · %s · %s"
        .formatted(
            Numbers.shortDate(step.start()),
            Numbers.shortDate(step.end()),
            step.title(),
            ActivityWords.hours(step.hours()),
            costs(plan, step));
  }

  /** Returns what a step costs: {@code Free}, or {@code $299 at most}. */
  public static String costs(AgreedPlan plan, AgreedStep step) {
    return step.cost().signum() == 0
        ? "Free"
        : "%s at most".formatted(ActivityWords.money(step.cost(), plan.currency()));
  }

  /** Returns every revision with its steps, oldest first, a line each. */
  public static List<String> all(PlanChoices choices) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < choices.agreed().size(); i++) {
      lines.add(heading(choices.agreed().get(i), i + 1));
      lines.addAll(steps(choices.agreed().get(i)));
    }
    return lines;
  }
}
