package app.milepost.scoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.random.RandomAnswers;
import app.milepost.testkit.random.RandomCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What must hold for every pack and every dossier, to the last bit. */
class ScoringPropertiesTest {

  private record RatedItem(String id, Answer.Rated answer) {}

  @Test
  void evidencedEarnedAndPotentialAreNestedWithinZeroAndAHundred() {
    RandomCase.forEach(c -> {
      Readiness score = c.score();
      score
          .scored()
          .ifPresent(s -> {
            assertNested(s.evidenced(), s.earned(), s.potential());
            assertThat(s.band()).isLessThanOrEqualTo(s.bandPotential());
            assertThat(s.band()).isLessThanOrEqualTo(s.bandByPoints());
          });
      for (SectionScore s : score.sections()) {
        assertNested(s.evidenced(), s.earned(), s.potential());
      }
    });
  }

  private static void assertNested(double evidenced, double earned, double potential) {
    assertThat(evidenced).isBetween(0.0, earned);
    assertThat(potential).isBetween(earned, 100.0);
  }

  @Test
  void raisingARatingNeverLowersEarnedNorAddsABlockingGate() {
    RandomCase.forEach(
        c -> rated(c, r -> r.rating() < Requirement.TOP_LEVEL),
        (c, item) -> {
          int higher = c.random().nextInt(item.answer.rating() + 1, Requirement.TOP_LEVEL + 1);
          Answer raised = new Answer.Rated(higher, item.answer.evidence(), "");
          Readiness before = c.score();
          Readiness after = c.with(item.id, raised).score();
          assertEarnedNotLower(before, after);
          assertThat(ids(before.blocking())).containsAll(ids(after.blocking()));
        });
  }

  @Test
  void answeringNeverLowersEarnedNorRaisesPotential() {
    RandomCase.forEach(
        c -> set(c, i -> i.rating().isEmpty()),
        (c, id) -> {
          Readiness before = c.score();
          Readiness after = c.with(id, RandomAnswers.rated(c.random(), 0)).score();
          assertEarnedNotLower(before, after);
          assertThat(potential(after)).isLessThanOrEqualTo(potential(before));
          assertThat(bandPotential(after)).isLessThanOrEqualTo(bandPotential(before));
        });
  }

  @Test
  void betterEvidenceNeverLowersEvidenced() {
    RandomCase.forEach(
        c -> rated(c, r -> r.evidence() != Evidence.OBSERVED),
        (c, item) -> {
          for (Evidence better : EnumSet.range(item.answer.evidence(), Evidence.OBSERVED)) {
            Answer shown = new Answer.Rated(item.answer.rating(), better, "");
            assertThat(evidenced(c.with(item.id, shown).score()))
                .isGreaterThanOrEqualTo(evidenced(c.score()));
          }
        });
  }

  @Test
  void raisingARequiredLevelNeverRaisesEarned() {
    RandomCase.forEach(
        c -> set(c, i -> i.required() < Requirement.TOP_LEVEL),
        (c, id) ->
            assertThat(earned(c.with(raised(c, id)).score()))
                .isLessThanOrEqualTo(earned(c.score())));
  }

  /** The case's pack with one requirement asked for at a higher level at the case's rung. */
  private static RolePack raised(RandomCase c, String id) {
    return ChangedPacks.withRequirement(
        c.pack(),
        id,
        requirement -> {
          int level =
              c.random().nextInt(requirement.requiredAt(c.rung()) + 1, Requirement.TOP_LEVEL + 1);
          Map<String, Integer> required = new HashMap<>(requirement.required());
          required.put(c.rung(), level);
          return ChangedPacks.withRequired(requirement, required);
        });
  }

  @Test
  void cumulativeIsTheLowestEarnedSoFarAndNeverRisesEvenWhereLevelsFall() {
    AtomicInteger falls = new AtomicInteger();
    RandomCase.forEach(c -> {
      Scorer scorer = new Scorer(c.pack());
      double lowest = Double.POSITIVE_INFINITY;
      double before = 0;
      for (RungScore step : c.score().ladder()) {
        Outcome alone = scorer.score(step.rung(), c.answers()).outcome();
        assertThat(step.outcome()).isEqualTo(alone);
        if (alone instanceof Outcome.Scored scored) {
          lowest = Math.min(lowest, scored.earned());
          if (scored.earned() > before + 1 && before > 0) {
            falls.incrementAndGet();
          }
          before = scored.earned();
        }
        assertThat(step.cumulative().orElse(Double.POSITIVE_INFINITY)).isEqualTo(lowest);
      }
    });
    assertThat(falls.get()).as("steps on which earned rises").isGreaterThan(1_000);
  }

  @Test
  void theDisplayedLedgerSumsToTheDisplayedScore() {
    RandomCase.forEach(c -> {
      Readiness score = c.score();
      Ledger ledger = Ledger.of(score);
      if (score.scored().isEmpty()) {
        assertThat(ledger).isEqualTo(new Ledger(List.of(), 0));
        return;
      }
      assertThat(ledger.totalTenths()).isEqualTo(Math.round(earned(score) * 10));
      assertThat(ledger.lines().stream().mapToLong(Ledger.Line::tenths).sum())
          .isEqualTo(ledger.totalTenths());
      assertThat(ledger.lines()).extracting(Ledger.Line::item).isEqualTo(score.items());
      assertThat(ledger.lines().stream().mapToLong(Ledger.Line::maxTenths).sum()).isEqualTo(1000);
      for (Ledger.Line line : ledger.lines()) {
        ItemScore item = line.item();
        assertThat(Math.abs(line.tenths() - item.points() * 10)).isLessThan(1 + 1e-6);
        assertThat(Math.abs(line.maxTenths() - item.maxPoints() * 10)).isLessThan(1 + 1e-6);
        assertThat(line.tenths()).isBetween(0L, line.maxTenths());
        assertThat(line.gainTenths()).isEqualTo(line.maxTenths() - line.tenths());
        if (item.points() == 0) {
          assertThat(line.tenths()).isZero();
        }
      }
    });
  }

  @Test
  void markingAnItemNotApplicableChangesNoOtherAttainment() {
    RandomCase.forEach(
        c -> set(c, i -> i.gate().isEmpty()),
        (c, id) -> {
          Map<String, Double> expected = attainments(c.score());
          expected.remove(id);
          Readiness after = c.with(id, new Answer.NotApplicable("not here", "")).score();
          assertThat(attainments(after)).isEqualTo(expected);
        });
  }

  /** The rated items of the set whose answer is as wanted. */
  private static List<RatedItem> rated(RandomCase c, Predicate<Answer.Rated> wanted) {
    List<RatedItem> items = new ArrayList<>();
    for (String id : set(c, i -> i.rating().isPresent())) {
      if (c.answers().get(id) instanceof Answer.Rated answer && wanted.test(answer)) {
        items.add(new RatedItem(id, answer));
      }
    }
    return items;
  }

  /** The ids of the items of the set that are as wanted. */
  private static List<String> set(RandomCase c, Predicate<ItemScore> wanted) {
    return ids(c.score().items().stream().filter(wanted).toList());
  }

  private static List<String> ids(List<ItemScore> items) {
    return items.stream().map(ItemScore::id).toList();
  }

  private static Map<String, Double> attainments(Readiness score) {
    return score.items().stream().collect(toMap(ItemScore::id, ItemScore::attainment));
  }

  /** At no rung of the ladder. */
  private static void assertEarnedNotLower(Readiness before, Readiness after) {
    for (int i = 0; i < before.ladder().size(); i++) {
      assertThat(earned(after.ladder().get(i).outcome()))
          .isGreaterThanOrEqualTo(earned(before.ladder().get(i).outcome()));
    }
  }

  private static double earned(Readiness score) {
    return earned(score.outcome());
  }

  /** Where there is nothing to score before, there is nothing after. */
  private static double earned(Outcome outcome) {
    return outcome.scored().map(Outcome.Scored::earned).orElse(-1.0);
  }

  private static double potential(Readiness score) {
    return score.scored().map(Outcome.Scored::potential).orElse(-1.0);
  }

  private static double evidenced(Readiness score) {
    return score.scored().map(Outcome.Scored::evidenced).orElse(-1.0);
  }

  private static Band bandPotential(Readiness score) {
    return score.scored().map(Outcome.Scored::bandPotential).orElse(Band.EXPLORING);
  }
}
