package app.milepost.scoring;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.util.ArrayList;
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

  /** Position of each item's section in the pack. */
  final int[] section;

  /** Weight of each of the pack's sections. */
  final double[] sectionWeight;

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
    section = items.stream().mapToInt(r -> sections.indexOf(r.section())).toArray();
  }
}
