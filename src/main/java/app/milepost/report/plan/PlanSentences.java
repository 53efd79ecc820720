package app.milepost.report.plan;

import app.milepost.plan.OpenGaps.Way;
import app.milepost.plan.Plan;
import app.milepost.plan.Reason;
import app.milepost.report.plan.Advice.Left;
import app.milepost.report.plan.Advice.Open;
import app.milepost.role.Activity;
import app.milepost.role.Need;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.words.ActivityWords;
import app.milepost.words.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Says in sentences what a plan leaves open or out, and why. */
public final class PlanSentences {

  private final RolePack pack;
  private final Plan plan;

  /** Prepares to speak of a plan for a career. */
  public PlanSentences(RolePack pack, Plan plan) {
    this.pack = pack;
    this.plan = plan;
  }

  /** Returns the name of a requirement. */
  public String requirement(String id) {
    return pack.requirement(id).map(Requirement::title).orElse(id);
  }

  /** Returns what would close a gap and what that takes. */
  public String why(Open open) {
    if (!open.looked()) {
      return "There was no time to find out what would close it.";
    }
    return open.way()
        .map(this::why)
        .orElseGet(() ->
            "Nothing in this career's list of activities that you have not ruled out reaches level"
                + " %d.".formatted(open.gap().required()));
  }

  private String why(Way way) {
    String before =
        way.steps() == 1
            ? ""
            : ", with the %s that it needs first"
                .formatted(
                    way.steps() == 2 ? "activity" : Numbers.count(way.steps() - 1) + " activities");
    return "“%s” would close it%s: %s, %s."
        .formatted(way.last().title(), before, ActivityWords.hours(way.hours()), cost(way.cost()));
  }

  /** Returns why an activity is left out. */
  public String why(Left left) {
    return switch (left.reason()) {
      case Reason.Plain plain -> plain(plain);
      case Reason.NeedsUnreachable unreachable ->
          "It needs %s, which nothing else here leads to.".formatted(need(unreachable.need()));
      case Reason.BroughtAnyway brought ->
          "It brings nothing that %s does not.".formatted(titles(brought.steps()));
      case Reason.TooManyHours hours ->
          "It takes at least %s with all that has to come first, and you have %s."
              .formatted(
                  ActivityWords.hours(hours.hours()),
                  ActivityWords.hours(plan.request().budget().hours()));
      case Reason.TooMuchMoney money ->
          "It costs at least %s with all that has to come first, %s more than you have."
              .formatted(
                  amount(money.money()),
                  amount(money.money().subtract(plan.request().budget().money())));
      case Reason.TooLate late ->
          "It takes at least %s with all that has to come first, and you have %s."
              .formatted(
                  ActivityWords.weeks(late.weeks()),
                  ActivityWords.weeks(plan.request().budget().weeks()));
      case Reason.LeavesMoreOpen more ->
          "With it, %s more would stay open."
              .formatted(
                  more.mustHaves() == 1 ? "one must-have" : more.mustHaves() + " must-haves");
      case Reason.EarnsLess less ->
          "With it, the plan would bring %s points less.".formatted(points(less.points()));
      case Reason.CostsMore more ->
          "With it, the same would cost %s more.".formatted(amount(more.money()));
      case Reason.TakesLonger more ->
          "With it, the same would take %s more.".formatted(ActivityWords.hours(more.hours()));
      case Reason.TakesMoreSteps more ->
          "With it, the same would take %s more."
              .formatted(more.steps() == 1 ? "one activity" : more.steps() + " activities");
    };
  }

  private static String plain(Reason.Plain plain) {
    return switch (plain) {
      case RULED_OUT -> "You ruled it out.";
      case DONE -> "You have done it.";
      case BRINGS_NOTHING -> "It brings nothing that you lack.";
      case NO_BETTER -> "It is as good as what the plan has, but stands later in the list.";
      case TOO_MUCH_TOGETHER -> "It does not fit into your hours, money and weeks together.";
      case NOT_COMPARED -> "There was no time to compare it.";
    };
  }

  private String need(Need need) {
    return switch (need) {
      case Need.OfActivity other -> "“" + title(other.activity()) + "”";
      case Need.OfRequirement level ->
          "level %d in “%s”".formatted(level.level(), requirement(level.requirement()));
    };
  }

  private String titles(List<String> activities) {
    return Numbers.list(activities.stream().map(id -> "“" + title(id) + "”").toList());
  }

  private String title(String activity) {
    return Stream.concat(pack.activities().stream(), plan.request().own().stream())
        .filter(known -> known.id().equals(activity))
        .map(Activity::title)
        .findFirst()
        .orElse(activity);
  }

  /** Less than a tenth of a point is told as such. */
  private static String points(double points) {
    return points < 0.05 ? "less than 0.1" : Numbers.points(points);
  }

  /** Returns an amount in the currency of the career's activities. */
  public String amount(BigDecimal money) {
    return ActivityWords.money(money, pack.currency());
  }

  /** Returns an amount, or that nothing has to be paid. */
  public String cost(BigDecimal money) {
    return money.signum() == 0 ? "free" : amount(money);
  }
}
