package app.milepost.cli.invent;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** One person's answers, which grow from session to session. */
final class InventedAnswers {

  private static final List<String> NOTES =
      List.of(
          "Did this for two years at a clinic.",
          "Only in training so far.",
          "Would like to learn more about this.",
          "My supervisor can confirm it.");

  private static final List<String> REASONS =
      List.of("This employer has other software.", "Another team does this here.");

  private final RandomGenerator random;

  /** How much of what is asked the person brings along, 0.2 to 1.1. */
  private final double strength;

  InventedAnswers(RandomGenerator random) {
    this.random = random;
    strength = random.nextDouble(0.2, 1.1);
  }

  /** Returns a first set of answers to what a rung asks. */
  Map<String, Answer> first(List<Requirement> asked, String rung) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Requirement requirement : asked) {
      if (random.nextInt(8) > 0) {
        answers.put(requirement.id(), answer(requirement, rung));
      }
    }
    return answers;
  }

  /** Returns what the same person answers some months later. */
  Map<String, Answer> later(Map<String, Answer> before, List<Requirement> asked, String rung) {
    Map<String, Answer> answers = new LinkedHashMap<>(before);
    for (Requirement requirement : asked) {
      Answer known = before.getOrDefault(requirement.id(), Answer.NotAnswered.BLANK);
      if (known instanceof Answer.Rated rated) {
        answers.put(requirement.id(), grown(rated));
      } else if (known instanceof Answer.NotAnswered && random.nextInt(3) > 0) {
        answers.put(requirement.id(), answer(requirement, rung));
      }
    }
    return answers;
  }

  /** Returns how a counsellor sees the same person: often alike, now and then two levels apart. */
  Map<String, Answer> seenByCounsellor(Map<String, Answer> own) {
    Map<String, Answer> seen = new LinkedHashMap<>();
    own.forEach((id, answer) -> {
      if (answer instanceof Answer.Rated rated && random.nextInt(4) > 0) {
        int level = clamped(rated.rating() + Math.round(random.nextGaussian(-0.3, 0.9)));
        Evidence evidence = random.nextInt(3) == 0 ? Evidence.OBSERVED : rated.evidence();
        seen.put(id, new Answer.Rated(level, evidence, ""));
      }
    });
    return seen;
  }

  private Answer answer(Requirement requirement, String rung) {
    if (!requirement.mustHave() && random.nextInt(40) == 0) {
      return new Answer.NotApplicable(pick(REASONS), "");
    }
    double wanted = requirement.requiredAt(rung) * strength + random.nextGaussian(0, 0.7);
    String note = random.nextInt(20) == 0 ? pick(NOTES) : "";
    return new Answer.Rated(clamped(Math.round(wanted)), evidence(), note);
  }

  private Answer grown(Answer.Rated before) {
    int draw = random.nextInt(10);
    int level = clamped(before.rating() + (draw < 3 ? 1 : draw == 9 ? -1 : 0));
    Evidence evidence = random.nextInt(4) == 0 ? evidence() : before.evidence();
    return new Answer.Rated(level, evidence, before.note());
  }

  private Evidence evidence() {
    int draw = random.nextInt(100);
    if (draw < 45) {
      return Evidence.CLAIM;
    }
    if (draw < 75) {
      return Evidence.EXAMPLE;
    }
    return draw < 90 ? Evidence.DOCUMENT : Evidence.OBSERVED;
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static int clamped(long level) {
    return Math.clamp(level, 0, Requirement.TOP_LEVEL);
  }
}
