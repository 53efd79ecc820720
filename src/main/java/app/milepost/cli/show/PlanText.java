package app.milepost.cli.show;

import app.milepost.plan.Curve;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanStep;
import app.milepost.plan.Reason;
import app.milepost.report.plan.Advice;
import app.milepost.report.plan.Advice.Left;
import app.milepost.report.plan.BudgetWords;
import app.milepost.report.plan.PlanSentences;
import app.milepost.report.plan.StepSentences;
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

/** A plan as text that fits a screen. */
public final class PlanText {

  private final RolePack pack;
  private final Plan plan;
  private final PlanSentences sentences;
  private final TextPage page;

  /**
   * Prepares to print a plan for a career; there must be something to score.
   *
   * @param width characters on a line
   */
  public PlanText(RolePack pack, Plan plan, PrintWriter out, int width) {
    this.pack = pack;
    this.plan = plan;
    page = new TextPage(out, width);
    sentences = new PlanSentences(pack, plan);
  }

  /**
   * Prints all of it.
   *
   * @param curve what more of one budget would bring, the least first; empty where not asked for
   */
  public void print(Advice advice, List<Curve.Step> curve, Curve.By by) {
    page.paragraph(
        "Plan for %s, with %s"
            .formatted(
                pack.rung(plan.request().rung()).orElseThrow().title(),
                BudgetWords.of(plan.request().budget(), pack.currency())));
    page.blank();
    page.hanging("Now:   ", standing(plan.before()));
    page.hanging("After: ", standing(plan.after()));
    page.blank();
    steps();
    page.paragraph(sentences.proof());
    if (!sentences.rateFirst().isEmpty()) {
      page.paragraph(sentences.rateFirst());
    }
    page.blank();
    list("Answer first: these could change the plan", advice.answerFirst(), sentences::requirement);
    list(
        "Still open afterwards",
        advice.open(),
        open -> sentences.requirement(open.gap().id()) + ": " + sentences.why(open));
    List<Left> useful =
        advice.left().stream()
            .filter(left -> left.reason() != Reason.Plain.BRINGS_NOTHING)
            .toList();
    list("Left out", useful, left -> named(left.activity()) + ": " + sentences.why(left));
    int useless = advice.left().size() - useful.size();
    if (useless > 0) {
      page.paragraph(
          "%s that %s nothing that you lack."
              .formatted(
                  useless == 1 ? "One activity is left out" : useless + " activities are left out",
                  useless == 1 ? "brings" : "bring"));
      page.blank();
    }
    if (!curve.isEmpty()) {
      list(
          by == Curve.By.HOURS ? "What more hours would bring" : "What more money would bring",
          curve,
          step -> step(step, by));
    }
  }

  /** With its id, by which an activity is wanted or ruled out. */
  private static String named(Activity activity) {
    return "%s [%s]".formatted(activity.title(), activity.id());
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
      page.paragraph(sentences.noSteps());
      page.blank();
      return;
    }
    StepSentences words = new StepSentences(pack, plan);
    TextPage below = page.indented().indented();
    for (PlanStep step : plan.steps()) {
      Activity activity = step.activity();
      page.paragraph(
          "%s, %s"
              .formatted(
                  named(activity), ActivityWords.kind(activity.kind()).toLowerCase(Locale.ROOT)));
      below.paragraph(words.when(step));
      words.closes(step).forEach(below::paragraph);
      words.sure(step).forEach(below::paragraph);
      below.paragraph(activity.how());
    }
    page.blank();
    page.paragraph(
        "Altogether: %s, %s"
            .formatted(ActivityWords.hours(plan.hours()), sentences.cost(plan.cost())));
    page.blank();
  }

  private <T> void list(String heading, List<T> entries, Function<T, String> words) {
    if (!entries.isEmpty()) {
      page.paragraph(heading);
      entries.forEach(entry -> page.hanging("- ", words.apply(entry)));
      page.blank();
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
