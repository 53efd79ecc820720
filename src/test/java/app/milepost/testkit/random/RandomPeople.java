package app.milepost.testkit.random;

import app.milepost.assessment.Answer;
import app.milepost.plan.Budget;
import app.milepost.plan.PlanRequest;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Invents people who ask for a plan: any answers, any rung, from a free evening to some years. */
public final class RandomPeople {

  private static final int LEAST_HOURS = 20;
  private static final int TIMES_AS_MANY = 150;

  private RandomPeople() {}

  /** Returns what one of them asks for; the same seed gives the same. */
  public static PlanRequest request(RolePack pack, long seed) {
    Random random = new Random(seed);
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Requirement requirement : pack.requirements()) {
      if (random.nextInt(8) > 0) {
        answers.put(requirement.id(), new Answer.Rated(random.nextInt(5), Evidence.EXAMPLE, ""));
      }
    }
    return new PlanRequest(
        pack.rungs().get(random.nextInt(pack.rungs().size())).id(),
        answers,
        budget(random),
        Set.of(),
        Set.of(),
        List.of(),
        Set.of());
  }

  private static Budget budget(Random random) {
    double hours = LEAST_HOURS * Math.pow(TIMES_AS_MANY, random.nextDouble());
    int most = new int[] {1, 1_500, 1_500, 20_000}[random.nextInt(4)];
    return new Budget(
        (int) hours,
        BigDecimal.valueOf(random.nextInt(most)),
        2 + random.nextInt(39),
        4 + random.nextInt(random.nextBoolean() ? 50 : 300));
  }
}
