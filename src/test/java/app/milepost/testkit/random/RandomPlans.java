package app.milepost.testkit.random;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.AgreedStep;
import app.milepost.plan.Brought;
import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Origin;
import app.milepost.testkit.SampleEmployment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decisions about plans, of any sort that there may be. */
public final class RandomPlans {

  private final Random random;

  /** Draws them from a source that a test has seeded. */
  public RandomPlans(Random random) {
    this.random = random;
  }

  /** Returns what somebody might have decided. */
  public PlanChoices choices() {
    Set<String> fixed = new TreeSet<>(some(this::word));
    Set<String> ruledOut = new TreeSet<>(some(this::word));
    ruledOut.removeAll(fixed);
    Map<String, LocalDate> done = new LinkedHashMap<>();
    some(this::word).forEach(id -> done.put(id, day()));
    List<Activity> own = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      own.add(activity("own-" + i));
    }
    return new PlanChoices(
        budget(),
        ruledOut,
        fixed,
        own,
        done,
        random.nextBoolean() ? Optional.empty() : Optional.of(day()),
        some(this::agreed),
        employment());
  }

  private EmploymentDetails employment() {
    return random.nextBoolean() ? EmploymentDetails.NONE : SampleEmployment.details();
  }

  private AgreedPlan agreed() {
    return new AgreedPlan(
        day(),
        day(),
        text(),
        budget(),
        word(),
        random.nextInt(1001) / 10.0,
        random.nextInt(1001) / 10.0,
        random.nextInt(5),
        some(this::agreedStep),
        random.nextBoolean() ? Optional.empty() : Optional.of(employment()));
  }

  private AgreedStep agreedStep() {
    LocalDate start = day();
    return new AgreedStep(
        word(),
        text(),
        one(ActivityKind.values()),
        text(),
        start,
        start.plusDays(random.nextInt(400)),
        random.nextInt(1, 1000),
        money(),
        some(this::brought),
        text());
  }

  private Brought brought() {
    return new Brought(
        text(),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(5)),
        random.nextInt(1, 5));
  }

  private Budget budget() {
    return new Budget(
        random.nextInt(Budget.MOST_HOURS + 1),
        money(),
        random.nextInt(1, Budget.HOURS_OF_A_WEEK + 1),
        random.nextInt(1, Budget.MOST_WEEKS + 1));
  }

  private Activity activity(String id) {
    BigDecimal from = money();
    BigDecimal to = money();
    return new Activity(
        id,
        one(ActivityKind.values()),
        "x" + text(),
        text(),
        random.nextInt(1, 1000),
        random.nextInt(1, 100),
        origin(),
        new ActivityCost(from.min(to), from.max(to), "USD", origin()),
        some(() -> new Lift(word(), random.nextInt(1, 5), evidence())),
        some(this::need),
        random.nextBoolean() ? Optional.of(word()) : Optional.empty(),
        text());
  }

  private Need need() {
    return random.nextBoolean()
        ? new Need.OfActivity(word())
        : new Need.OfRequirement(word(), random.nextInt(1, 5));
  }

  private Optional<Origin> origin() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(new Origin(word(), text(), text(), day().toString(), text()));
  }

  private Evidence evidence() {
    return one(Evidence.values());
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private BigDecimal money() {
    return BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(-1, 3));
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(-10_000, 40_000));
  }

  private String word() {
    return "w" + random.nextInt(20);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(5), 1, 0xd800).forEach(text::appendCodePoint);
    return text.toString();
  }

  private <T> List<T> some(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(4)).toList();
  }
}
