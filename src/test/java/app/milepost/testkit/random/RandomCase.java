package app.milepost.testkit.random;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A random pack with random answers, aimed at one of its rungs.
 *
 * @param random for further choices
 * @param pack a sound pack
 * @param rung the id of one of its rungs
 * @param answers valid ones, by requirement id
 */
public record RandomCase(
    RandomGenerator random, RolePack pack, String rung, Map<String, Answer> answers) {

  /** How many cases a property is tried on. */
  public static final int CASES = 10_000;

  private static final long FIRST_SEED = 20_260_101;
  private static final long LAST_SEED = FIRST_SEED + 20L * CASES;

  /**
   * Tries a property on {@link #CASES} cases.
   *
   * @param property asserts
   * @throws AssertionError if the property fails, with the case's seed
   */
  public static void forEach(Consumer<RandomCase> property) {
    forEach(c -> List.of(c), (c, same) -> property.accept(c));
  }

  /**
   * Tries a property on {@link #CASES} cases that it says something about.
   *
   * @param choices what the property could be tried on in a case; a case without any is passed over
   * @param property asserts, about one of the choices
   * @throws AssertionError if the property fails, with the case's seed, or if hardly any case has a
   *     choice
   */
  public static <T> void forEach(
      Function<RandomCase, List<T>> choices, BiConsumer<RandomCase, T> property) {
    int tried = 0;
    for (long seed = FIRST_SEED; tried < CASES; seed++) {
      assertThat(seed).as("only %d cases can be tried", tried).isLessThan(LAST_SEED);
      try {
        RandomCase random = ofSeed(seed);
        List<T> possible = choices.apply(random);
        if (!possible.isEmpty()) {
          property.accept(random, possible.get(random.random().nextInt(possible.size())));
          tried++;
        }
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  /** Returns the case that a failure named. */
  public static RandomCase ofSeed(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    RolePack pack = RandomPacks.pack(random);
    String rung = pack.rungs().get(random.nextInt(pack.rungs().size())).id();
    return new RandomCase(random, pack, rung, RandomAnswers.to(pack, random));
  }

  /** Returns the outcome. */
  public Readiness score() {
    return new Scorer(pack).score(rung, answers);
  }

  /** Returns the case with one answer changed. */
  public RandomCase with(String requirementId, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(answers);
    changed.put(requirementId, answer);
    return new RandomCase(random, pack, rung, changed);
  }

  /** Returns the case with another pack of the same ids. */
  public RandomCase with(RolePack changed) {
    return new RandomCase(random, changed, rung, answers);
  }
}
