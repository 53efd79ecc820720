package app.milepost.role.check;

import static java.util.stream.Collectors.toSet;

import app.milepost.role.Activity;
import app.milepost.role.KeyFact;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What must hold in a pack beyond the shape of its file. Finds every problem, not just the first.
 */
public final class PackRules {

  private final RolePack pack;
  private final List<PackProblem> problems = new ArrayList<>();

  private PackRules(RolePack pack) {
    this.pack = pack;
  }

  /**
   * Checks a pack.
   *
   * @return the problems empty for a sound pack
   */
  public static List<PackProblem> check(RolePack pack) {
    PackRules rules = new PackRules(pack);
    rules.checkIds();
    rules.checkReferences();
    rules.checkWeights();
    rules.checkRequirements();
    ActivityRules.check(pack, rules::report);
    References references = new References(pack, rules::report);
    PackWalk.walk(pack, references);
    references.finish();
    return List.copyOf(rules.problems);
  }

  private void checkIds() {
    unique("$.sections", pack.sections(), Section::id);
    unique("$.rungs", pack.rungs(), Rung::id);
    unique("$.requirements", pack.requirements(), Requirement::id);
    unique("$.keyFacts", pack.keyFacts(), KeyFact::id);
    unique("$.guide.conflicts", pack.guide().conflicts(), KeyFact::id);
    conflictsApartFromKeyFacts();
    unique("$.activities", pack.activities(), Activity::id);
    unique("$.sources", pack.sources(), Source::id);
  }

  /** Points refer to both in the same way. */
  private void conflictsApartFromKeyFacts() {
    Set<String> figures = pack.keyFacts().stream().map(KeyFact::id).collect(toSet());
    PackWalk.each(
        "$.guide.conflicts",
        pack.guide().conflicts(),
        (path, conflict) -> {
          if (figures.contains(conflict.id())) {
            report(
                path + ".id",
                "A key figure has the id “%s” too. Give the conflict another one."
                    .formatted(conflict.id()));
          }
        });
  }

  private <T> void unique(String path, List<T> items, Function<T, String> idOf) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String id = idOf.apply(items.get(i));
      if (!seen.add(id)) {
        report(
            path + "[" + i + "].id",
            "The id “%s” stands twice. Give each entry an id of its own.".formatted(id));
      }
    }
  }

  private void checkReferences() {
    if (pack.rung(pack.defaultRung()).isEmpty()) {
      report("$.defaultRung", "There is no rung “%s”.".formatted(pack.defaultRung()));
    }
    for (int i = 0; i < pack.rungs().size(); i++) {
      Rung rung = pack.rungs().get(i);
      for (String section : sorted(rung.sectionWeights())) {
        if (pack.section(section).isEmpty()) {
          report(
              "$.rungs[%d].sectionWeights.%s".formatted(i, section),
              "There is no section “%s” to weigh.".formatted(section));
        }
      }
    }
    for (int i = 0; i < pack.requirements().size(); i++) {
      Requirement requirement = pack.requirements().get(i);
      if (pack.section(requirement.section()).isEmpty()) {
        report(
            "$.requirements[%d].section".formatted(i),
            "There is no section “%s”.".formatted(requirement.section()));
      }
      for (String rung : sorted(requirement.required())) {
        if (pack.rung(rung).isEmpty()) {
          report(
              "$.requirements[%d].required.%s".formatted(i, rung),
              "There is no rung “%s”.".formatted(rung));
        }
      }
    }
  }

  private void checkWeights() {
    for (int i = 0; i < pack.rungs().size(); i++) {
      Rung rung = pack.rungs().get(i);
      String path = "$.rungs[%d].sectionWeights".formatted(i);
      double sum = 0;
      for (String section : sorted(rung.sectionWeights())) {
        double weight = rung.weightOf(section);
        sum += weight;
        if (!(weight >= 0) || Double.isInfinite(weight)) {
          report(path + "." + section, "A weight is a number from 0 up, not %s.".formatted(weight));
        }
      }
      if (!(sum > 0)) {
        report(path, "At least one section must weigh more than 0.");
      } else if (asksNothing(rung)) {
        report(
            "$.rungs[%d]".formatted(i),
            "“%s” asks for nothing that has weight, so nobody could be scored at it. Give a requirement of a section with weight a required level from 1 up."
                .formatted(rung.id()));
      }
      int years = rung.years().from();
      if (rung.years().to().isPresent() && rung.years().to().getAsInt() < years) {
        report("$.rungs[%d].years.to".formatted(i), "The years end before they begin.");
      }
    }
  }

  private boolean asksNothing(Rung rung) {
    return pack.requirements().stream()
        .noneMatch(r -> r.requiredAt(rung.id()) > 0 && rung.weightOf(r.section()) > 0);
  }

  private void checkRequirements() {
    for (int i = 0; i < pack.requirements().size(); i++) {
      Requirement requirement = pack.requirements().get(i);
      String path = "$.requirements[%d]".formatted(i);
      if (requirement.importance() < 1 || requirement.importance() > 5) {
        report(
            path + ".importance",
            "Importance is 1 to 5, not %d.".formatted(requirement.importance()));
      }
      if (requirement.anchors().size() != Requirement.TOP_LEVEL + 1) {
        report(
            path + ".anchors",
            "There must be five anchors, one for each level 0 to 4; here are %d."
                .formatted(requirement.anchors().size()));
      }
      checkLevels(path + ".required", requirement);
    }
  }

  private void checkLevels(String path, Requirement requirement) {
    for (Rung rung : pack.rungs()) {
      int level = requirement.requiredAt(rung.id());
      if (level < 0 || level > Requirement.TOP_LEVEL) {
        report(path + "." + rung.id(), "A required level is 0 to 4, not %d.".formatted(level));
      }
    }
  }

  private static List<String> sorted(Map<String, ?> map) {
    return map.keySet().stream().sorted().toList();
  }

  private void report(String path, String message) {
    problems.add(new PackProblem(path, message));
  }
}
