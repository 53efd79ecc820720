package app.milepost.report.plan;

import app.milepost.plan.Curve;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanStep;
import app.milepost.plan.Reason;
import app.milepost.report.plan.Advice.Left;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.words.ActivityWords;
import app.milepost.words.BandWords;
import app.milepost.words.Numbers;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A plan as a page of plain text. */
public final class PlanText {

  private final RolePack pack;
  private final Plan plan;
  private final PlanSentences sentences;
  private final PrintWriter out;

  /** Prepares to print a plan for a career; there must be something to score. */
  public PlanText(RolePack pack, Plan plan, PrintWriter out) {
    this.pack = pack;
    this.plan = plan;
    this.out = out;
    sentences = new PlanSentences(pack, plan);
  }

  /**
   * Prints all of it.
   *
   * @param curve what more of one budget would bring, the least first; empty where not asked for
   */
  public void print(Advice advice, List<Curve.Step> curve, Curve.By by) {
    out.printf(
        "Plan for %s, with %s%n%n",
        pack.rung(plan.request().rung()).orElseThrow().title(),
        BudgetWords.of(plan.request().budget(), pack.currency()));
    out.printf("Now:   %s%n", standing(plan.before()));
    out.printf("After: %s%n%n", standing(plan.after()));
    steps();
    out.printf("%s%n%n", sentences.proof());
    list("Answer first: these could change the plan", advice.answerFirst(), sentences::requirement);
    list(
        "Still open afterwards",
        advice.open(),
        open -> sentences.requirement(open.gap().id()) + ": " + sentences.why(open));
    List<Left> useful =
        advice.left().stream()
            .filter(left -> left.reason() != Reason.Plain.BRINGS_NOTHING)
            .toList();
    list("Left out", useful, left -> left.activity().title() + ": " + sentences.why(left));
    int useless = advice.left().size() - useful.size();
    if (useless > 0) {
      out.printf(
          "%s that %s nothing that you lack.%n%n",
          useless == 1 ? "One activity is left out" : useless + " activities are left out",
          useless == 1 ? "brings" : "bring");
    }
    if (!curve.isEmpty()) {
      list(
          by == Curve.By.HOURS ? "What more hours would bring" : "What more money would bring",
          curve,
          step -> step(step, by));
    }
  }

  private String standing(Readiness readiness) {
    Outcome.Scored scored = readiness.scored().orElseThrow();
    int blocking = readiness.blocking().size();
    return "%s of 100 points, %s, %s"
        .formatted(
            Numbers.points(scored.earned()),
            BandWords.pair(scored.band(), scored.bandPotential()),
            PlanSentences.mustHaves(blocking));
  }

  private void steps() {
    if (plan.steps().isEmpty()) {
      out.printf("%s%n%n", sentences.noSteps());
      return;
    }
    StepSentences words = new StepSentences(pack, plan);
    for (PlanStep step : plan.steps()) {
      Activity activity = step.activity();
      out.printf(
          "%s (%s)%n",
          activity.title(), ActivityWords.kind(activity.kind()).toLowerCase(Locale.ROOT));
      out.printf("    %s%n", words.when(step));
      words.closes(step).forEach(line -> out.printf("    %s%n", line));
      words.sure(step).forEach(line -> out.printf("    %s%n", line));
      out.printf("    %s%n", activity.how());
    }
    out.printf(
        "%nAltogether: %s, %s%n%n", ActivityWords.hours(plan.hours()), sentences.cost(plan.cost()));
  }

  private <T> void list(String heading, List<T> entries, Function<T, String> words) {
    if (!entries.isEmpty()) {
      out.println(heading);
      entries.forEach(entry -> out.println("  " + words.apply(entry)));
      out.println();
    }
  }

  private String step(Curve.Step step, Curve.By by) {
    return "%s: %s points, %s"
        .formatted(
            by == Curve.By.HOURS
                ? ActivityWords.hours(step.hours())
                : sentences.amount(step.money()),
            Numbers.points(step.earned()),
            PlanSentences.mustHaves(step.blocking()));
  }
}
