package app.milepost.scoring.near;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.format.BundledPacks;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.random.MadeUpCareers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareerComparisonTest {

  private static final Answer.Elsewhere ELSEWHERE =
      new Answer.Elsewhere("elsewhere", "Elsewhere", LocalDate.EPOCH);

  private final RolePack technician = BundledPacks.read("health-records-technician");
  private final RolePack clerk = BundledPacks.read("medical-records-clerk");

  @Test
  void everythingAskedForIsInOnePlaceAndWhatBothAskForIsOneCompetency() {
    CareerComparison comparison = CareerComparison.of(technician, clerk);
    assertThat(comparison.both()).isNotEmpty();
    assertThat(comparison.both())
        .allMatch(both ->
            both.first().competency().equals(both.second().competency())
                || both.first().title().equalsIgnoreCase(both.second().title()));
    assertThat(comparison.both())
        .allMatch(both ->
            both.firstLevel() == both.first().requiredAt("technician")
                && both.secondLevel() == both.second().requiredAt(clerk.defaultRung()));
    assertThat(
            Stream.concat(
                    comparison.both().stream().map(CareerComparison.Both::first),
                    comparison.onlyFirst().stream())
                .toList())
        .containsExactlyInAnyOrderElementsOf(technician.asked("technician"));
    assertThat(
            Stream.concat(
                    comparison.both().stream().map(CareerComparison.Both::second),
                    comparison.onlySecond().stream())
                .toList())
        .containsExactlyInAnyOrderElementsOf(clerk.asked(clerk.defaultRung()));
  }

  @Test
  void careersWithNothingInCommonShareNothing() {
    CareerComparison comparison = CareerComparison.of(technician, SmallPack.read());
    assertThat(comparison.both()).isEmpty();
    assertThat(comparison.onlySecond()).extracting(Requirement::title).containsExactly("Filing");
  }

  @Test
  void whatIsAnsweredElsewhereCountsAndTheRestIsNew() {
    List<RolePack> packs = new MadeUpCareers().packs(2);
    RolePack first = packs.getFirst();
    RolePack second = packs.getLast();
    Requirement reading = first.requirements().get(0);
    Requirement listening = second.requirements().get(1);
    KnownAnswers known =
        new KnownAnswers(
            List.of(
                new CareerAnswers(
                    first,
                    ELSEWHERE,
                    Map.of(reading.id(), new Answer.Rated(2, Evidence.CLAIM, ""))),
                new CareerAnswers(
                    second,
                    ELSEWHERE,
                    Map.of(listening.id(), new Answer.NotApplicable("no", "")))));
    AnswersThere there = AnswersThere.of(second, known);
    assertThat(there.counting())
        .extracting(Requirement::competency)
        .containsExactly(reading.competency());
    assertThat(there.fresh()).hasSize(second.requirements().size() - 2).doesNotContain(listening);
  }
}
