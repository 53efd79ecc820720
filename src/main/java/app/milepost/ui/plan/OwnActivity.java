package app.milepost.ui.plan;

import app.milepost.plan.Budget;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Lift;
import app.milepost.role.RolePack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is typed about an activity of one's own.
 *
 * @param title as typed
 * @param kind what sort of thing it is
 * @param hours as typed
 * @param weeks as typed
 * @param cost as typed; nothing typed means free
 * @param how as typed
 * @param lifts what it brings
 */
record OwnActivity(
    String title,
    ActivityKind kind,
    String hours,
    String weeks,
    String cost,
    String how,
    List<Lift> lifts) {

  OwnActivity {
    lifts = List.copyOf(lifts);
  }

  /** Returns whether anything is said of it yet. */
  boolean isBegun() {
    return !lifts.isEmpty()
        || Stream.of(title, hours, weeks, cost, how).anyMatch(text -> !text.isBlank());
  }

  /** Returns what is wrong and what to do, if something is. */
  Optional<String> problem() {
    if (title.isBlank()) {
      return Optional.of("An activity needs a name. Type what it is.");
    }
    if (whole(hours, Budget.MOST_HOURS).isEmpty()) {
      return Optional.of("Type how many hours it takes: a whole number from 1 to 100,000.");
    }
    if (whole(weeks, Budget.MOST_WEEKS).isEmpty()) {
      return Optional.of("Type how many weeks it takes at least: a whole number from 1 to 1,040.");
    }
    if (amount().isEmpty()) {
      return Optional.of("Type what it costs at most: a number from 0 to 10,000,000.");
    }
    if (lifts.isEmpty()) {
      return Optional.of("Choose at least one skill that it brings you closer to.");
    }
    long skills = lifts.stream().map(Lift::requirement).distinct().count();
    return skills < lifts.size()
        ? Optional.of("Each skill can be named once. Take one of the two out.")
        : Optional.empty();
  }

  /**
   * Returns the activity.
   *
   * @param before what is there already, so that it gets an id of its own
   */
  Activity activity(RolePack pack, List<Activity> before) {
    BigDecimal money = amount().orElseThrow();
    return new Activity(
        freeId(pack, before),
        kind,
        title.strip(),
        "",
        whole(hours, Budget.MOST_HOURS).orElseThrow(),
        whole(weeks, Budget.MOST_WEEKS).orElseThrow(),
        Optional.empty(),
        new ActivityCost(money, money, pack.currency(), Optional.empty()),
        lifts,
        List.of(),
        Optional.empty(),
        how.strip());
  }

  private static String freeId(RolePack pack, List<Activity> before) {
    var taken =
        Stream.concat(pack.activities().stream(), before.stream())
            .map(Activity::id)
            .collect(Collectors.toSet());
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> "own-" + i)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Integer> whole(String typed, int most) {
    return Amounts.whole(typed, 1, most);
  }

  private Optional<BigDecimal> amount() {
    return cost.isBlank()
        ? Optional.of(BigDecimal.ZERO)
        : Amounts.amount(cost, BigDecimal.ZERO, Budget.MOST_MONEY);
  }
}
