package app.milepost.testkit.random;

import app.milepost.role.Guide;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Years;
import app.milepost.testkit.ChangedPacks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Sound packs of every shape: 1 to 6 sections, 1 to 6 rungs and 1 to 25 requirements. */
public final class RandomPacks {

  private static final double[] ODD_WEIGHTS = {0.1, 1 / 3.0, Math.PI, 1e-3, 123.456, 1000};

  private RandomPacks() {}

  /** Returns a sound pack; the same numbers give the same pack. */
  public static RolePack pack(RandomGenerator random) {
    List<Section> sections = new ArrayList<>();
    for (int i = random.nextInt(1, 7); i > 0; i--) {
      sections.add(new Section("section-" + i, "Section " + i, ""));
    }
    List<Rung> rungs = new ArrayList<>();
    int steps = random.nextInt(1, 7);
    for (int i = 0; i < steps; i++) {
      rungs.add(rung(random, i, sections));
    }
    List<Requirement> requirements = new ArrayList<>();
    for (int i = random.nextInt(1, 26); i > 0; i--) {
      requirements.add(requirement(random, i, sections, rungs));
    }
    for (Rung rung : rungs) {
      askSomething(rung, requirements);
    }
    return new RolePack(
        "random",
        "1.0.0",
        "Random",
        "en",
        "",
        "",
        rungs.get(random.nextInt(steps)).id(),
        sections,
        rungs,
        requirements,
        List.of(),
        List.of(),
        Guide.BARE,
        List.of());
  }

  /** Sees to it that a rung asks for something that has weight. */
  private static void askSomething(Rung rung, List<Requirement> requirements) {
    boolean asked =
        requirements.stream()
            .anyMatch(r -> rung.weightOf(r.section()) > 0 && r.requiredAt(rung.id()) > 0);
    if (asked) {
      return;
    }
    for (int i = 0; i < requirements.size(); i++) {
      if (rung.weightOf(requirements.get(i).section()) > 0) {
        requirements.set(i, askedAt(requirements.get(i), rung));
        return;
      }
    }
    String section =
        rung.sectionWeights().entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    requirements.add(
        new Requirement(
            "item-for-" + rung.id(),
            section,
            "Item for " + rung.id(),
            1,
            false,
            Map.of(rung.id(), 1),
            "",
            List.of("none", "aware", "guided", "alone", "leads"),
            List.of(),
            ""));
  }

  private static Requirement askedAt(Requirement requirement, Rung rung) {
    Map<String, Integer> required = new LinkedHashMap<>(requirement.required());
    required.put(rung.id(), 1);
    return ChangedPacks.withRequired(requirement, required);
  }

  private static Rung rung(RandomGenerator random, int step, List<Section> sections) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Section section : sections) {
      if (random.nextInt(8) > 0) {
        weights.put(section.id(), weight(random));
      }
    }
    if (weights.values().stream().noneMatch(w -> w > 0)) {
      weights.put(sections.get(random.nextInt(sections.size())).id(), 1 + weight(random));
    }
    Years years = new Years(step, OptionalInt.of(step + 1));
    return new Rung(
        "rung-" + step, "Rung " + step, years, "", List.of(), List.of(), List.of(), weights);
  }

  private static double weight(RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> ODD_WEIGHTS[random.nextInt(ODD_WEIGHTS.length)];
      case 2 -> random.nextDouble(100);
      default -> 5 * random.nextInt(1, 13);
    };
  }

  private static Requirement requirement(
      RandomGenerator random, int number, List<Section> sections, List<Rung> rungs) {
    Map<String, Integer> required = new LinkedHashMap<>();
    boolean mayFall = random.nextInt(4) == 0;
    int level = 0;
    for (Rung rung : rungs) {
      level =
          mayFall
              ? random.nextInt(Requirement.TOP_LEVEL + 1)
              : Math.min(Requirement.TOP_LEVEL, level + random.nextInt(3));
      if (level > 0 || random.nextBoolean()) {
        required.put(rung.id(), level);
      }
    }
    return new Requirement(
        "item-" + number,
        sections.get(random.nextInt(sections.size())).id(),
        "Item " + number,
        random.nextInt(1, 6),
        random.nextInt(3) == 0,
        required,
        "",
        List.of("none", "aware", "guided", "alone", "leads"),
        List.of(),
        "");
  }
}
