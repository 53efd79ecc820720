package app.milepost.role;

import java.util.List;
import java.util.Map;

/**
 * A step on the career ladder. A person aims at one rung.
 *
 * @param id the pack's name for it
 * @param title the job title
 * @param years when people usually get there
 * @param summary one or two sentences, empty where the pack has none
 * @param duties what the work consists of
 * @param focus what to learn on this rung
 * @param pay what it pays
 * @param sectionWeights weight by section id, each at least 0; a section left out weighs 0
 */
public record Rung(
    String id,
    String title,
    Years years,
    String summary,
    List<String> duties,
    List<String> focus,
    List<Fact> pay,
    Map<String, Double> sectionWeights) {

  public Rung {
    duties = List.copyOf(duties);
    focus = List.copyOf(focus);
    pay = List.copyOf(pay);
    sectionWeights = Map.copyOf(sectionWeights);
  }

  /** Returns the weight of a section on this rung, 0 where the pack gives none. */
  public double weightOf(String sectionId) {
    return sectionWeights.getOrDefault(sectionId, 0.0);
  }
}
