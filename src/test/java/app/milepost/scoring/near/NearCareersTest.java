package app.milepost.scoring.near;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.random.MadeUpCareers;
import app.milepost.testkit.random.RandomAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearCareersTest {

  private static CareerAnswers said(RolePack career, Map<String, Answer> answers) {
    return new CareerAnswers(career, source(career), answers);
  }

  private static Answer.Elsewhere source(RolePack career) {
    return new Answer.Elsewhere(career.id(), career.title(), LocalDate.of(2026, 11, 3));
  }

  private static final int CAREERS = 120;

  private final List<RolePack> packs = new MadeUpCareers().packs(CAREERS);

  private static Answer answer(SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> new Answer.NotApplicable("other duties", "");
      case 1 -> new Answer.NotAnswered("later");
      default -> RandomAnswers.rated(random, 0);
    };
  }

  private List<CareerAnswers> answers(SplittableRandom random) {
    List<CareerAnswers> all = new ArrayList<>();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      RolePack career = packs.get(random.nextInt(CAREERS));
      Map<String, Answer> said = new HashMap<>();
      for (Requirement requirement : career.requirements()) {
        if (random.nextInt(3) > 0) {
          said.put(requirement.id(), answer(random));
        }
      }
      all.removeIf(before -> before.career().equals(career));
      all.add(said(career, said));
    }
    return all;
  }

  /** As the contract says it, slowly. */
  private static Map<String, Answer> counting(RolePack career, List<CareerAnswers> all) {
    Map<String, Answer> counting = new HashMap<>();
    for (Requirement requirement : career.requirements()) {
      Optional<Answer> own =
          all.stream()
              .filter(said -> said.career().id().equals(career.id()))
              .flatMap(said -> Optional.ofNullable(said.answers().get(requirement.id())).stream())
              .filter(answer -> !(answer instanceof Answer.NotAnswered))
              .findFirst();
      Optional<Answer> carried =
          all.stream()
              .flatMap(said ->
                  said.career().requirements().stream()
                      .filter(r -> r.competency().equals(requirement.competency()))
                      .flatMap(r -> Optional.ofNullable(said.answers().get(r.id())).stream()))
              .filter(Answer.Rated.class::isInstance)
              .reduce((earlier, later) -> later);
      own.or(() -> carried).ifPresent(answer -> counting.put(requirement.id(), answer));
    }
    return counting;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyIntervalIsThatOfTheCareerScoredAlone(long seed) {
    List<CareerAnswers> all = answers(new SplittableRandom(seed));
    Map<String, NearCareer> near =
        new NearCareers(packs)
            .score(new KnownAnswers(all), () -> true).stream()
                .collect(Collectors.toMap(NearCareer::career, n -> n));
    int told = 0;
    for (RolePack pack : packs) {
      Readiness alone = new Scorer(pack).score(pack.defaultRung(), counting(pack, all));
      long rated = alone.items().size() - alone.unanswered();
      if (rated == 0 || alone.scored().isEmpty()) {
        assertThat(near).doesNotContainKey(pack.id());
      } else {
        assertThat(near.get(pack.id()))
            .isEqualTo(
                new NearCareer(
                    pack.id(), alone.scored().orElseThrow(), (int) rated, alone.items().size()));
        told++;
      }
    }
    assertThat(near).hasSize(told).isNotEmpty();
  }

  @Test
  void mostPointsComeFirstAndNothingIsScoredOnceItIsNoLongerWanted() {
    KnownAnswers known = new KnownAnswers(answers(new SplittableRandom(9)));
    NearCareers careers = new NearCareers(packs);
    List<NearCareer> near = careers.score(known, () -> true);
    assertThat(near).extracting(n -> -n.figures().earned()).isSorted();
    int[] left = {10};
    assertThat(careers.score(known, () -> left[0]-- > 0)).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void theLatestRatingCountsElsewhereAndTellsWhereItWasGiven() {
    RolePack first = packs.get(0);
    RolePack second = packs.get(1);
    RolePack third = packs.get(2);
    Requirement reading = first.requirements().getFirst();
    Answer.Rated low = new Answer.Rated(1, Evidence.CLAIM, "");
    Answer.Rated high = new Answer.Rated(3, Evidence.CLAIM, "");
    Answer notHere = new Answer.NotApplicable("no", "");
    KnownAnswers known =
        new KnownAnswers(
            List.of(
                said(first, Map.of(reading.id(), low)),
                said(second, Map.of(reading.id(), high)),
                said(third, Map.of(reading.id(), notHere))));
    Answer.Rated carried = new Answer.Rated(3, Evidence.CLAIM, "", Optional.of(source(second)));
    assertThat(known.answer(first.id(), reading)).isEqualTo(low);
    assertThat(known.answer(third.id(), reading)).isEqualTo(notHere);
    assertThat(known.answer("another", reading)).isEqualTo(carried);
    assertThat(known.carriedOver(first).to(reading.id())).contains(carried);
    assertThat(known.carriedOver(second).to(reading.id())).isEmpty();
  }
}
