package app.milepost.scoring;

import java.util.List;
import java.util.Optional;

/**
 * The outcome for one rung. Always {@code 0 ≤ evidenced ≤ earned ≤ potential ≤ 100}.
 *
 * @param rung its id
 * @param earned points for what has been rated
 * @param potential earned plus what is not answered
 * @param evidenced points the evidence can show
 * @param band readiness, after must-haves
 * @param bandByPoints what the number alone would give
 * @param sections those with items in the set, in the pack's order
 * @param items the set, in the pack's order
 * @param gaps ids of the items not fully attained, most urgent first
 * @param ladder every rung of the pack, first step first
 * @param standardError of earned, in points
 * @param minimalDetectableChange points below which two results may be the same answers said twice
 */
public record Readiness(
    String rung,
    double earned,
    double potential,
    double evidenced,
    Band band,
    Band bandByPoints,
    List<SectionScore> sections,
    List<ItemScore> items,
    List<String> gaps,
    List<RungScore> ladder,
    double standardError,
    double minimalDetectableChange) {

  public Readiness {
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    gaps = List.copyOf(gaps);
    ladder = List.copyOf(ladder);
  }

  /** Returns the item of that id, if it is in the set. */
  public Optional<ItemScore> item(String id) {
    return items.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /** Returns the must-haves that hold the band back, in the pack's order. */
  public List<ItemScore> blocking() {
    return items.stream().filter(i -> i.gate().map(Gate::blocks).orElse(false)).toList();
  }

  /** Returns how many items of the set have no rating. */
  public long unanswered() {
    return items.stream().filter(i -> i.rating().isEmpty()).count();
  }
}
