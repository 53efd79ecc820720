package app.milepost.scoring.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.plan.PlanRequest;
import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.AnswerSheet;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.random.RandomPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ClosingsTest {

  private static final RolePack PACK = WorkedExample.pack();
  private static final int PEOPLE = 300;

  private final List<PlanRequest> asked =
      LongStream.range(0, PEOPLE).mapToObj(id -> RandomPeople.request(PACK, id)).toList();

  private Standings standings(RolePack pack) {
    StandingsBuilder builder =
        new StandingsBuilder(pack, LongStream.range(0, PEOPLE + 1).boxed().toList());
    for (int id = 0; id < PEOPLE; id++) {
      PlanRequest of = asked.get(id);
      builder.put(id, of.rung(), AnswerSheet.of(pack.requirements(), of.answers()), false);
    }
    return builder.build();
  }

  /** What somebody is rated below in, where an activity leads to the level asked for. */
  private long closed(PlanRequest of, Activity activity) {
    Readiness scored = new Scorer(PACK).score(of.rung(), of.answers());
    return scored.items().stream()
        .filter(item -> item.rating().isPresent())
        .filter(item -> item.rating().getAsInt() < item.required())
        .filter(item -> activity.lifts().stream().anyMatch(lift -> reaches(lift, item)))
        .count();
  }

  private static boolean reaches(Lift lift, ItemScore item) {
    return lift.requirement().equals(item.id()) && lift.to() >= item.required();
  }

  @Test
  void eachActivityIsToldWithTheGapsItClosesAndThePeopleBehindThem() {
    Standings standings = standings(PACK);
    Closings closings = new Closings(PACK);
    List<ActivityTally> tallies = closings.count(standings, standings.where(row -> row % 3 > 0));
    List<ActivityTally> expected = new ArrayList<>();
    for (int index = 0; index < PACK.activities().size(); index++) {
      Activity activity = PACK.activities().get(index);
      long[] each =
          IntStream.range(0, PEOPLE)
              .filter(row -> row % 3 > 0)
              .mapToLong(row -> closed(asked.get(row), activity))
              .filter(gaps -> gaps > 0)
              .toArray();
      if (each.length > 0) {
        expected.add(
            new ActivityTally(activity, index, each.length, (int) LongStream.of(each).sum()));
      }
    }
    assertThat(tallies).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(40);
    for (int i = 1; i < tallies.size(); i++) {
      ActivityTally before = tallies.get(i - 1);
      ActivityTally after = tallies.get(i);
      assertThat(before.gaps()).isGreaterThanOrEqualTo(after.gaps());
      if (before.gaps() == after.gaps()) {
        assertThat(before.people()).isGreaterThanOrEqualTo(after.people());
      }
    }
  }

  @Test
  void thePeopleBehindAnActivityAreThoseCounted() {
    Standings standings = standings(PACK);
    Closings closings = new Closings(PACK);
    Group everybody = standings.where(row -> true);
    for (ActivityTally tally : closings.count(standings, everybody)) {
      Group behind = standings.where(row -> closings.closesAny(standings, row, tally.index()));
      assertThat(behind.size()).isEqualTo(tally.people());
    }
  }

  @Test
  void whoHasAnsweredNothingHasNoGapToClose() {
    Standings standings = standings(PACK);
    assertThat(new Closings(PACK).count(standings, standings.where(row -> row == PEOPLE)))
        .isEmpty();
  }

  /** Bits of two numbers are needed from the 65th requirement on. */
  @Test
  void aCareerMayHaveMoreRequirementsThanANumberHasBits() {
    Requirement first = PACK.requirements().getFirst();
    List<Requirement> more = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      more.add(ChangedPacks.withRequired(ChangedPacks.withId(first, "more-" + i), Map.of()));
    }
    more.addAll(PACK.requirements());
    RolePack larger = ChangedPacks.withRequirements(PACK, more);
    Standings standings = standings(larger);
    assertThat(new Closings(larger).count(standings, standings.where(row -> true)))
        .isEqualTo(new Closings(PACK).count(standings(PACK), standings.where(row -> true)));
  }
}
