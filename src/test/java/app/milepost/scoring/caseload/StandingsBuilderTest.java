package app.milepost.scoring.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.milepost.scoring.Scorer;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.WorkedExample;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingsBuilderTest {

  private static final Scorer SCORER = new Scorer(WorkedExample.pack());

  @Test
  void whoeverIsStillThereKeepsTheirResult() {
    for (long seed = 0; seed < 200; seed++) {
      People people = People.random(seed);
      Standings before = people.standings();
      List<Long> now =
          Stream.concat(people.ids().stream().filter(id -> id % 3 > 0), Stream.of(5_000L)).toList();

      Standings after = new StandingsBuilder(people.pack(), now).keep(before).build();

      assertThat(after.size()).isEqualTo(now.size());
      for (long id : now) {
        int row = row(after, id);
        if (id == 5_000) {
          assertThat(after.stage(row)).isEqualTo(Stage.NOT_STARTED);
          continue;
        }
        int old = row(before, id);
        assertThat(after.stage(row)).isEqualTo(before.stage(old));
        assertThat(after.rung(row)).isEqualTo(before.rung(old));
        assertThat(after.earned(row)).isEqualTo(before.earned(old));
        assertThat(after.potential(row)).isEqualTo(before.potential(old));
        assertThat(after.closedWithOtherPack(row)).isEqualTo(before.closedWithOtherPack(old));
        for (int r = 0; r < after.requirements(); r++) {
          assertThat(after.reach(row, r)).isEqualTo(before.reach(old, r));
          assertThat(after.attainment(row, r)).isEqualTo(before.attainment(old, r));
        }
      }
    }
  }

  @Test
  void aResultIsReplacedOrTakenBack() {
    StandingsBuilder builder = new StandingsBuilder(WorkedExample.pack(), List.of(1L));
    builder.put(1, SCORER.score("technician", WorkedExample.assessment().answers()), true);
    Standings first = builder.build();
    assertThat(first.earned(0)).isGreaterThan(69);
    assertThat(first.closedWithOtherPack(0)).isTrue();
    builder.clear(1);
    Standings second = builder.build();
    assertThat(second.stage(0)).isEqualTo(Stage.NOT_STARTED);
    assertThat(second.rung(0)).isEmpty();
    assertThat(second.reach(0, 0)).isEqualTo(Reach.NOT_ASKED);
    assertThat(first.stage(0)).isEqualTo(Stage.BUILDING);
  }

  @Test
  void strangersAreLeftOut() {
    StandingsBuilder builder = new StandingsBuilder(WorkedExample.pack(), List.of(1L));
    builder.put(2, SCORER.score("technician", Map.of()), false);
    builder.clear(3);
    Standings built = builder.build();
    assertThat(built.size()).isEqualTo(1);
    assertThat(built.person(0)).isEqualTo(1);
  }

  @Test
  void resultsAgainstAnotherPackAreRefused() {
    Standings other = new StandingsBuilder(SmallPack.read(), List.of(1L)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StandingsBuilder(WorkedExample.pack(), List.of(1L)).keep(other));
  }

  private static int row(Standings standings, long person) {
    return IntStream.range(0, standings.size())
        .filter(row -> standings.person(row) == person)
        .findFirst()
        .orElseThrow();
  }
}
