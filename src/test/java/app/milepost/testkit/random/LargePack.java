package app.milepost.testkit.random;

import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Guide;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** A career far larger than any bundled one: 300 requirements and 284 activities. */
public final class LargePack {

  /** The only rung. */
  public static final String RUNG = "rung";

  private static final int SECTIONS = 5;
  private static final int REQUIREMENTS = 300;
  private static final int ACTIVITIES = 284;

  private LargePack() {}

  /** Returns it, always the same. */
  public static RolePack pack() {
    Random random = new Random(300_284);
    List<Section> sections =
        IntStream.range(0, SECTIONS).mapToObj(i -> new Section("s" + i, "Part " + i, "")).toList();
    Map<String, Double> weights = new LinkedHashMap<>();
    sections.forEach(section -> weights.put(section.id(), 20.0));
    Rung rung =
        new Rung(
            RUNG,
            "Rung",
            new Years(0, OptionalInt.of(2)),
            "",
            List.of(),
            List.of(),
            List.of(),
            weights);
    List<Requirement> requirements =
        IntStream.range(0, REQUIREMENTS).mapToObj(i -> requirement(i, random)).toList();
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < ACTIVITIES; i++) {
      activities.add(activity(i, random));
    }
    return new RolePack(
        "large",
        "1.0.0",
        "Large",
        "en",
        "",
        "",
        RUNG,
        sections,
        List.of(rung),
        requirements,
        List.of(),
        activities,
        Guide.BARE,
        List.of());
  }

  private static Requirement requirement(int number, Random random) {
    return new Requirement(
        "r" + number,
        "s" + number % SECTIONS,
        "Requirement " + number,
        random.nextInt(1, 6),
        random.nextInt(4) == 0,
        Map.of(RUNG, random.nextInt(1, 5)),
        "",
        List.of("none", "aware", "guided", "alone", "leads"),
        List.of(),
        "");
  }

  private static Activity activity(int number, Random random) {
    BigDecimal cost =
        random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(1, 60) * 10L);
    Map<String, Lift> lifts = new LinkedHashMap<>();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      String requirement = "r" + random.nextInt(REQUIREMENTS);
      lifts.put(requirement, new Lift(requirement, random.nextInt(1, 5), Evidence.EXAMPLE));
    }
    List<Need> needs =
        number > 10 && random.nextInt(4) == 0
            ? List.of(new Need.OfActivity("a" + random.nextInt(number)))
            : List.of();
    return new Activity(
        "a" + number,
        ActivityKind.STUDY,
        "Activity " + number,
        "",
        random.nextInt(4, 80),
        random.nextInt(1, 13),
        Optional.empty(),
        new ActivityCost(BigDecimal.ZERO, cost, "USD", Optional.empty()),
        List.copyOf(lifts.values()),
        needs,
        Optional.empty(),
        "Begin on Monday. You are done when it is.");
  }
}
