package app.milepost.scoring.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.milepost.scoring.AnswerSheet;
import app.milepost.scoring.Outcome;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.WorkedExample;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingsBuilderTest {

  private static final AnswerSheet WORKED =
      AnswerSheet.of(WorkedExample.pack().requirements(), WorkedExample.assessment().answers());

  @Test
  void everyFigureIsToTheBitWhatScoringSays() {
    for (long seed = 0; seed < 200; seed++) {
      People people = People.random(seed);
      Standings standings = people.standings();
      people
          .results()
          .forEach((id, result) -> {
            int row = row(standings, id);
            assertThat(standings.rung(row).orElseThrow().id()).isEqualTo(result.rung());
            assertThat(standings.earned(row))
                .isEqualTo(result.scored().map(Outcome.Scored::earned).orElse(0.0));
            assertThat(standings.potential(row))
                .isEqualTo(result.scored().map(Outcome.Scored::potential).orElse(0.0));
            assertThat(standings.hasPoints(row))
                .isEqualTo(people.started(id) && result.scored().isPresent());
            if (standings.hasPoints(row)) {
              assertThat(standings.stage(row).band())
                  .isEqualTo(result.scored().map(Outcome.Scored::band));
              assertThat(standings.stagePotential(row).band())
                  .isEqualTo(result.scored().map(Outcome.Scored::bandPotential));
            }
          });
    }
  }

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
    builder.put(1, "technician", WORKED, true);
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
    builder.put(2, "technician", WORKED, false);
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
