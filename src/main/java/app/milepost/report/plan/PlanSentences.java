package app.milepost.report.plan;

import app.milepost.plan.OpenGaps.Way;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanStep;
import app.milepost.plan.Planner;
import app.milepost.plan.Reason;
import app.milepost.report.plan.Advice.Left;
import app.milepost.report.plan.Advice.Open;
import app.milepost.role.Activity;
import app.milepost.role.Need;
import app.milepost.role.RolePack;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.words.ActivityWords;
import app.milepost.words.BandWords;
import app.milepost.words.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Says in sentences what a plan leaves open or out, and why. */
public final class PlanSentences {

  private final RolePack pack;
  private final Plan plan;

  /** Prepares to speak of a plan for a career. */
  public PlanSentences(RolePack pack, Plan plan) {
    this.pack = pack;
    this.plan = plan;
  }

  /** Returns why no plan has all that is fixed. */
  public static String impossible(RolePack pack, Optional<Planner.Conflict> conflict) {
    return conflict
        .map(found ->
            "“%s” can’t be in this plan. %s"
                .formatted(
                    found.activity().title(),
                    new PlanSentences(pack, found.without())
                        .why(new Left(found.activity(), found.reason()))))
        .orElse(
            "What you want in any case does not fit into your hours, money and weeks together. Want"
                + " less, or allow more.");
  }

  /** Returns where the plan leads in points. */
  public String brings() {
    double from = earned(plan.before());
    double to = earned(plan.after());
    return plan.steps().isEmpty()
        ? "You have %s points, and this plan changes nothing".formatted(Numbers.points(from))
        : "This plan takes you from %s to %s points"
            .formatted(Numbers.points(from), Numbers.points(to));
  }

  private static double earned(Readiness readiness) {
    return readiness.scored().orElseThrow().earned();
  }

  /** Returns what becomes of the readiness and of open must-haves. */
  public String bands() {
    String before = band(plan.before());
    String after = band(plan.after());
    int open = plan.before().blocking().size();
    int left = plan.after().blocking().size();
    String readiness =
        before.equals(after)
            ? "Readiness stays %s.".formatted(before)
            : "Readiness: from “%s” to “%s”.".formatted(before, after);
    String mustHaves =
        open == left
            ? left == 0 ? "No must-have is open." : capital(mustHaves(left)) + " as before."
            : "%s, %s."
                .formatted(
                    capital(mustHaves(left)),
                    open == 1 ? "down from one" : "down from " + Numbers.count(open));
    return readiness + " " + mustHaves;
  }

  private static String band(Readiness readiness) {
    Outcome.Scored scored = readiness.scored().orElseThrow();
    return BandWords.pair(scored.band(), scored.bandPotential());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Returns how many must-haves are open: {@code three must-haves open}. */
  public static String mustHaves(int open) {
    return switch (open) {
      case 0 -> "no must-have open";
      case 1 -> "one must-have open";
      default -> Numbers.count(open) + " must-haves open";
    };
  }

  /** Returns what all steps take together; empty where there are none. */
  public String takes() {
    if (plan.steps().isEmpty()) {
      return "";
    }
    int weeks = plan.steps().stream().mapToInt(PlanStep::lastWeek).max().orElseThrow();
    return "It takes %s over %s and is %s."
        .formatted(
            ActivityWords.hours(plan.hours()), ActivityWords.weeks(weeks), costs(plan.cost()));
  }

  private String costs(BigDecimal money) {
    return money.signum() == 0 ? "free" : "%s at most".formatted(amount(money));
  }

  /** Returns whether the plan is the best, and if that is not known, what none can exceed. */
  public String proof() {
    return plan.proven()
        ? "No other plan within this budget is better. This was proven."
        : "The best plan found in the time there was. No plan can have more than %s points."
            .formatted(Numbers.points(Math.ceil(plan.bound() * 10) / 10));
  }

  /** Returns why there are no steps; empty where there are some. */
  public String noSteps() {
    if (!plan.steps().isEmpty()) {
      return "";
    }
    return plan.before().gaps().isEmpty()
        ? "Nothing that this step of the career asks for is open any more."
        : "Nothing in the list of activities helps within this budget.";
  }

  /**
   * Returns which finished steps the plan does not count yet, as nobody has rated since what they
   * bring; empty where there are none.
   */
  public String rateFirst() {
    List<String> unrated =
        plan.request().done().stream()
            .filter(
                id -> known(id).filter(of -> of.lifts().stream().anyMatch(plan::lacks)).isPresent())
            .map(this::title)
            .sorted()
            .toList();
    return unrated.isEmpty()
        ? ""
        : "Rate again first: this plan does not know yet what %s brought."
            .formatted(Numbers.list(unrated.stream().map("“%s”"::formatted).toList()));
  }

  /** Returns the name of a requirement. */
  public String requirement(String id) {
    return pack.requirementTitle(id);
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
    return "“%s” would close it%s: %s, %s, at least %s."
        .formatted(
            way.last().title(),
            before,
            ActivityWords.hours(way.hours()),
            cost(way.cost()),
            ActivityWords.weeks(way.weeks()));
  }

  /** Returns why an activity is left out. */
  public String why(Left left) {
    return switch (left.reason()) {
      case Reason.Plain plain -> plain(plain);
      case Reason.NeedsUnreachable unreachable ->
          "It needs %s, which nothing else here leads to.".formatted(need(unreachable.need()));
      case Reason.BroughtAnyway brought ->
          "It lifts nothing higher than %s does.".formatted(titles(brought.steps()));
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
    return known(activity).map(Activity::title).orElse(activity);
  }

  private Optional<Activity> known(String activity) {
    return plan.request().activities(pack).stream()
        .filter(known -> known.id().equals(activity))
        .findFirst();
  }

  /** Less than a tenth of a point is told as such. */
  static String points(double points) {
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
