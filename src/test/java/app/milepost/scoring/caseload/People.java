package app.milepost.scoring.caseload;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import app.milepost.scoring.AnswerSheet;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.random.RandomAnswers;
import app.milepost.testkit.random.RandomPacks;
import java.util.HashMap;
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
 * @param sheets what these were scored from
 * @param ids of everybody, ascending
 */
record People(
    RolePack pack, Map<Long, Readiness> results, Map<Long, AnswerSheet> sheets, List<Long> ids) {

  static People random(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    RolePack pack = RandomPacks.pack(random);
    Scorer scorer = new Scorer(pack);
    int count = random.nextInt(0, 130);
    List<Long> ids = random.longs(count, 1, 1_000).distinct().sorted().boxed().toList();
    Map<Long, Readiness> results = new LinkedHashMap<>();
    Map<Long, AnswerSheet> sheets = new HashMap<>();
    for (long id : ids) {
      if (random.nextInt(5) > 0) {
        String rung = pack.rungs().get(random.nextInt(pack.rungs().size())).id();
        Map<String, Answer> answers = RandomAnswers.to(pack, random);
        results.put(id, scorer.score(rung, answers));
        sheets.put(id, AnswerSheet.of(pack.requirements(), answers));
      }
    }
    return new People(pack, results, sheets, ids);
  }

  Standings standings() {
    StandingsBuilder builder = new StandingsBuilder(pack, ids.reversed());
    ids.forEach(id -> put(id, id, builder));
    return builder.build();
  }

  /** Says of somebody what one of these answered, if they did. */
  void put(long id, long of, StandingsBuilder builder) {
    Readiness result = results.get(id);
    AnswerSheet sheet = sheets.get(id);
    if (result != null && sheet != null) {
      builder.put(of, result.rung(), sheet, id % 2 == 0);
    }
  }

  /** Returns whether anything was said about what the person's step asks for. */
  boolean started(long id) {
    Readiness result = results.get(id);
    return result != null
        && (result.items().size() < pack.asked(result.rung()).size()
            || result.items().stream().anyMatch(i -> i.rating().isPresent()));
  }
}
