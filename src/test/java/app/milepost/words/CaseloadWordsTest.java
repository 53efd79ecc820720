package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Requirement;
import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Stage;
import app.milepost.scoring.caseload.Standings;
import app.milepost.scoring.caseload.StandingsBuilder;
import app.milepost.scoring.caseload.Tally;
import app.milepost.testkit.WorkedExample;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadWordsTest {

  private static final Requirement MUST = WorkedExample.pack().requirements().getFirst();

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "0.001, under 1%",
    "0.006, 1%",
    "0.5, 50%",
    "0.994, 99%",
    "0.999, over 99%",
    "1, 100%"
  })
  void aShareSaysNeitherNoneNorAllUnlessItIsSo(double share, String words) {
    assertThat(CaseloadWords.percent(share)).isEqualTo(words);
  }

  @Test
  void everyFigureSaysOverHowManyItIs() {
    Tally tally = new Tally(MUST, 0, 28, 12, 3, 1, 400);
    assertThat(CaseloadWords.below(tally))
        .isEqualTo("12 of 40 who answered are below the level asked for (30%)");
    assertThat(CaseloadWords.notAnswered(tally)).isEqualTo("3 have not answered");
    assertThat(CaseloadWords.blocking(tally))
        .isEqualTo("Holds back 15 of 43: 12 are below, 3 have not answered");
    assertThat(CaseloadWords.field(tally))
        .isEqualTo(
            "83% of the level asked for, in the mean of 40 people who answered; 3 have not"
                + " answered");
  }

  @Test
  void onePersonIsToldAsOne() {
    assertThat(CaseloadWords.below(new Tally(MUST, 0, 0, 1, 1, 0, 8)))
        .isEqualTo("1 of 1 who answered is below the level asked for (100%)");
    assertThat(CaseloadWords.blocking(new Tally(MUST, 0, 0, 1, 1, 0, 8)))
        .isEqualTo("Holds back 2 of 2: one is below, one has not answered");
    assertThat(CaseloadWords.field(new Tally(MUST, 0, 0, 1, 0, 0, 8)))
        .isEqualTo("67% of the level asked for");
    assertThat(CaseloadWords.field(new Tally(MUST, 0, 0, 0, 1, 0, 0))).isEqualTo("not answered");
    assertThat(CaseloadWords.field(new Tally(MUST, 0, 0, 0, 0, 0, 0))).isEqualTo("not asked for");
    assertThat(CaseloadWords.people(1)).isEqualTo("one person");
    assertThat(CaseloadWords.people(12_340)).isEqualTo("12,340 people");
  }

  @Test
  void whoIsCountedIsSaid() {
    assertThat(CaseloadWords.counted(figures(3, 2)))
        .isEqualTo("3 people, 2 of them have answered something");
    assertThat(CaseloadWords.counted(figures(2, 0)))
        .isEqualTo("2 people, none of whom has answered anything yet");
    assertThat(CaseloadWords.counted(figures(1, 0)))
        .isEqualTo("One person, who has not answered anything yet");
    assertThat(CaseloadWords.counted(figures(1, 1)))
        .isEqualTo("One person, who has answered something");
    assertThat(CaseloadWords.counted(figures(2, 2)))
        .isEqualTo("2 people, who have all answered something");
    assertThat(CaseloadWords.stage(figures(3, 1), Stage.NOT_STARTED)).isEqualTo("2 people, 67%");
  }

  private static Figures figures(int people, int started) {
    return new Figures(
        people, Map.of(Stage.NOT_STARTED, people - started, Stage.READY, started), List.of());
  }

  @Test
  void aColumnTellsWhomItStandsFor() {
    Standings standings =
        new StandingsBuilder(
                WorkedExample.pack(), LongStream.rangeClosed(1, 5_000).boxed().toList())
            .build();
    Heat.Column one = new Heat.Column(standings.where(r -> r == 0), 41.25, 41.25, List.of());
    Heat.Column many = new Heat.Column(standings.where(r -> true), 41.25, 47.9, List.of());
    assertThat(CaseloadWords.column(one, "Ana", 1, 3)).isEqualTo("Ana, 41.3 points");
    assertThat(CaseloadWords.column(many, "", 3, 20))
        .isEqualTo("Group 3 of 20: 5,000 people with 41.3 to 47.9 points");
  }
}
