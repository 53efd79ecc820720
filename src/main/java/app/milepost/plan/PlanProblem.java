package app.milepost.plan;

import app.milepost.assessment.Answer;
import app.milepost.plan.optimize.Problem;
import app.milepost.plan.optimize.Problem.Item;
import app.milepost.plan.optimize.Problem.Limits;
import app.milepost.plan.optimize.Problem.Option;
import app.milepost.plan.optimize.Problem.Rise;
import app.milepost.role.Activity;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A request as a problem in numbers, and what its numbers stand for. */
final class PlanProblem {

  /** More hours and more cents than all activities together take. */
  private static final long MORE_THAN_ANY = 1L << 40;

  /** More weeks than anybody has. */
  private static final int MOST_WEEKS = 10 * Budget.MOST_WEEKS;

  private final Rung rung;
  private final PlanRequest request;
  private final List<Requirement> open = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Integer> groups = new HashMap<>();
  private final Activities activities;
  private final List<Activity> order;
  private final Worth worth;
  private final List<Item> items;
  private final List<Option> options;

  /** Poses the problem of a request. There must be something to score. */
  PlanProblem(RolePack pack, PlanRequest request) {
    this.request = request;
    rung = pack.rung(request.rung()).orElseThrow();
    List<Requirement> set =
        pack.asked(rung.id()).stream()
            .filter(r -> !(request.answers().get(r.id()) instanceof Answer.NotApplicable))
            .toList();
    for (Requirement requirement : set) {
      if (rating(requirement) < requirement.requiredAt(rung.id())) {
        positions.put(requirement.id(), open.size());
        open.add(requirement);
      }
    }
    worth = new Worth(rung, set);
    activities = new Activities(pack.activities(), request);
    order = activities.all();
    items = open.stream().map(this::item).toList();
    options = order.stream().map(this::option).toList();
  }

  private int rating(Requirement requirement) {
    return Activities.rating(request.answers(), requirement.id());
  }

  /** Returns the requirements that lack something, in the pack's order. */
  List<Requirement> open() {
    return open;
  }

  /** Returns the activities in the order of the problem's options. */
  List<Activity> activities() {
    return order;
  }

  Activities possible() {
    return activities;
  }

  Worth worth() {
    return worth;
  }

  /** Returns whether an activity brings something that lacks. */
  boolean brings(Activity activity) {
    return !rises(activity).isEmpty();
  }

  /** Returns what the budget leaves. */
  Limits limits() {
    Budget budget = request.budget();
    return new Limits(budget.hours(), cents(budget.money()), budget.hoursAWeek(), budget.weeks());
  }

  Problem problem() {
    return problem(limits());
  }

  /**
   * Returns a number of weeks below which some of these activities can't be ended, with the hours a
   * week that there are; 0 where they never can.
   */
  int fewestWeeks(Collection<String> ids) {
    Problem posed =
        problem(
            new Limits(MORE_THAN_ANY, MORE_THAN_ANY, request.budget().hoursAWeek(), MOST_WEEKS));
    return IntStream.range(0, order.size())
        .filter(index -> ids.contains(order.get(index).id()))
        .flatMap(index -> posed.soonestEnd(index).stream())
        .max()
        .orElse(0);
  }

  /** Returns the same problem as if there were all the time and money in the world. */
  Problem unlimited() {
    return problem(new Limits(MORE_THAN_ANY, MORE_THAN_ANY, Budget.HOURS_OF_A_WEEK, MOST_WEEKS));
  }

  /** Returns the same problem under other limits. */
  Problem problem(Limits limits) {
    return new Problem(items, options, limits);
  }

  private Item item(Requirement requirement) {
    return new Item(
        rating(requirement),
        worth.of(requirement),
        requirement.mustHave() ? requirement.requiredAt(rung.id()) : Item.NEVER_BLOCKS);
  }

  private Option option(Activity activity) {
    return new Option(
        rises(activity),
        activity.hours(),
        cents(activity.cost().to()),
        activity.weeks(),
        activity
            .oneOf()
            .map(name -> groups.computeIfAbsent(name, n -> groups.size()))
            .orElse(Option.NO_GROUP),
        activities.openNeeds(activity),
        request.fixed().contains(activity.id()));
  }

  private List<Rise> rises(Activity activity) {
    return activity.lifts().stream()
        .map(lift -> new Rise(positions.getOrDefault(lift.requirement(), -1), lift.to()))
        .filter(rise -> rise.item() >= 0)
        .filter(rise -> rise.to() > rating(open.get(rise.item())))
        .toList();
  }

  static long cents(BigDecimal money) {
    return money.movePointRight(2).longValueExact();
  }
}
