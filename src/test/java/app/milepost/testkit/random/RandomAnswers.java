package app.milepost.testkit.random;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Valid answers to a pack, from a blank dossier to a full one, from poor to excellent. */
public final class RandomAnswers {

  private RandomAnswers() {}

  /** Returns answers by requirement id; no must-have is ever not applicable. */
  public static Map<String, Answer> to(RolePack pack, RandomGenerator random) {
    double answered = share(random);
    double applicable = share(random);
    int worst = random.nextInt(3) == 0 ? random.nextInt(5) : 0;
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Requirement requirement : pack.requirements()) {
      if (!requirement.mustHave() && random.nextDouble() >= applicable) {
        answers.put(requirement.id(), new Answer.NotApplicable("not here", ""));
      } else if (random.nextDouble() < answered) {
        answers.put(requirement.id(), rated(random, worst));
      } else if (random.nextBoolean()) {
        answers.put(requirement.id(), Answer.NotAnswered.BLANK);
      }
    }
    return answers;
  }

  /** Returns a rating from {@code worst} to 4 with any evidence. */
  public static Answer.Rated rated(RandomGenerator random, int worst) {
    Evidence[] all = Evidence.values();
    return new Answer.Rated(random.nextInt(worst, 5), all[random.nextInt(all.length)], "");
  }

  /** Mostly all, sometimes part, now and then none. */
  private static double share(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1, 2, 3 -> random.nextDouble();
      default -> 1;
    };
  }
}
