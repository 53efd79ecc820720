package app.milepost.scoring;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one rung asks, laid out for summing: the items with a required level above 0, in the pack's
 * order.
 */
final class RungTable {

  final Rung rung;
  final List<Requirement> items = new ArrayList<>();

  /** Position of each item in the pack. */
  final int[] packIndex;

  /** Required level of each item, 1 to 4. */
  final int[] required;

  /** Importance of each item, 1 to 5. */
  final int[] importance;

  /** Whether each item is a must-have. */
  final boolean[] mustHave;

  /** Attainment of each item by rating, 0 to 1. */
  final double[][] attainment;

  /** Position of each item's section in the pack. */
  final int[] section;

  /** Weight of each of the pack's sections. */
  final double[] sectionWeight;

  /** Whether the rung asks for nothing that has weight. */
  final boolean asksNothing;

  RungTable(RolePack pack, Rung rung) {
    this.rung = rung;
    List<String> sections = pack.sections().stream().map(s -> s.id()).toList();
    sectionWeight = sections.stream().mapToDouble(rung::weightOf).toArray();
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < pack.requirements().size(); i++) {
      Requirement requirement = pack.requirements().get(i);
      if (requirement.requiredAt(rung.id()) > 0) {
        items.add(requirement);
        indexes.add(i);
      }
    }
    packIndex = indexes.stream().mapToInt(Integer::intValue).toArray();
    required = items.stream().mapToInt(r -> r.requiredAt(rung.id())).toArray();
    importance = items.stream().mapToInt(Requirement::importance).toArray();
    mustHave = new boolean[required.length];
    attainment = new double[required.length][];
    for (int i = 0; i < required.length; i++) {
      mustHave[i] = items.get(i).mustHave();
      attainment[i] = attainment(required[i]);
    }
    section = items.stream().mapToInt(r -> sections.indexOf(r.section())).toArray();
    asksNothing = Arrays.stream(section).noneMatch(s -> sectionWeight[s] > 0);
  }

  /** Share of the required level reached, at most 1: a surplus never makes up for a lack. */
  private static double[] attainment(int required) {
    double[] byRating = new double[Requirement.TOP_LEVEL + 1];
    for (int rating = 0; rating < byRating.length; rating++) {
      byRating[rating] = Math.min(1, rating / (double) required);
    }
    return byRating;
  }
}
