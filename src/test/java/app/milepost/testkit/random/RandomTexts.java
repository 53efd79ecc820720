package app.milepost.testkit.random;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.role.Evidence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Whatever people may write, in many scripts, with all that programs like to stumble over. */
public final class RandomTexts {

  private static final int LONGEST = 40;

  /** First and last code points of ranges that are all characters. */
  private static final int[][] SCRIPTS = {
    {' ', '~'},
    {0xc0, 0x24f},
    {0x391, 0x3a1},
    {0x410, 0x44f},
    {0x5d0, 0x5ea},
    {0x627, 0x64a},
    {0x905, 0x939},
    {0x4e00, 0x9fff},
    {0xac00, 0xd7a3},
    {0x300, 0x36f},
    {0x1f300, 0x1f64f},
    {0x200b, 0x200f},
    {0, 0x1f},
    {'"', '"'},
    {'\\', '\\'},
    {0x2028, 0x2029},
    {0xfffd, 0xffff},
    {0x10fffd, 0x10ffff}
  };

  private final RandomGenerator random;

  /** Makes one; the same generator gives the same texts. */
  public RandomTexts(RandomGenerator random) {
    this.random = random;
  }

  /** Returns a text of one script or of all, often empty. */
  public String text() {
    int length = Math.max(0, random.nextInt(-LONGEST / 4, LONGEST));
    boolean mixed = random.nextBoolean();
    int script = random.nextInt(SCRIPTS.length);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int[] range = SCRIPTS[mixed ? random.nextInt(SCRIPTS.length) : script];
      text.appendCodePoint(random.nextInt(range[0], range[1] + 1));
    }
    return text.toString();
  }

  /** Returns what might be known about somebody. */
  public Details details() {
    return new Details(text(), text(), some(this::text), day());
  }

  /** Returns what a counsellor might add. */
  public Counsel counsel() {
    return new Counsel(
        answers(),
        text(),
        text(),
        some(() -> new NextStep(text(), day(), random.nextBoolean())),
        random.nextBoolean(),
        day(),
        text());
  }

  /** Returns answers to requirements of any ids. */
  public Map<String, Answer> answers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    some(this::text).forEach(id -> answers.put(id, answer()));
    return answers;
  }

  private Answer answer() {
    Evidence[] all = Evidence.values();
    return switch (random.nextInt(3)) {
      case 0 ->
          new Answer.Rated(random.nextInt(5), all[random.nextInt(all.length)], text(), elsewhere());
      case 1 -> new Answer.NotApplicable(text(), text());
      default -> new Answer.NotAnswered(text(), random.nextBoolean());
    };
  }

  private Optional<Answer.Elsewhere> elsewhere() {
    return day().map(day -> new Answer.Elsewhere(text(), text(), day));
  }

  private Optional<LocalDate> day() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(random.nextInt(-100_000, 100_000)));
  }

  private <T> List<T> some(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(5)).toList();
  }
}
