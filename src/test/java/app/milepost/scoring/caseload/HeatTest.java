package app.milepost.scoring.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatTest {

  private static final int SEEDS = 200;

  @Test
  void everybodyWithPointsIsInOneColumnAndNobodyElse() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Standings standings = People.random(seed).standings();
      Group all = standings.where(row -> true);
      Heat heat = Heat.of(standings, all);
      List<Integer> rows =
          heat.columns().stream().flatMap(c -> c.people().rows().boxed()).sorted().toList();
      List<Integer> started = all.where(standings::hasPoints).rows().boxed().toList();
      assertThat(rows).as("seed %d", seed).isEqualTo(started);
      assertThat(heat.columns().size())
          .isEqualTo(started.size() > Heat.MOST_PEOPLE ? Heat.GROUPS : started.size());
      assertThat(heat.grouped()).isEqualTo(started.size() > Heat.MOST_PEOPLE);
    }
  }

  @Test
  void columnsGoFromFewestPointsToMostAndAreOfLikeSize() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Standings standings = People.random(seed).standings();
      double before = 0;
      Heat heat = Heat.of(standings, standings.where(row -> true));
      List<Integer> sizes = heat.columns().stream().map(c -> c.people().size()).toList();
      for (Heat.Column column : heat.columns()) {
        double[] points = column.people().rows().mapToDouble(standings::earned).toArray();
        assertThat(points).as("seed %d", seed).isSorted();
        assertThat(column.least()).isGreaterThanOrEqualTo(before).isEqualTo(points[0]);
        assertThat(column.most()).isEqualTo(points[points.length - 1]);
        before = column.most();
      }
      if (!sizes.isEmpty()) {
        assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void aColumnCountsWhatItsPeopleSaid() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Standings standings = People.random(seed).standings();
      for (Heat.Column column : Heat.of(standings, standings.where(row -> true)).columns()) {
        for (Tally tally : column.tallies()) {
          long below =
              column
                  .people()
                  .rows()
                  .filter(row -> standings.reach(row, tally.index()) == Reach.BELOW)
                  .count();
          assertThat(tally.below()).as("seed %d", seed).isEqualTo((int) below);
        }
      }
    }
  }

  /** The same results in another order of people give rows that nobody can tell apart. */
  @Test
  void theOrderTellsNothingButResults() {
    for (long seed = 0; seed < SEEDS; seed++) {
      People people = People.random(seed);
      List<Long> shuffled = new ArrayList<>(people.ids());
      Collections.shuffle(shuffled, new Random(seed));
      StandingsBuilder builder = new StandingsBuilder(people.pack(), people.ids());
      for (int i = 0; i < shuffled.size(); i++) {
        long other = shuffled.get(i);
        people.put(people.ids().get(i), other, builder);
      }
      assertThat(told(builder.build())).as("seed %d", seed).isEqualTo(told(people.standings()));
    }
  }

  private static List<String> told(Standings standings) {
    Group sorted = Heat.sorted(standings, standings.where(row -> true));
    return sorted
        .rows()
        .mapToObj(row ->
            standings.rung(row).orElseThrow().id()
                + " "
                + standings.earned(row)
                + IntStream.range(0, standings.requirements())
                    .mapToObj(r -> standings.reach(row, r) + "" + standings.attainment(row, r))
                    .toList())
        .toList();
  }
}
