package app.milepost.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Section;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.random.RandomCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Neither the order of a pack nor the unit of its weights matters. */
class ScoringInvarianceTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void theOrderOfItemsAndSectionsChangesNothing() {
    RandomCase.forEach(c -> {
      Random shuffling = new Random(c.random().nextLong());
      List<Requirement> items = new ArrayList<>(c.pack().requirements());
      Collections.shuffle(items, shuffling);
      List<Section> sections = new ArrayList<>(c.pack().sections());
      Collections.shuffle(sections, shuffling);
      RolePack shuffled =
          ChangedPacks.withSections(ChangedPacks.withRequirements(c.pack(), items), sections);
      assertSame(c.score(), c.with(shuffled).score());
    });
  }

  @Test
  void multiplyingAllSectionWeightsByOneFactorChangesNothing() {
    RandomCase.forEach(c -> {
      double factor = Math.pow(10, c.random().nextDouble(-4, 4));
      Readiness before = c.score();
      Readiness after = c.with(ChangedPacks.weighedBy(c.pack(), factor)).score();
      assertSame(before, after);
      assertThat(after.gaps()).isEqualTo(before.gaps());
    });
  }

  @Test
  void multiplyingAllImportanceByOneFactorChangesNothing() {
    RandomCase.forEach(c -> {
      int factor = c.random().nextInt(2, 10);
      RolePack scaled =
          ChangedPacks.withRequirements(
              c.pack(),
              c.pack().requirements().stream()
                  .map(r -> ChangedPacks.withImportance(r, r.importance() * factor))
                  .toList());
      Readiness before = c.score();
      Readiness after = c.with(scaled).score();
      assertSame(before, after);
      assertThat(after.gaps()).isEqualTo(before.gaps());
    });
  }

  private static void assertSame(Readiness before, Readiness after) {
    assertSame(before.outcome(), after.outcome());
    assertThat(after.standardError()).isCloseTo(before.standardError(), CLOSE);
    assertThat(after.minimalDetectableChange()).isCloseTo(before.minimalDetectableChange(), CLOSE);
    assertSameSections(before, after);
    assertSameItems(before, after);
    assertSameGapsButForTies(before, after);
    assertThat(after.ladder()).hasSameSizeAs(before.ladder());
    for (int i = 0; i < before.ladder().size(); i++) {
      RungScore was = before.ladder().get(i);
      RungScore is = after.ladder().get(i);
      assertSame(was.outcome(), is.outcome());
      assertThat(is.cumulative().isPresent()).isEqualTo(was.cumulative().isPresent());
      assertThat(is.cumulative().orElse(0)).isCloseTo(was.cumulative().orElse(0), CLOSE);
    }
  }

  private static void assertSame(Outcome before, Outcome after) {
    if (before instanceof Outcome.Scored was && after instanceof Outcome.Scored is) {
      assertThat(is.earned()).isCloseTo(was.earned(), CLOSE);
      assertThat(is.potential()).isCloseTo(was.potential(), CLOSE);
      assertThat(is.evidenced()).isCloseTo(was.evidenced(), CLOSE);
      assertThat(is.band()).isEqualTo(was.band());
      assertThat(is.bandByPoints()).isEqualTo(was.bandByPoints());
      assertThat(is.bandPotential()).isEqualTo(was.bandPotential());
    } else {
      assertThat(after).isEqualTo(before);
    }
  }

  private static void assertSameSections(Readiness before, Readiness after) {
    assertThat(after.sections()).hasSameSizeAs(before.sections());
    for (SectionScore was : before.sections()) {
      SectionScore is =
          after.sections().stream().filter(s -> s.id().equals(was.id())).findFirst().orElseThrow();
      assertThat(is.weight()).isCloseTo(was.weight(), CLOSE);
      assertThat(is.earned()).isCloseTo(was.earned(), CLOSE);
      assertThat(is.potential()).isCloseTo(was.potential(), CLOSE);
      assertThat(is.evidenced()).isCloseTo(was.evidenced(), CLOSE);
    }
  }

  private static void assertSameItems(Readiness before, Readiness after) {
    assertThat(after.items()).hasSameSizeAs(before.items());
    for (ItemScore was : before.items()) {
      ItemScore is = after.item(was.id()).orElseThrow();
      assertThat(is.attainment()).isEqualTo(was.attainment());
      assertThat(is.gate()).isEqualTo(was.gate());
      assertThat(is.points()).isCloseTo(was.points(), CLOSE);
      assertThat(is.maxPoints()).isCloseTo(was.maxPoints(), CLOSE);
      assertThat(is.gain()).isCloseTo(was.gain(), CLOSE);
      assertThat(is.evidencedPoints()).isCloseTo(was.evidencedPoints(), CLOSE);
    }
  }

  /** Full ties are settled by the pack's order, so only what the order speaks of is compared. */
  private static void assertSameGapsButForTies(Readiness before, Readiness after) {
    assertThat(after.gaps()).containsExactlyInAnyOrderElementsOf(before.gaps());
    for (int i = 0; i < before.gaps().size(); i++) {
      ItemScore was = before.item(before.gaps().get(i)).orElseThrow();
      ItemScore is = after.item(after.gaps().get(i)).orElseThrow();
      assertThat(is.gate().isPresent()).isEqualTo(was.gate().isPresent());
      assertThat(is.gain()).isCloseTo(was.gain(), CLOSE);
      assertThat(is.shortfall()).isEqualTo(was.shortfall());
    }
  }
}
