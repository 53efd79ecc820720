package app.milepost.scoring.caseload;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.RandomAnswers;
import app.milepost.testkit.RandomPacks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Random people with random results against one random pack.
 *
 * @param pack the role
 * @param results by the people's ids; some people have none
 * @param ids of everybody, ascending
 */
record People(RolePack pack, Map<Long, Readiness> results, List<Long> ids) {

  static People random(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    RolePack pack = RandomPacks.pack(random);
    Scorer scorer = new Scorer(pack);
    int count = random.nextInt(0, 130);
    List<Long> ids = random.longs(count, 1, 1_000).distinct().sorted().boxed().toList();
    Map<Long, Readiness> results = new LinkedHashMap<>();
    for (long id : ids) {
      if (random.nextInt(5) > 0) {
        String rung = pack.rungs().get(random.nextInt(pack.rungs().size())).id();
        Map<String, Answer> answers = RandomAnswers.to(pack, random);
        results.put(id, scorer.score(rung, answers));
      }
    }
    return new People(pack, results, ids);
  }

  Standings standings() {
    StandingsBuilder builder = new StandingsBuilder(pack, ids.reversed());
    results.forEach((id, result) -> builder.put(id, result, id % 2 == 0));
    return builder.build();
  }

  /** Returns whether anything was said about what the person's step asks for. */
  boolean started(long id) {
    Readiness result = results.get(id);
    return result != null
        && (result.items().size() < pack.asked(result.rung()).size()
            || result.items().stream().anyMatch(i -> i.rating().isPresent()));
  }
}
