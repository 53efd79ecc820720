package app.milepost.scoring.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.scoring.AnswerSheet;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import app.milepost.testkit.WorkedExample;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final int SEEDS = 200;

  private static final Map<String, Answer> WORKED = WorkedExample.assessment().answers();

  @Test
  void fourPeopleAreCounted() {
    Map<String, Answer> better = new HashMap<>(WORKED);
    better.put("ehr-systems", new Answer.Rated(3, Evidence.EXAMPLE, ""));
    better.remove("medical-terminology");
    better.put("office-suite", new Answer.NotApplicable("none there", ""));
    StandingsBuilder builder = new StandingsBuilder(WorkedExample.pack(), List.of(7L, 3L, 9L, 4L));
    builder.put(3, "technician", sheet(WORKED), false);
    builder.put(4, "technician", sheet(better), false);
    builder.put(7, "technician", sheet(Map.of()), false);
    Standings standings = builder.build();

    Figures figures = Figures.of(standings, standings.where(row -> true));

    assertThat(figures.people()).isEqualTo(4);
    assertThat(figures.started()).isEqualTo(2);
    assertThat(figures.stages())
        .containsEntry(Stage.NOT_STARTED, 2)
        .containsEntry(Stage.BUILDING, 2)
        .containsEntry(Stage.READY, 0);
    Tally ehr = tally(figures, "ehr-systems");
    assertThat(List.of(ehr.met(), ehr.below(), ehr.notAnswered())).containsExactly(1, 1, 0);
    assertThat(ehr.attainment().orElseThrow()).isCloseTo((2 / 3.0 + 1) / 2, within(1e-12));
    Tally terms = tally(figures, "medical-terminology");
    assertThat(List.of(terms.below(), terms.notAnswered())).containsExactly(1, 1);
    assertThat(terms.belowShare()).isEqualTo(OptionalDouble.of(1));
    assertThat(terms.blocking()).isEqualTo(2);
    Tally records = tally(figures, "records-retention");
    assertThat(List.of(records.answered(), records.notAnswered())).containsExactly(0, 2);
    assertThat(records.attainment()).isEmpty();
    assertThat(records.blocking()).isZero();
    assertThat(tally(figures, "office-suite").notApplicable()).isEqualTo(1);
    assertThat(tally(figures, "team-management").asked()).isZero();
    assertThat(figures.blocking().stream().map(t -> t.requirement().id()))
        .containsExactly(
            "hipaa-compliance", "ethical-judgment", "medical-terminology", "ehr-systems");
    assertThat(figures.gaps()).noneMatch(t -> t.requirement().id().equals("records-retention"));
    assertThat(figures.asked()).hasSize(21);
  }

  private static AnswerSheet sheet(Map<String, Answer> answers) {
    return AnswerSheet.of(WorkedExample.pack().requirements(), answers);
  }

  private static Tally tally(Figures figures, String id) {
    return figures.tallies().stream()
        .filter(t -> t.requirement().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyCountIsWhatCountingOneByOneGives() {
    for (long seed = 0; seed < SEEDS; seed++) {
      People people = People.random(seed);
      Standings standings = people.standings();
      Figures figures = Figures.of(standings, standings.where(row -> true));
      List<Long> started = people.ids().stream().filter(people::started).toList();

      assertThat(figures.people()).as("seed %d", seed).isEqualTo(people.ids().size());
      assertThat(figures.started()).as("seed %d", seed).isEqualTo(started.size());
      for (Stage stage : Stage.values()) {
        long counted = people.ids().stream().filter(id -> stage(people, id) == stage).count();
        assertThat(figures.at(stage)).as("seed %d %s", seed, stage).isEqualTo((int) counted);
      }
      for (Tally tally : figures.tallies()) {
        assertCounted(people, started, tally, seed);
      }
    }
  }

  private static Stage stage(People people, long id) {
    Readiness result = people.results().get(id);
    return people.started(id) && result != null
        ? result.scored().map(s -> Stage.of(s.band())).orElse(Stage.NOTHING_TO_SCORE)
        : Stage.NOT_STARTED;
  }

  private static void assertCounted(People people, List<Long> started, Tally tally, long seed) {
    Requirement requirement = tally.requirement();
    int met = 0;
    int below = 0;
    int open = 0;
    int out = 0;
    double sum = 0;
    for (long id : started) {
      Readiness result = Objects.requireNonNull(people.results().get(id));
      Optional<ItemScore> item = result.item(requirement.id());
      if (requirement.requiredAt(result.rung()) == 0) {
        continue;
      }
      if (item.isEmpty()) {
        out++;
      } else if (item.get().rating().isEmpty()) {
        open++;
      } else if (item.get().isGap()) {
        below++;
        sum += item.get().attainment();
      } else {
        met++;
        sum += 1;
      }
    }
    assertThat(List.of(tally.met(), tally.below(), tally.notAnswered(), tally.notApplicable()))
        .as("seed %d %s", seed, requirement.id())
        .containsExactly(met, below, open, out);
    if (met + below > 0) {
      assertThat(tally.attainment().orElseThrow()).isCloseTo(sum / (met + below), within(1e-9));
    }
  }

  @Test
  void whatHoldsBandsBackIsWhatScoringSays() {
    for (long seed = 0; seed < SEEDS; seed++) {
      People people = People.random(seed);
      Standings standings = people.standings();
      for (int row = 0; row < standings.size(); row++) {
        Readiness result = people.results().get(standings.person(row));
        int expected = result == null ? 0 : result.blocking().size();
        assertThat(standings.blocking(row)).as("seed %d", seed).isEqualTo(expected);
      }
    }
  }

  @Test
  void gapsStandInTheOrderOfHowManyHaveThem() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Standings standings = People.random(seed).standings();
      Figures figures = Figures.of(standings, standings.where(row -> true));
      assertThat(figures.gaps())
          .isSortedAccordingTo(Comparator.comparingInt(t -> -t.below()))
          .allMatch(t -> t.below() > 0);
      assertThat(figures.blocking())
          .isSortedAccordingTo(Comparator.comparingInt(t -> -t.blocking()))
          .allMatch(t -> t.requirement().mustHave());
    }
  }
}
