package app.milepost.report.plan;

import app.milepost.plan.AnswerFirst;
import app.milepost.plan.OpenGaps;
import app.milepost.plan.OpenGaps.Way;
import app.milepost.plan.Plan;
import app.milepost.plan.Planner;
import app.milepost.plan.Reason;
import app.milepost.plan.WhyNot;
import app.milepost.role.Activity;
import app.milepost.scoring.ItemScore;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What is to be said about a plan beside its steps.
 *
 * @param open what it leaves open, most urgent first
 * @param left the activities that it leaves out, in the pack's order
 * @param answerFirst ids of the open questions to which an answer could change the plan
 */
public record Advice(List<Open> open, List<Left> left, List<String> answerFirst) {

  /** Nothing to be said. */
  public static final Advice NONE = new Advice(List.of(), List.of(), List.of());

  public Advice {
    open = List.copyOf(open);
    left = List.copyOf(left);
    answerFirst = List.copyOf(answerFirst);
  }

  /**
   * A gap that the plan leaves open.
   *
   * @param way how it could be closed, were there time and money enough; empty if no activity does
   * @param looked whether there was time to look for all ways
   */
  public record Open(ItemScore gap, Optional<Way> way, boolean looked) {}

  /** An activity that is left out. */
  public record Left(Activity activity, Reason reason) {}

  /**
   * Finds out what is to be said, by planning again many times.
   *
   * @param stop asked now and then; once it says so, the rest stays unsaid
   */
  public static Advice of(Planner planner, Plan plan, BooleanSupplier stop) {
    if (plan.before().scored().isEmpty()) {
      return NONE;
    }
    OpenGaps gaps = new OpenGaps(planner, plan, stop);
    WhyNot whyNot = new WhyNot(planner, plan, stop);
    return new Advice(
        gaps.all().stream().map(gap -> new Open(gap, gaps.way(gap), !stop.getAsBoolean())).toList(),
        whyNot.leftOut().stream()
            .map(activity -> new Left(activity, whyNot.reason(activity)))
            .toList(),
        AnswerFirst.of(planner, plan, stop));
  }
}
