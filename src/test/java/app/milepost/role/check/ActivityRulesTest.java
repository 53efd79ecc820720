package app.milepost.role.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Origin;
import app.milepost.role.RolePack;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.ScoringTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What makes plans impossible is an error, told where it stands. */
class ActivityRulesTest {

  private static final RolePack PACK =
      ScoringTable.pack(
          """
          rungs low high
          section s 60 40
          a 1* 1 2
          b 5  0 4
          c 3  0 0
          """);

  private static final ActivityCost FREE = cost("0", "0", "USD");

  @Test
  void activitiesInOrderAreSound() {
    assertThat(
            problems(
                activity("one", FREE, List.of(lift("a", 2), lift("b", 4))),
                activity(
                    "two",
                    cost("1", "2.5", "USD"),
                    List.of(lift("a", 1)),
                    new Need.OfActivity("one"),
                    new Need.OfRequirement("b", 3))))
        .isEmpty();
  }

  @Test
  void anIdThatStandsTwiceIsReported() {
    assertThat(problems(plain("one"), plain("one")))
        .containsExactly(
            "$.activities[1].id: The id “one” stands twice. Give each entry an id of its own.");
  }

  @Test
  void whatIsNotThereIsReported() {
    assertThat(
            problems(
                activity(
                    "one",
                    FREE,
                    List.of(lift("ghost", 1)),
                    new Need.OfActivity("two"),
                    new Need.OfRequirement("specter", 1))))
        .containsExactly(
            "$.activities[0].lifts[0].requirement: There is no requirement “ghost”.",
            "$.activities[0].needs[0]: There is no activity “two”.",
            "$.activities[0].needs[1].requirement: There is no requirement “specter”.");
  }

  @Test
  void anUnknownSourceAndADayThatIsNotInTheCalendarAreReported() {
    Origin origin = new Origin("rumor", "2026", "", "2026-02-31", "");
    Activity one =
        new Activity(
            "one",
            ActivityKind.STUDY,
            "One",
            "",
            1,
            1,
            Optional.of(origin),
            new ActivityCost(BigDecimal.ZERO, BigDecimal.ONE, "USD", Optional.of(origin)),
            List.of(lift("a", 1)),
            List.of(),
            Optional.empty(),
            "");
    String day = " There is no day “2026-02-31”. Write the day the source was read, as YYYY-MM-DD.";
    assertThat(problems(one))
        .containsExactly(
            "$.activities[0].timeFact.retrieved:" + day,
            "$.activities[0].timeFact.source: There is no source “rumor”.",
            "$.activities[0].cost.fact.retrieved:" + day,
            "$.activities[0].cost.fact.source: There is no source “rumor”.");
  }

  @Test
  void aRequirementLiftedTwiceByOneActivityIsReported() {
    assertThat(problems(activity("one", FREE, List.of(lift("a", 1), lift("a", 2)))))
        .containsExactly(
            "$.activities[0].lifts[1].requirement: The requirement “a” stands twice in this list."
                + " Keep one of the two.");
  }

  @Test
  void aLiftAboveWhatAnyRungAsksForIsReported() {
    assertThat(problems(activity("one", FREE, List.of(lift("a", 3), lift("c", 1)))))
        .containsExactly(
            "$.activities[0].lifts[0].to: No rung asks for more than level 2 of “a”. Lower this to"
                + " 2.",
            "$.activities[0].lifts[1].to: No rung asks for “c”, so nothing is gained by this. Take"
                + " it out.");
  }

  @Test
  void aCostThatRunsBackwardsIsReported() {
    assertThat(problems(activity("one", cost("300", "229.5", "USD"), List.of(lift("a", 1)))))
        .containsExactly("$.activities[0].cost.to: The cost runs backwards, from 300 to 229.5.");
  }

  @Test
  void aSecondCurrencyIsReported() {
    assertThat(
            problems(plain("one"), activity("two", cost("1", "2", "EUR"), List.of(lift("a", 1)))))
        .containsExactly(
            "$.activities[1].cost.currency: An activity before this one is in USD, and a plan adds"
                + " up what they cost. Give all of them in one currency.");
  }

  @Test
  void anActivityThatNeedsItselfIsReportedOnce() {
    assertThat(problems(needing("one", "one")))
        .containsExactly("$.activities[0].needs[0]: “one” needs itself. Take this out.");
  }

  @Test
  void aCircleOfNeedsIsReportedOnceWithItsMembersInOrder() {
    assertThat(
            problems(
                needing("way-in", "one"),
                needing("one", "two", "aside"),
                needing("two", "three"),
                needing("three", "one"),
                plain("aside")))
        .containsExactly(
            "$.activities[1].needs: These need each other in a circle, so none could begin: “one”,"
                + " which needs “two”, which needs “three”, which needs “one”. Take out one of the"
                + " needs.");
  }

  @Test
  void twoWaysToOneNeedAreNoCircle() {
    assertThat(
            problems(
                needing("one", "two", "three"),
                needing("two", "four"),
                needing("three", "four"),
                plain("four")))
        .isEmpty();
  }

  @Test
  void whatTakesTwoOfAGroupIsReported() {
    assertThat(
            problems(
                grouped("degree", "school"),
                grouped("course", "school"),
                needing("exam", "degree"),
                needing("post", "exam", "course"),
                grouped("other", "school", "aside"),
                plain("aside")))
        .containsExactly(
            "$.activities[3].needs: No plan can hold this: it takes both “degree” and “course”, and"
                + " of the group “school” at most one is chosen. Take one of them out of the group"
                + " or out of the needs.");
  }

  private static List<String> problems(Activity... activities) {
    return PackRules.check(ChangedPacks.withActivities(PACK, List.of(activities))).stream()
        .map(PackProblem::line)
        .toList();
  }

  private static Activity plain(String id) {
    return activity(id, FREE, List.of(lift("a", 1)));
  }

  private static Activity needing(String id, String... needed) {
    Need[] needs = Arrays.stream(needed).map(Need.OfActivity::new).toArray(Need[]::new);
    return activity(id, FREE, List.of(lift("a", 1)), needs);
  }

  private static Activity grouped(String id, String group, String... needed) {
    Activity a = needing(id, needed);
    return new Activity(
        a.id(),
        a.kind(),
        a.title(),
        a.provider(),
        a.hours(),
        a.weeks(),
        a.timeFrom(),
        a.cost(),
        a.lifts(),
        a.needs(),
        Optional.of(group),
        a.how());
  }

  private static Activity activity(String id, ActivityCost cost, List<Lift> lifts, Need... needs) {
    return new Activity(
        id,
        ActivityKind.STUDY,
        "Title",
        "",
        1,
        1,
        Optional.empty(),
        cost,
        lifts,
        List.of(needs),
        Optional.empty(),
        "");
  }

  private static Lift lift(String requirement, int to) {
    return new Lift(requirement, to, Evidence.CLAIM);
  }

  private static ActivityCost cost(String from, String to, String currency) {
    return new ActivityCost(new BigDecimal(from), new BigDecimal(to), currency, Optional.empty());
  }
}
