package app.milepost.scoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.RandomAnswers;
import app.milepost.testkit.RandomCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What must hold for every pack and every dossier, to the last bit. */
class ScoringPropertiesTest {

  private record RatedItem(String id, Answer.Rated answer) {}

  @Test
  void evidencedEarnedAndPotentialAreNestedWithinZeroAndAHundred() {
    RandomCase.forEach(c -> {
      Readiness score = c.score();
      assertNested(score.evidenced(), score.earned(), score.potential());
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
          assertThat(after.potential()).isLessThanOrEqualTo(before.potential());
        });
  }

  @Test
  void betterEvidenceNeverLowersEvidenced() {
    RandomCase.forEach(
        c -> rated(c, r -> r.evidence() != Evidence.OBSERVED),
        (c, item) -> {
          for (Evidence better : EnumSet.range(item.answer.evidence(), Evidence.OBSERVED)) {
            Answer shown = new Answer.Rated(item.answer.rating(), better, "");
            assertThat(c.with(item.id, shown).score().evidenced())
                .isGreaterThanOrEqualTo(c.score().evidenced());
          }
        });
  }

  @Test
  void raisingARequiredLevelNeverRaisesEarned() {
    RandomCase.forEach(
        c -> set(c, i -> i.required() < Requirement.TOP_LEVEL),
        (c, id) ->
            assertThat(c.with(raised(c, id)).score().earned())
                .isLessThanOrEqualTo(c.score().earned()));
  }

  /** The case's pack with one requirement asked for at a higher level from the case's rung on. */
  private static RolePack raised(RandomCase c, String id) {
    return ChangedPacks.withRequirement(
        c.pack(),
        id,
        requirement -> {
          int level =
              c.random().nextInt(requirement.requiredAt(c.rung()) + 1, Requirement.TOP_LEVEL + 1);
          Map<String, Integer> required = new HashMap<>(requirement.required());
          c.pack().rungs().stream()
              .map(rung -> rung.id())
              .dropWhile(rung -> !rung.equals(c.rung()))
              .forEach(rung -> required.merge(rung, level, Math::max));
          return ChangedPacks.withRequired(requirement, required);
        });
  }

  @Test
  void cumulativeIsTheLowestEarnedSoFarAndNeverRisesAlongTheLadder() {
    RandomCase.forEach(c -> {
      Scorer scorer = new Scorer(c.pack());
      double lowest = 100;
      for (RungScore step : c.score().ladder()) {
        assertThat(step.cumulative()).isLessThanOrEqualTo(lowest);
        double alone = scorer.score(step.rung(), c.answers()).earned();
        assertThat(step.earned()).isEqualTo(alone);
        lowest = Math.min(lowest, alone);
        assertThat(step.cumulative()).isEqualTo(lowest);
      }
    });
  }

  @Test
  void theDisplayedLedgerSumsToTheDisplayedScore() {
    RandomCase.forEach(c -> {
      Readiness score = c.score();
      Ledger ledger = Ledger.of(score);
      assertThat(ledger.totalTenths()).isEqualTo(Math.round(score.earned() * 10));
      assertThat(ledger.lines().stream().mapToLong(Ledger.Line::tenths).sum())
          .isEqualTo(ledger.totalTenths());
      assertThat(ledger.lines()).extracting(Ledger.Line::item).isEqualTo(score.items());
      for (Ledger.Line line : ledger.lines()) {
        assertThat(Math.abs(line.tenths() - line.item().points() * 10)).isLessThan(1 + 1e-9);
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
      assertThat(after.ladder().get(i).earned())
          .isGreaterThanOrEqualTo(before.ladder().get(i).earned());
    }
  }
}
